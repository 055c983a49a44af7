/*
 * Cells from Excel: the texts fill the numeric inputs from the active one on in the order in which they stand. Empty
 * cells overwrite nothing; more than ten cells or more than one column are shown first; one step back.
 */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});
    let last = null;

    /* Tab separated as Excel writes it: quotes doubled, line breaks inside quotes, one empty line at the end. */
    entry.table = function (text) {
        const rows = [[]];
        let cell = "";
        let quoted = false;
        for (let at = 0; at < text.length; at++) {
            const letter = text[at];
            if (quoted) {
                if (letter !== '"') {
                    cell += letter;
                } else if (text[at + 1] === '"') {
                    cell += '"';
                    at++;
                } else {
                    quoted = false;
                }
            } else if (letter === '"' && cell === "") {
                quoted = true;
            } else if (letter === "\t" || letter === "\n") {
                rows[rows.length - 1].push(cell);
                cell = "";
                if (letter === "\n") {
                    rows.push([]);
                }
            } else if (letter !== "\r") {
                cell += letter;
            }
        }
        rows[rows.length - 1].push(cell);
        if (rows.length > 1 && rows[rows.length - 1].join("") === "") {
            rows.pop();
        }
        return rows;
    };
    function numeric(control) {
        return control.dataset.kind === "INTEGER" || control.dataset.kind === "DECIMAL";
    }
    function plan(control, rows) {
        const list = entry.controls().filter(numeric);
        const texts = rows.flat();
        const places = list.slice(list.indexOf(control));
        const writes = texts
            .slice(0, places.length)
            .map((text, at) => ({ control: places[at], before: entry.read(places[at]), text: text.trim() }))
            .filter((write) => write.text !== "");
        return { writes, rest: texts.slice(places.length).filter((text) => text.trim() !== "").length };
    }
    function apply(work) {
        last = { cells: new Set(work.writes.map(({ control }) => control.dataset.cell)), done: 0, wrong: 0, work };
        work.writes.forEach(({ control, text }) => {
            entry.write(control, text);
            if (!entry.commit(control)) {
                last.cells.delete(control.dataset.cell);
                last.done++;
            }
        });
        say();
    }
    function undo(work) {
        last = null;
        work.writes.forEach(({ control, before }) => {
            entry.write(control, before);
            entry.commit(control);
        });
        entry.notice("paste", "ok", "check", entry.words("undone", work.writes.length), []);
    }
    function say() {
        const work = last.work;
        const words = [entry.words(last.wrong ? "pastedWrong" : "pasted", work.writes.length - last.wrong, last.wrong)];
        if (work.rest) {
            words.push(entry.words("pastedRest", work.rest));
        }
        const back = entry.button(entry.words("undo"), () => undo(work));
        entry.notice("paste", last.wrong ? "warn" : "ok", last.wrong ? "alert" : "check", words.join(" "), [back]);
    }
    entry.pasteAnswered = function (results) {
        if (!last) {
            return;
        }
        const mine = results.filter((result) => last.cells.delete(result.item));
        if (mine.length) {
            last.wrong += mine.filter((result) => result.outcome !== "saved").length;
            say();
        }
    };
    function line(kind, texts) {
        return entry.element("tr", "", "", ...texts.map((text) => entry.element(kind, "", text)));
    }
    function preview(work) {
        const head = entry.element("thead", "", "", line("th", ["pasteCell", "pasteOld", "pasteNew"].map((word) => entry.words(word))));
        const rows = work.writes.map(({ control, before, text }) => line("td", [entry.labelOf(control), before || "–", text]));
        const table = entry.element("table", "table", "", head, entry.element("tbody", "", "", ...rows));
        const title = entry.element("h2", "", entry.words("pasteTitle", work.writes.length));
        const dialog = entry.element("dialog", "dialog dialog--list");
        const accept = entry.button(entry.words("pasteDo"), () => {
            dialog.close();
            apply(work);
        }, "button--primary");
        const cancel = entry.button(entry.words("cancel"), () => dialog.close());
        const list = entry.element("div", "dialog__scroll", "", table);
        list.tabIndex = 0;
        title.id = "dan-tieu-de";
        dialog.setAttribute("aria-labelledby", title.id);
        dialog.append(title, list, entry.element("div", "button-row", "", accept, cancel));
        dialog.addEventListener("close", () => dialog.remove());
        document.body.append(dialog);
        dialog.showModal();
        accept.focus();
    }
    entry.watchPaste = function (form) {
        form.addEventListener("paste", (event) => {
            const control = event.target;
            if (!control.dataset.cell || !numeric(control) || control.readOnly) {
                return;
            }
            const rows = entry.table(event.clipboardData.getData("text/plain"));
            if (rows.length === 1 && rows[0].length === 1) {
                return;
            }
            event.preventDefault();
            const work = plan(control, rows);
            if (work.writes.length > 10 || rows.some((row) => row.length > 1)) {
                preview(work);
            } else if (work.writes.length) {
                apply(work);
            }
        });
    };
})();
