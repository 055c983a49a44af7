/*
 * What was typed and is not on the server yet, mirrored to localStorage under "vh:{account}:{season}/{unit}".
 * One entry per cell: {value, version, opId, at, label, sent, next, conflict}. An entry that may have reached the
 * server ("sent") keeps its operation id; what is typed after it waits as "next", so an answer lost on the way never
 * makes a conflict with oneself. Every change reads the stored map first: two tabs of one person share it.
 */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});
    const WEEK = 7 * 24 * 3600 * 1000;
    const memory = new Map();

    function key(file) {
        return "vh:" + entry.account + ":" + file;
    }
    function stored(file) {
        try {
            return JSON.parse(localStorage.getItem(key(file))) || {};
        } catch (unusable) {
            return {};
        }
    }
    function store(file, change) {
        try {
            const map = stored(file);
            change(map);
            if (Object.keys(map).length) {
                localStorage.setItem(key(file), JSON.stringify(map));
            } else {
                localStorage.removeItem(key(file));
            }
        } catch (full) {
            /* private window or full disk: the entries in memory still go out */
        }
    }
    function own(file) {
        if (!memory.has(file)) {
            memory.set(file, new Map());
        }
        return memory.get(file);
    }
    function keep(file, cell, item) {
        own(file).set(cell, item);
        store(file, (map) => (map[cell] = item));
    }
    function id() {
        if (crypto.randomUUID) {
            return crypto.randomUUID();
        }
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = (bytes[6] & 15) | 64;
        bytes[8] = (bytes[8] & 63) | 128;
        const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
        return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
    }

    entry.queue = {
        put(file, cell, value, version, label) {
            const fresh = { value, version, opId: id(), at: Date.now(), label };
            const old = own(file).get(cell);
            if (old && old.sent) {
                keep(file, cell, Object.assign({}, old, { next: fresh, conflict: undefined, held: undefined }));
            } else {
                keep(file, cell, fresh);
            }
        },
        get(file, cell) {
            return own(file).get(cell);
        },
        /* The latest text of a cell that the server may not know. */
        text(file, cell) {
            const item = own(file).get(cell);
            return item && (item.next ? item.next.value : item.value);
        },
        /* Up to fifty entries of one file that can go out now. */
        batch() {
            for (const [file, cells] of memory) {
                const items = [];
                for (const [cell, item] of cells) {
                    if (!item.conflict && !item.held && items.length < 50) {
                        items.push({ cell, item });
                    }
                }
                if (items.length) {
                    return { file, items };
                }
            }
            return null;
        },
        mark(file, items) {
            items.forEach(({ cell, item }) => {
                item.sent = true;
                keep(file, cell, item);
            });
        },
        /* The server has answered this operation: drop it, or let the text typed since take its place. */
        done(file, cell, opId, version) {
            const item = own(file).get(cell);
            if (item && item.opId === opId) {
                if (item.next) {
                    keep(file, cell, Object.assign({}, item.next, { version }));
                    return;
                }
                own(file).delete(cell);
            }
            store(file, (map) => {
                if (map[cell] && map[cell].opId === opId) {
                    delete map[cell];
                }
            });
        },
        /* Both values stay until a person has chosen; what was typed since is the own one. */
        conflict(file, cell, opId, other) {
            const item = own(file).get(cell);
            if (item && item.opId === opId) {
                keep(file, cell, Object.assign({}, item.next || item, { conflict: other, next: undefined, sent: false }));
            }
        },
        hold(file, cell, opId, why) {
            const item = own(file).get(cell);
            if (item && item.opId === opId) {
                keep(file, cell, Object.assign({}, item, { held: why }));
            }
        },
        drop(file, cell) {
            own(file).delete(cell);
            store(file, (map) => delete map[cell]);
        },
        all() {
            const found = [];
            memory.forEach((cells, file) => cells.forEach((item, cell) => found.push({ file, cell, item })));
            return found;
        },
        waiting() {
            return entry.queue.all().filter(({ item }) => !item.conflict && !item.held).length;
        },
        /* Entries left by an earlier page; the old ones are returned and not taken in. */
        restore(file) {
            const old = [];
            Object.entries(stored(file)).forEach(([cell, item]) => {
                delete item.held;
                if (Date.now() - item.at > WEEK) {
                    old.push({ file, cell, item });
                } else {
                    own(file).set(cell, item);
                }
            });
            return old;
        },
        adopt(file, cell, item) {
            keep(file, cell, Object.assign({}, item, { at: Date.now() }));
        },
        clear() {
            memory.clear();
            const mine = "vh:" + entry.account + ":";
            Object.keys(localStorage)
                .filter((name) => name.startsWith(mine))
                .forEach((name) => localStorage.removeItem(name));
        },
    };
})();
