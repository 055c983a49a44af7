/* Two tabs of one person: what one tab saved gives the other its text and version, unless somebody types there. */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});
    const suffix = ":saved";

    entry.tellTabs = function (file, result) {
        try {
            const name = "vh:" + entry.account + ":" + file + suffix;
            localStorage.setItem(name, JSON.stringify(result));
            localStorage.removeItem(name);
        } catch (unusable) {
            /* private window: the other tab meets the newer version as a conflict */
        }
    };
    entry.watchTabs = function () {
        window.addEventListener("storage", (event) => {
            const start = "vh:" + entry.account + ":";
            if (!event.key || !event.newValue || !event.key.startsWith(start) || !event.key.endsWith(suffix)) {
                return;
            }
            const file = event.key.slice(start.length, -suffix.length);
            const result = JSON.parse(event.newValue);
            const control = entry.find(file, result.item);
            if (control && !entry.queue.get(file, result.item)) {
                entry.arrived(control, result.version, result.shown, entry.read(control) === entry.shownOf(control));
            }
        });
    };
})();
