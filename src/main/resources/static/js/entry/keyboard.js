/*
 * Enter and ↓ go on, Shift+Enter and ↑ back, Alt+↓ to the next cell that is empty or to be mended, Ctrl+S saves now,
 * Esc takes the change back. Lists keep their own arrows; Backspace belongs to the input method.
 */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});
    let before = "";

    function stops() {
        const seen = new Set();
        return entry.controls().filter((control) => {
            if (control.dataset.kind === "NOTE" || (control.dataset.kind === "RADIO" && seen.has(control.name))) {
                return false;
            }
            seen.add(control.name);
            return true;
        });
    }
    function place(list, control) {
        const at = list.indexOf(control);
        return at >= 0 ? at : list.findIndex((one) => one.name === control.name);
    }
    function go(to) {
        if (to) {
            to.focus();
            if (to.select) {
                to.select();
            }
            to.closest("tr").scrollIntoView({ block: "nearest" });
        }
    }
    function isOpen(control) {
        return control.getAttribute("aria-invalid") === "true" || entry.read(control) === "";
    }
    function step(control, by) {
        const list = stops();
        entry.commit(control);
        go(list[place(list, control) + by]);
    }
    function nextOpen(control) {
        const list = stops();
        const at = place(list, control);
        entry.commit(control);
        go(list.slice(at + 1).concat(list.slice(0, at)).find(isOpen));
    }
    function isText(control) {
        return control.tagName === "INPUT" && control.type === "text";
    }
    function act(event) {
        const control = event.target;
        switch (event.key) {
            case "Enter":
                if (control.tagName === "TEXTAREA" || event.ctrlKey || event.altKey) {
                    return false;
                }
                step(control, event.shiftKey ? -1 : 1);
                return true;
            case "ArrowDown":
                if (control.tagName === "SELECT" || control.tagName === "TEXTAREA") {
                    return false;
                }
                if (event.altKey) {
                    nextOpen(control);
                    return true;
                }
                if (!isText(control) || event.shiftKey || event.ctrlKey) {
                    return false;
                }
                step(control, 1);
                return true;
            case "ArrowUp":
                if (!isText(control) || event.altKey || event.shiftKey || event.ctrlKey) {
                    return false;
                }
                step(control, -1);
                return true;
            case "Escape":
                entry.write(control, before);
                entry.commit(control);
                return true;
            default:
                return false;
        }
    }
    entry.watchKeys = function (form) {
        form.addEventListener("focusin", (event) => {
            if (event.target.dataset.cell) {
                before = entry.read(event.target);
            }
        });
        form.addEventListener("keydown", (event) => {
            if (!entry.isComposing(event) && event.target.dataset.cell && act(event)) {
                event.preventDefault();
            }
        });
        document.addEventListener("keydown", (event) => {
            if (!entry.isComposing(event) && event.ctrlKey && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s") {
                event.preventDefault();
                entry.commitAll();
                entry.send();
            }
        });
    };
})();
