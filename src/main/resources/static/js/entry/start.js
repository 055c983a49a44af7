/* Puts the entry scripts to work on a page with <form data-entry="on">; without them the form is sent as a whole. */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});

    function files(form) {
        const rows = Array.from(form.querySelectorAll("[data-file]")).map((one) => one.dataset.file);
        return form.dataset.file ? [form.dataset.file] : rows;
    }
    function pending() {
        return entry.queue.all().some(({ item }) => !item.held);
    }
    function leave(event) {
        if (pending()) {
            event.preventDefault();
            event.returnValue = "";
        }
    }
    /* The buttons of the form: save now, or save and go to the check page. */
    function watchButtons(form) {
        form.addEventListener("submit", async (event) => {
            const check = event.submitter && event.submitter.dataset.href;
            if (!entry.token.value) {
                return;
            }
            event.preventDefault();
            entry.commitAll();
            entry.send();
            if (check) {
                for (let tries = 0; tries < 50 && pending(); tries++) {
                    await new Promise((done) => setTimeout(done, 100));
                }
                if (!pending()) {
                    window.location.assign(check);
                }
            }
        });
    }
    /* Signing out leaves nothing on a shared machine; the browser asks first while something is unsent. */
    function watchLogout() {
        let signingOut = false;
        document.querySelectorAll('form[action$="/dang-xuat"]').forEach((form) => {
            form.addEventListener("submit", () => (signingOut = true));
        });
        entry.form.addEventListener("input", () => (signingOut = false));
        window.addEventListener("pagehide", () => {
            if (signingOut) {
                entry.queue.clear();
            }
        });
    }
    document.addEventListener("DOMContentLoaded", () => {
        const form = document.querySelector('form[data-entry="on"]');
        if (!form) {
            return;
        }
        const meta = (name) => document.querySelector('meta[name="' + name + '"]');
        entry.form = form;
        entry.root = form.closest("main");
        entry.account = form.dataset.account;
        entry.token = { header: meta("_csrf_header").content, value: meta("_csrf").content };
        entry.watch(form);
        entry.watchKeys(form);
        entry.watchPaste(form);
        entry.watchSession();
        entry.watchTabs();
        watchButtons(form);
        watchLogout();
        window.addEventListener("beforeunload", leave);
        entry.restore(files(form));
    });
})();
