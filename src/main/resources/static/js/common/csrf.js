/* Requests sent by htmx carry the token that forms carry as a hidden field. */
(function () {
    "use strict";
    const token = document.querySelector('meta[name="_csrf"]');
    const header = document.querySelector('meta[name="_csrf_header"]');
    if (!token || !header) {
        return;
    }
    document.addEventListener("htmx:configRequest", function (event) {
        if (event.detail.verb !== "get") {
            event.detail.headers[header.content] = token.content;
        }
    });
})();
