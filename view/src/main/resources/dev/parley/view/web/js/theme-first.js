// Runs before the first paint, so that a chosen theme does not flash the other one.
(function () {
    try {
        const chosen = localStorage.getItem("parley.theme");
        if (chosen === "light" || chosen === "dark") {
            document.documentElement.dataset.theme = chosen;
        }
    } catch {
        // Storage may be refused; the system's choice holds then.
    }
})();
