/* The sentences of the page in the reader's language: words("saved", "14:05"). */
(function () {
    "use strict";
    const entry = (window.portalEntry = window.portalEntry || {});
    entry.words = function (name, ...values) {
        const holder = document.getElementById("entry-words");
        const found = holder && holder.content.querySelector('[data-word="' + name + '"]');
        return (found ? found.textContent.trim() : name).replace(/\{(\d)\}/g, function (whole, place) {
            return place in values ? String(values[place]) : whole;
        });
    };
    /* Element with text, class and children, so that nothing is ever parsed as HTML. */
    entry.element = function (name, look, text, ...children) {
        const made = document.createElement(name);
        if (look) {
            made.className = look;
        }
        if (text) {
            made.textContent = text;
        }
        made.append(...children);
        return made;
    };
    entry.icon = function (name) {
        const space = "http://www.w3.org/2000/svg";
        const svg = document.createElementNS(space, "svg");
        const use = document.createElementNS(space, "use");
        svg.setAttribute("class", "icon");
        svg.setAttribute("aria-hidden", "true");
        use.setAttribute("href", "#i-" + name);
        svg.append(use);
        return svg;
    };
    entry.button = function (text, act, look) {
        const made = entry.element("button", "button button--small" + (look ? " " + look : ""), text);
        made.type = "button";
        made.addEventListener("click", act);
        return made;
    };
})();
