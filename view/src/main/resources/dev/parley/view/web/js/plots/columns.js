import { freshId, h, svg } from "../dom.js";
import { bucketName, bucketTick, number } from "../format.js";
import { labelEvery, ticks } from "./scale.js";

const LEFT = 34;
const RIGHT = 6;
const TOP = 22;
const BOTTOM = 24;
const LABEL = 46;

function sum(bucket, series) {
    return series.reduce((total, { key }) => total + bucket[key], 0);
}

function greatest(buckets, series) {
    return Math.max(0, ...buckets.map((bucket) => sum(bucket, series)));
}

/** "March 2026: 4 for, 3 against". */
function reading(timeline, bucket, series) {
    const values = series.filter(({ key }) => bucket[key] > 0).map(({ key, name }) => `${number(bucket[key])} ${name}`);
    return `${bucketName(timeline.bucket, bucket.from, bucket.to)}: ${values.length === 0 ? "nothing" : values.join(", ")}`;
}

class Drawing {
    constructor({ timeline, up, down, marks, height }, width) {
        const { buckets } = timeline;
        Object.assign(this, { timeline, up, down, marks, height, width });
        this.top = ticks(greatest(buckets, up)).at(-1);
        this.low = down.length === 0 ? 0 : ticks(greatest(buckets, down)).at(-1);
        this.step = (width - LEFT - RIGHT) / buckets.length;
        this.bar = Math.max(1, Math.min(this.step * 0.72, 34));
    }

    y(value) {
        const room = this.height - TOP - BOTTOM;
        return TOP + (room * (this.top - value)) / (this.top + this.low);
    }

    x(at) {
        return LEFT + this.step * at + this.step / 2;
    }

    grid() {
        const values = [...ticks(this.top), ...(this.low > 0 ? ticks(this.low).slice(1).map((value) => -value) : [])];
        return values.flatMap((value) => [
            svg("line", { x1: LEFT, x2: this.width - RIGHT, y1: this.y(value), y2: this.y(value), class: value === 0 ? "axis" : "grid" }),
            svg("text", { x: LEFT - 8, y: this.y(value) + 4, class: "tick", "text-anchor": "end" }, number(Math.abs(value)))]);
    }

    labels() {
        const { buckets, bucket } = this.timeline;
        const every = labelEvery(buckets.length, this.width - LEFT - RIGHT, LABEL);
        return buckets.map((each, at) => (at % every !== 0 ? null
            : svg("text", { ...this.anchored(this.x(at)), y: this.height - 6, class: "tick" }, bucketTick(bucket, each.from))));
    }

    /** A label keeps within the drawing. */
    anchored(x) {
        return x + LABEL / 2 > this.width ? { x: this.width, "text-anchor": "end" } : { x, "text-anchor": "middle" };
    }

    bars() {
        return this.timeline.buckets.flatMap((bucket, at) => [...this.stack(bucket, at, this.up, 1), ...this.stack(bucket, at, this.down, -1)]);
    }

    stack(bucket, at, series, direction) {
        let from = 0;
        return series.map(({ key, look }) => {
            const value = bucket[key] * direction;
            const [high, low] = [this.y(Math.max(from, from + value)), this.y(Math.min(from, from + value))];
            from += value;
            return value === 0 ? null : svg("rect", { x: this.x(at) - this.bar / 2, y: high, width: this.bar, height: low - high, class: look });
        });
    }

    place(day) {
        const at = this.timeline.buckets.findIndex(({ from, to }) => from <= day && day <= to);
        return at < 0 ? null : this.x(at);
    }

    flags() {
        return this.marks.flatMap(({ day, name, look }) => {
            const x = this.place(day);
            return x === null ? [] : [svg("g", { class: `flag ${look}` },
                svg("title", {}, name),
                svg("line", { x1: x, x2: x, y1: TOP - 8, y2: this.height - BOTTOM }),
                svg("path", { d: `M${x} ${TOP - 18}l6 6-6 6-6-6z` }))];
        });
    }

    columnAt(x) {
        return Math.min(this.timeline.buckets.length - 1, Math.max(0, Math.floor((x - LEFT) / this.step)));
    }
}

function key(series, marks) {
    return h("ul", { class: "key" },
        ...series.map(({ name, look }) => h("li", {},
            svg("svg", { class: "key-sample", viewBox: "0 0 12 12", "aria-hidden": "true" }, svg("rect", { width: 12, height: 12, class: look })), name)),
        marks.length > 0 && h("li", {},
            svg("svg", { class: "key-sample flag", viewBox: "0 0 12 12", "aria-hidden": "true" }, svg("path", { d: "M6 0l6 6-6 6-6-6z" })), "change of side"));
}

function asTable({ timeline, up, down, caption, bucketHref }) {
    const series = [...up, ...down];
    const filled = timeline.buckets.filter((bucket) => sum(bucket, series) > 0);
    return h("details", { class: "as-table" }, h("summary", {}, "As a table"),
        h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
            h("table", { class: "figures" },
                h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Time"), ...series.map(({ name }) => h("th", { scope: "col", class: "figure" }, name)))),
                h("tbody", {}, ...filled.map((bucket) => h("tr", {},
                    h("th", { scope: "row" }, h("a", { href: bucketHref(bucket) }, bucketName(timeline.bucket, bucket.from, bucket.to))),
                    ...series.map(({ key: name }) => h("td", { class: "figure" }, number(bucket[name])))))))));
}

/**
 * A plot of columns over time, drawn anew when its width changes. `up` and `down` are series `{key, name, look}` that stand on
 * and hang from the zero line, `marks` days to be flagged `{day, name, look}`. A table holds the same; `bucketHref` leads from a
 * bucket to its statements. `summary` says in a sentence what the plot shows.
 */
export function columns({ timeline, up, down = [], marks = [], height = 220, caption, summary, bucketHref, signal, go }) {
    if (timeline.buckets.length === 0) {
        return h("p", { class: "note" }, timeline.undated > 0 ? "None of the statements has a date." : "Nothing to draw yet.");
    }
    const id = freshId("plot");
    const series = [...up, ...down];
    const cursor = svg("rect", { class: "cursor", y: TOP, height: height - TOP - BOTTOM, visibility: "hidden" });
    const drawing = svg("svg", { class: "plot", role: "img", "aria-labelledby": `${id}-summary`, height });
    const readout = h("p", { class: "readout", "aria-hidden": "true" }, "\u00a0");
    let drawn = null;
    const draw = (width) => {
        drawn = new Drawing({ timeline, up, down, marks, height }, width);
        drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
        drawing.replaceChildren(cursor, ...[drawn.grid(), drawn.bars(), drawn.labels(), drawn.flags()].flat().filter(Boolean));
    };
    const bucketOf = (event) => drawn.columnAt(event.offsetX * (drawn.width / drawing.clientWidth));
    drawing.addEventListener("pointermove", (event) => {
        const at = bucketOf(event);
        cursor.setAttribute("x", drawn.x(at) - drawn.step / 2);
        cursor.setAttribute("width", drawn.step);
        cursor.setAttribute("visibility", "visible");
        readout.textContent = reading(timeline, timeline.buckets[at], series);
    });
    drawing.addEventListener("pointerleave", () => {
        cursor.setAttribute("visibility", "hidden");
        readout.textContent = "\u00a0";
    });
    drawing.addEventListener("click", (event) => go(bucketHref(timeline.buckets[bucketOf(event)])));
    const frame = h("div", { class: "plot-frame" }, drawing);
    const watcher = new ResizeObserver(([entry]) => draw(Math.max(240, Math.floor(entry.contentRect.width))));
    watcher.observe(frame);
    signal.addEventListener("abort", () => watcher.disconnect());
    return h("figure", { class: "plot-figure" },
        h("figcaption", {}, h("span", { class: "plot-caption" }, caption), key(series, marks)),
        h("p", { class: "unseen", id: `${id}-summary` }, summary),
        frame, readout,
        timeline.undated > 0 && h("p", { class: "note" }, `${number(timeline.undated)} without a date are left out.`),
        asTable({ timeline, up, down, caption, bucketHref }));
}
