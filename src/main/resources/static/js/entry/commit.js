/*
 * When a text counts as given: on change, on Enter and the arrows, after 1.5 s without a key if it can be read, and
 * when the tab is hidden. Never while an input method composes, and the text itself is not touched while it has the
 * focus: Vietnamese keyboards replace letters by backspaces and would lose their place.
 */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});
    const IDLE = 1500;
    const NUMBER = {
        INTEGER: /^\s*(\d{1,9}|\d{1,3}([. ]\d{3})+)\s*$/,
        DECIMAL: /^\s*\d{1,3}([.,]\d{1,2})?\s*%?\s*$/,
    };
    let composing = false;
    let idle = 0;

    function readable(control) {
        const form = NUMBER[control.dataset.kind];
        return !form || form.test(control.value) || control.value.trim() === "";
    }
    /* Sends the text of a control on its way if it differs from what the server is known to have. */
    entry.commit = function (control) {
        clearTimeout(idle);
        const file = entry.fileOf(control);
        const cell = control.dataset.cell;
        const text = entry.read(control);
        if (entry.typedOverConflict(control, text)) {
            return false;
        }
        const pending = entry.queue.text(file, cell);
        const known = pending === undefined ? entry.shownOf(control) : pending;
        if (text === known) {
            return false;
        }
        entry.queue.put(file, cell, text, entry.versionOf(control), entry.labelOf(control));
        entry.state(entry.rowOf(control), "local", "loader", entry.words("savingRow"));
        Promise.resolve().then(() => entry.send());
        return true;
    };
    entry.commitAll = function () {
        if (!composing) {
            entry.controls().forEach((control) => entry.commit(control));
        }
    };
    entry.isComposing = (event) => composing || event.isComposing || event.keyCode === 229;

    entry.watch = function (form) {
        form.addEventListener("compositionstart", () => {
            composing = true;
            clearTimeout(idle);
        });
        form.addEventListener("compositionend", (event) => {
            composing = false;
            wait(event.target);
        });
        form.addEventListener("input", (event) => {
            if (event.target.dataset.kind === "CHECK") {
                event.target.dataset.touched = "yes";
            }
            wait(event.target);
        });
        form.addEventListener("change", (event) => {
            composing = false;
            if (event.target.dataset.none) {
                none(event.target);
            } else if (event.target.dataset.cell) {
                entry.none(event.target);
                entry.commit(event.target);
            }
        });
        form.addEventListener("focusout", (event) => {
            if (event.target.dataset.cell) {
                entry.tidy(event.target);
            }
        });
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState === "hidden") {
                entry.commitAll();
                entry.send(true);
            }
        });
    };
    function wait(control) {
        clearTimeout(idle);
        if (!control.dataset.cell || composing) {
            return;
        }
        idle = setTimeout(() => {
            if (!composing && readable(control)) {
                entry.commit(control);
            }
        }, IDLE);
    }
    function none(box) {
        const text = box.checked ? "0" : "";
        entry.rowOf(box).querySelectorAll('[data-kind="CHECK"]').forEach((control) => {
            entry.write(control, text);
            entry.commit(control);
        });
    }
})();
