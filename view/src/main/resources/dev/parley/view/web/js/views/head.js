import { h } from "../dom.js";

/** The head of a view: what it is, and a line that says what it is for. Sets the title of the window. */
export function head(page, heading, { kicker, lead } = {}) {
    document.title = `${heading} · Parley`;
    return h("header", { class: "view-head" },
        kicker && h("p", { class: "kicker" }, kicker),
        h("h1", { dir: "auto" }, heading),
        lead && h("p", { class: "lead" }, lead));
}

/** A titled part of a view; null where there is nothing in it. */
export function section(name, ...content) {
    const kept = content.flat(Infinity).filter(Boolean);
    return kept.length === 0 ? null : h("section", { class: "section" }, h("h2", {}, name), ...kept);
}
