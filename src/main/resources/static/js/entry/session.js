/*
 * The session ended: nothing is thrown away. A link opens the sign-in page in a new tab; back here the page fetches
 * the new token and goes on, but only for the same account.
 */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});

    entry.session = function () {
        entry.stopped = true;
        const words = entry.words("session", entry.queue.waiting());
        const link = entry.element("a", "button button--small", entry.words("signIn"));
        link.href = "/dang-nhap";
        link.target = "_blank";
        link.rel = "noopener";
        const again = entry.button(entry.words("signedIn"), entry.refreshToken);
        entry.notice("session", "warn", "alert", words, [link, again]);
        entry.status("session", entry.queue.waiting());
    };
    /* Asks for the token of the present session and goes on if it is ours; false where no answer came. */
    entry.refreshToken = async function () {
        try {
            const response = await fetch(entry.form.dataset.token, {
                headers: { Accept: "application/json" },
                credentials: "same-origin",
                redirect: "error",
            });
            if (response.status === 401) {
                entry.session();
                return true;
            }
            const now = await response.json();
            if (now.account !== entry.account) {
                entry.stopped = true;
                entry.notice("session", "err", "error", entry.words("stranger", now.account), []);
                return true;
            }
            entry.token = { header: now.header, value: now.token };
            const field = entry.form.querySelector('input[name="_csrf"]');
            if (field) {
                field.value = now.token;
            }
            entry.notice("session", "", "", "", []);
            setTimeout(entry.goOn);
            return true;
        } catch (lost) {
            /* no network: the next look tries again */
            return false;
        }
    };
    entry.watchSession = function () {
        const look = () => {
            if (entry.stopped && document.visibilityState === "visible") {
                entry.refreshToken();
            }
        };
        document.addEventListener("visibilitychange", look);
        window.addEventListener("focus", look);
        setInterval(look, 30000);
    };
    /* One notice per subject in the bar; without a sentence it goes. */
    entry.notice = function (subject, tone, icon, text, actions) {
        const slot = entry.root.querySelector('[data-slot="notices"]');
        const old = slot.querySelector('[data-subject="' + subject + '"]');
        if (old) {
            old.remove();
        }
        if (!text) {
            return;
        }
        const row = entry.element("div", "button-row", "", ...actions);
        const body = entry.element("div", "notice__body", "", entry.element("p", "", text), row);
        const made = entry.element("div", "notice notice--" + tone, "", entry.icon(icon), body);
        made.dataset.subject = subject;
        made.setAttribute("role", "alert");
        slot.append(made);
    };
})();
