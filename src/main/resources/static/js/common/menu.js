/* The phone menu closes on Escape and on a click beside it; without script it is a plain <details>. */
(function () {
    "use strict";
    const menu = document.querySelector(".masthead__menu");
    if (!menu) {
        return;
    }
    document.addEventListener("keydown", function (event) {
        if (event.key === "Escape" && menu.open) {
            menu.open = false;
            menu.querySelector("summary").focus();
        }
    });
    document.addEventListener("click", function (event) {
        if (menu.open && !menu.contains(event.target)) {
            menu.open = false;
        }
    });
})();
