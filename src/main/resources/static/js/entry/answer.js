/* Brings the server's answer onto the page: versions, written forms, rows and sums, without touching the focus. */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});

    entry.answer = function (batch, answer) {
        const sent = new Map(batch.items.map(({ cell, item }) => [cell, item]));
        answer.rows.forEach((row) => show(batch.file, row));
        answer.results.forEach((result) => take(batch.file, result, sent.get(result.item)));
        entry.showHeld();
        if (entry.form.dataset.file === batch.file) {
            sums(answer);
        }
        entry.pasteAnswered(answer.results);
        if (entry.queue.waiting() === 0) {
            entry.status("saved", answer.time);
        }
    };
    function take(file, result, item) {
        if (!item) {
            return;
        }
        const control = entry.find(file, result.item);
        switch (result.outcome) {
            case "saved":
            case "invalid":
                if (control) {
                    entry.arrived(control, result.version, result.shown, entry.read(control) === item.value);
                }
                entry.queue.done(file, result.item, item.opId, result.version);
                entry.tellTabs(file, result);
                break;
            case "conflict":
                entry.queue.conflict(file, result.item, item.opId, Object.assign({ version: result.version }, result.other));
                entry.showConflict(file, result.item);
                break;
            default:
                entry.queue.hold(file, result.item, item.opId, result.message);
        }
    }
    /* One row as the server sees it; a cell in conflict keeps its choice below the row. */
    function show(file, state) {
        const place = entry.form.dataset.file === file ? entry.form : entry.form.querySelector('[data-file="' + CSS.escape(file) + '"]');
        const row = place && (place.matches(".grid__row") ? place : place.querySelector('[data-leaf="' + CSS.escape(state.leaf) + '"]'));
        if (!row) {
            return;
        }
        row.querySelector(".grid__score").textContent = state.points;
        const calculated = row.querySelector(".entry__calc");
        if (calculated) {
            calculated.textContent = state.calculated || "";
        }
        row.querySelectorAll("[data-cell]").forEach((control) => {
            if (state.wrongCells.includes(control.dataset.cell)) {
                control.setAttribute("aria-invalid", "true");
            } else {
                control.removeAttribute("aria-invalid");
            }
        });
        const typing = entry.queue.all().some((one) => one.file === file && one.cell.startsWith(state.leaf + "/") && one.item.next);
        if (typing) {
            return;
        }
        entry.state(row, state.tone, state.icon, state.text);
        const open = entry.queue.all().some((one) => one.file === file && one.cell.startsWith(state.leaf + "/") && one.item.conflict);
        if (!open) {
            entry.below(row, "error", state.messages.map((message) => entry.element("p", "", message.text)));
        }
    }
    function sums(answer) {
        const set = (where, text) => entry.root.querySelectorAll(where).forEach((one) => (one.textContent = text));
        Object.entries(answer.parts).forEach(([code, part]) => {
            set('[data-points="' + code + '"]', part.points);
            set('[data-done="' + code + '"]', part.done);
        });
        set("[data-total]", answer.totals.points);
        set("[data-done-all]", answer.totals.done + "/" + answer.totals.leaves);
        const link = entry.root.querySelector("[data-problems]");
        if (link) {
            link.hidden = answer.totals.problems === 0;
            link.firstElementChild.textContent = answer.totals.problems;
        }
    }
    entry.status = function (word, ...values) {
        const place = entry.root.querySelector("[data-status]");
        if (place) {
            place.textContent = entry.words(word, ...values);
        }
    };
})();
