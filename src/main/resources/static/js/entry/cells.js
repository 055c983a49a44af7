/* The cells of the page: what they show, which version that is, and what a row says about them. */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});

    function scope(control) {
        return control.closest("[data-save]");
    }
    function hidden(control, letter) {
        return control.form.querySelector('input[type="hidden"][name="' + CSS.escape(letter + ":" + control.name) + '"]');
    }
    function boxes(control) {
        return Array.from(control.form.querySelectorAll('input[type="radio"][name="' + CSS.escape(control.name) + '"]'));
    }

    entry.controls = function () {
        return Array.from(entry.form.querySelectorAll("[data-cell]")).filter((one) => !one.readOnly && !one.disabled);
    };
    entry.find = function (file, cell) {
        return entry.controls().find((one) => one.dataset.cell === cell && entry.fileOf(one) === file);
    };
    entry.fileOf = (control) => scope(control).dataset.file;
    entry.urlOf = function (file) {
        const own = entry.form.dataset.file === file ? entry.form : null;
        const place = own || entry.form.querySelector('[data-file="' + CSS.escape(file) + '"]');
        return place && place.dataset.save;
    };
    entry.rowOf = (control) => control.closest(".grid__row");
    entry.labelOf = (control) => control.dataset.label || control.getAttribute("aria-label") || (control.labels[0] && control.labels[0].textContent.trim()) || control.dataset.cell;

    entry.read = function (control) {
        switch (control.dataset.kind) {
            case "CHECK":
                /* an attribute without a value is not written into the page: a box nobody answered has none */
                return control.checked ? "1" : !control.dataset.value && !control.dataset.touched ? "" : "0";
            case "RADIO": {
                const chosen = boxes(control).find((one) => one.checked);
                return chosen ? chosen.value : "";
            }
            default:
                return control.value;
        }
    };
    entry.write = function (control, text) {
        switch (control.dataset.kind) {
            case "CHECK":
                control.checked = text === "1";
                control.dataset.touched = text === "" ? "" : "yes";
                control.dataset.value = text;
                break;
            case "RADIO":
                boxes(control).forEach((one) => (one.checked = one.value === text));
                break;
            default:
                control.value = text;
        }
        entry.none(control);
    };
    /* The box "none of these" follows the boxes of its checklist. */
    entry.none = function (control) {
        const row = control.dataset.kind === "CHECK" && entry.rowOf(control);
        const box = row && row.querySelector("[data-none]");
        if (box) {
            box.checked = Array.from(row.querySelectorAll('[data-kind="CHECK"]')).every((one) => entry.read(one) === "0");
        }
    };
    entry.versionOf = (control) => Number(hidden(control, "v").value);
    entry.shownOf = (control) => hidden(control, "g").value;
    /* The server's text and version. An untouched control shows the written form, but not while it has the focus. */
    entry.arrived = function (control, version, shown, untouched) {
        hidden(control, "v").value = String(version);
        delete control.dataset.pretty;
        if (untouched && document.activeElement === control) {
            control.dataset.pretty = shown;
            hidden(control, "g").value = entry.read(control);
            return;
        }
        if (untouched) {
            entry.write(control, shown);
        }
        hidden(control, "g").value = shown;
    };
    entry.tidy = function (control) {
        const pretty = control.dataset.pretty;
        if (pretty !== undefined && entry.read(control) === entry.shownOf(control)) {
            entry.write(control, pretty);
            hidden(control, "g").value = pretty;
        }
        delete control.dataset.pretty;
    };

    entry.state = function (row, tone, icon, text) {
        const place = row && row.querySelector(".cell-state");
        if (place) {
            const state = entry.element("span", "state state--" + tone, "", entry.icon(icon), entry.element("span", "", text));
            place.replaceChildren(state);
        }
        if (row) {
            row.classList.toggle("grid__row--local", tone === "local");
        }
    };
    /* What stands below a row: sentences, or the choice of a conflict. */
    entry.below = function (row, icon, children) {
        const after = row.nextElementSibling;
        const old = after && after.classList.contains("grid__message") ? after : null;
        row.classList.toggle("grid__row--err", children.length > 0);
        row.classList.toggle("grid__row--open", children.length > 0);
        if (!children.length) {
            if (old) {
                old.remove();
            }
            return;
        }
        const body = entry.element("div", "notice__body", "", ...children);
        const last = document.createElement("td");
        last.colSpan = row.cells.length - 1;
        last.append(entry.element("div", "notice notice--err", "", entry.icon(icon), body));
        const line = entry.element("tr", "grid__message grid__row--err", "", document.createElement("td"), last);
        if (old) {
            old.replaceWith(line);
        } else {
            row.after(line);
        }
    };
})();
