/* Keys of the projection: arrows and Page Up/Down (presenter clickers) change the screen, Escape leaves. */
(function () {
    "use strict";
    const leave = document.body.dataset.projector;
    if (!leave) {
        return;
    }
    const slides = Array.from(document.querySelectorAll(".slide"));
    const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
    function current() {
        const middle = window.innerHeight / 2;
        const shown = slides.findIndex(function (slide) {
            const box = slide.getBoundingClientRect();
            return box.top <= middle && box.bottom > middle;
        });
        return Math.max(0, shown);
    }
    document.addEventListener("keydown", function (event) {
        if (event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        if (event.key === "Escape") {
            window.location.assign(leave);
            return;
        }
        const next = slides[current() + steps[event.key]];
        if (next) {
            event.preventDefault();
            next.scrollIntoView();
        }
    });
})();
