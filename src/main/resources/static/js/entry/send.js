/* One request at a time, at most fifty cells of one file; what fails is tried again after 1, 2, 4 … 30 seconds. */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});
    let busy = false;
    let waiting = 0;
    let wait = 1000;
    let alone = false;
    let freshToken = false;
    entry.stopped = false;

    function later() {
        clearTimeout(waiting);
        waiting = setTimeout(entry.send, wait * (0.75 + Math.random() / 2));
        wait = Math.min(wait * 2, 30000);
        entry.status("waiting", entry.queue.waiting());
        entry.queue.all().forEach(({ file, cell, item }) => {
            const control = !item.conflict && !item.held && entry.find(file, cell);
            if (control) {
                entry.state(entry.rowOf(control), "local", "offline", entry.words("waitingRow"));
            }
        });
    }
    function request(batch, leaving) {
        const body = JSON.stringify(
            batch.items.map(({ cell, item }) => ({
                item: cell,
                value: item.value,
                version: item.version,
                opId: item.opId,
            })),
        );
        const headers = { "Content-Type": "application/json", Accept: "application/json" };
        headers[entry.token.header] = entry.token.value;
        return fetch(entry.urlOf(batch.file), {
            method: "POST",
            headers,
            body,
            credentials: "same-origin",
            redirect: "error",
            keepalive: Boolean(leaving) && body.length < 60000,
        });
    }
    /* Starts sending if there is something to send and nothing on its way. */
    entry.send = async function (leaving) {
        clearTimeout(waiting);
        const batch = entry.queue.batch();
        if (busy || entry.stopped || !batch) {
            return;
        }
        if (alone) {
            batch.items = batch.items.slice(0, 1);
        }
        busy = true;
        entry.status("saving", entry.queue.waiting());
        entry.queue.mark(batch.file, batch.items);
        try {
            await answered(batch, await request(batch, leaving === true));
        } catch (lost) {
            later();
        }
        busy = false;
        if (entry.queue.batch() && wait === 1000) {
            entry.send();
        }
    };
    async function answered(batch, response) {
        if (response.status === 401) {
            entry.session();
            return;
        }
        if (response.status === 403 && !freshToken) {
            freshToken = await entry.refreshToken();
            if (!freshToken) {
                later();
            }
            return;
        }
        if (response.status >= 500 || response.status === 429) {
            later();
            return;
        }
        if (!response.ok) {
            await refused(batch, response);
            return;
        }
        const answer = await response.json();
        wait = 1000;
        alone = false;
        freshToken = false;
        entry.answer(batch, answer);
    }
    /* Understood and not taken: one cell may spoil the others, so they go one by one before any is set aside. */
    async function refused(batch, response) {
        if (batch.items.length > 1) {
            alone = true;
            return;
        }
        const said = await response.json().catch(() => ({}));
        const why = entry.words("refused", said.message || String(response.status));
        batch.items.forEach(({ cell, item }) => entry.queue.hold(batch.file, cell, item.opId, why));
        entry.showHeld();
    }
    entry.goOn = function () {
        entry.stopped = false;
        wait = 1000;
        entry.send();
    };
    window.addEventListener("online", () => {
        wait = 1000;
        entry.send();
    });
})();
