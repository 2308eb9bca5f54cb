import { sign } from "./parts/signs.js";

const KEY = "parley.theme";

function systemIsDark() {
    return matchMedia("(prefers-color-scheme: dark)").matches;
}

function isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : systemIsDark();
}

function remember(theme) {
    try {
        localStorage.setItem(KEY, theme);
    } catch {
        // The choice then lasts as long as the page.
    }
}

function label(button) {
    const other = isDark() ? "light" : "dark";
    button.replaceChildren(sign(other === "dark" ? "moon" : "sun"));
    button.setAttribute("aria-label", `Switch to ${other} colours`);
    button.title = `Switch to ${other} colours`;
}

/** Makes the button switch between light and dark; until it is used, the system's choice holds. */
export function setUpTheme(button) {
    button.hidden = false;
    label(button);
    button.addEventListener("click", () => {
        const theme = isDark() ? "light" : "dark";
        document.documentElement.dataset.theme = theme;
        remember(theme);
        label(button);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => label(button));
}
