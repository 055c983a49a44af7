/* Two people changed one cell: both texts stand below the row until somebody chooses one or types a third. */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});

    function option(name, value, bold, rest, chosen) {
        const input = entry.element("input");
        input.type = "radio";
        input.name = name;
        input.value = value;
        input.checked = chosen;
        const text = entry.element("span", "", "", entry.element("strong", "", bold || entry.words("blank")), " – " + rest);
        return entry.element("label", "choice", "", input, text);
    }
    function readable(control, value) {
        const chosen = control.options && Array.from(control.options).find((one) => one.value === value);
        return chosen ? chosen.textContent.trim() : value;
    }
    entry.showConflict = function (file, cell) {
        const control = entry.find(file, cell);
        const item = entry.queue.get(file, cell);
        if (!control || !item || !item.conflict) {
            return;
        }
        const row = entry.rowOf(control);
        const name = "xung-dot-" + file + "-" + cell;
        const other = item.conflict;
        if (document.activeElement !== control) {
            entry.write(control, item.value);
        }
        const mine = option(name, "mine", readable(control, item.value), entry.words("mine"), true);
        const theirs = option(name, "theirs", readable(control, other.theirs), entry.words("theirs", other.byName, other.at), false);
        const legend = entry.element("legend", "", "", entry.element("strong", "", entry.words("conflict", entry.labelOf(control))));
        const choice = entry.element("fieldset", "", "", legend, entry.element("div", "versions", "", mine, theirs));
        const keep = entry.button(entry.words("keep"), () => {
            decide(control, item, theirs.querySelector("input").checked);
        });
        entry.state(row, "err", "conflict", entry.words("conflictRow"));
        entry.below(row, "conflict", [choice, entry.element("div", "button-row", "", keep)]);
    };
    function decide(control, item, takeTheirs) {
        const file = entry.fileOf(control);
        const cell = control.dataset.cell;
        const other = item.conflict;
        const row = entry.rowOf(control);
        entry.below(row, "", []);
        entry.queue.drop(file, cell);
        entry.arrived(control, other.version, other.theirs, false);
        const text = takeTheirs ? other.theirs : item.value;
        entry.write(control, text);
        /* also for theirs: the answer brings the row up to date */
        entry.queue.put(file, cell, text, other.version, entry.labelOf(control));
        entry.send();
        control.focus();
    }
    /* A third text typed into the cell decides as well. */
    entry.typedOverConflict = function (control, text) {
        const item = entry.queue.get(entry.fileOf(control), control.dataset.cell);
        if (!item || !item.conflict) {
            return false;
        }
        if (text !== item.value) {
            decide(control, Object.assign({}, item, { value: text }), false);
        }
        return true;
    };
})();
