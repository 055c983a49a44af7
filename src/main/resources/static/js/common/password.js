/* <button data-show-password="field-id" data-hide="Ẩn" hidden>Hiện</button>: shown only where it works. */
(function () {
    "use strict";
    document.querySelectorAll("[data-show-password]").forEach(function (button) {
        const field = document.getElementById(button.dataset.showPassword);
        const show = button.textContent;
        button.hidden = false;
        button.addEventListener("click", function () {
            const hidden = field.type === "password";
            field.type = hidden ? "text" : "password";
            button.setAttribute("aria-pressed", String(hidden));
            button.textContent = hidden ? button.dataset.hide : show;
        });
        field.form.addEventListener("submit", function () {
            field.type = "password";
        });
    });
})();
