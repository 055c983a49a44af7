/* Cells the server does not take any more stay listed with a text file to take away; nothing typed just vanishes. */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});

    function held() {
        return entry.queue.all().filter(({ item }) => item.held);
    }
    function text(items) {
        return items.map(({ file, cell, item }) => [file, cell, item.label, (item.next || item).value].join("\t")).join("\r\n");
    }
    entry.showHeld = function () {
        const items = held();
        if (!items.length) {
            entry.notice("held", "", "", "", []);
            return;
        }
        const link = entry.element("a", "button button--small", entry.words("download"));
        link.href = URL.createObjectURL(new Blob(["\ufeff" + text(items)], { type: "text/plain;charset=utf-8" }));
        link.download = entry.words("fileName");
        const words = entry.words("locked", items.length, items[0].item.held);
        entry.notice("held", "warn", "lock", words, [link]);
        items.forEach(({ file, cell }) => {
            const control = entry.find(file, cell);
            if (control) {
                entry.state(entry.rowOf(control), "err", "lock", entry.words("wrongRow"));
            }
        });
    };
    /* What an earlier visit left behind: recent texts go out at once, old ones only when asked for. */
    entry.restore = function (files) {
        const old = files.flatMap((file) => entry.queue.restore(file));
        entry.queue.all().forEach(({ file, cell, item }) => {
            const control = entry.find(file, cell);
            if (control) {
                entry.write(control, (item.next || item).value);
                entry.state(entry.rowOf(control), "local", "loader", entry.words("savingRow"));
            }
            entry.showConflict(file, cell);
        });
        if (old.length) {
            const drop = () => {
                old.forEach(({ file, cell }) => entry.queue.drop(file, cell));
                entry.notice("old", "", "", "", []);
            };
            const send = () => {
                old.forEach(({ file, cell, item }) => {
                    entry.queue.adopt(file, cell, item);
                    const control = entry.find(file, cell);
                    if (control) {
                        entry.write(control, (item.next || item).value);
                    }
                });
                entry.notice("old", "", "", "", []);
                entry.send();
            };
            const actions = [entry.button(entry.words("sendOld"), send), entry.button(entry.words("dropOld"), drop)];
            entry.notice("old", "warn", "alert", entry.words("old", old.length), actions);
        }
        entry.send();
    };
})();
