// Alt+Enter anywhere in the row of a criterion is its button "Đồng ý".
document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.altKey || event.ctrlKey || event.isComposing) {
        return;
    }
    const agree = event.target.closest?.("[data-verdict]")?.querySelector("[data-agree]");
    if (agree) {
        event.preventDefault();
        agree.click();
    }
});
