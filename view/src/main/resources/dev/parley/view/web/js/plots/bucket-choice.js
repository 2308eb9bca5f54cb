import { h } from "../dom.js";

const NAMES = [["day", "Day"], ["week", "Week"], ["month", "Month"], ["year", "Year"]];

/** Links that redraw a view by day, week, month or year; `address(bucket)` makes them. */
export function buckets(page, timeline, address) {
    return h("ul", { class: "segments", "aria-label": "Drawn by" }, ...NAMES.map(([bucket, name]) => h("li", {},
        h("a", { href: address(bucket), "data-stay": true, "aria-current": timeline.bucket === bucket ? "true" : null }, name))));
}
