import { svg } from "../dom.js";

const PATHS = {
    moon: "M13 9.8A5.8 5.8 0 0 1 6.2 3 5.6 5.6 0 1 0 13 9.8z",
    sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M3 13l1.4-1.4M11.6 4.4 13 3",
    for: "M8 3v10M3 8h10",
    against: "M3 8h10",
    neutral: "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
    empty: "M2 3h12v8H8l-3 3v-3H2z",
    broken: "M8 2 15 14H1zM8 6v4M8 11.6v.6",
    arrow: "M2 8h11M9 4l4 4-4 4",
    cross: "M4 4l8 8M12 4l-8 8",
    undo: "M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6",
};

/** A small drawing in the text's colour; never the only bearer of a meaning. */
export function sign(name) {
    return svg("svg", { class: `sign sign-${name}`, viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" },
        svg("path", { d: PATHS[name] }));
}
