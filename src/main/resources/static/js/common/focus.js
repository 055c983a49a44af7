/* The summary of errors gets the focus, so that it is read first; after an htmx swap too. */
(function () {
    "use strict";
    function focusIn(root) {
        const summary = root.querySelector("[data-focus]");
        if (summary) {
            summary.focus();
        }
    }
    focusIn(document);
    document.addEventListener("htmx:afterSwap", function (event) {
        focusIn(event.detail.elt);
    });
})();
