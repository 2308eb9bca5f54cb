import { h, svg, unseen } from "../dom.js";
import { links } from "../links.js";
import { number, score, sideName } from "../format.js";
import { sign } from "./signs.js";

const SIGNS = { SUPPORT: "for", OPPOSE: "against", NEUTRAL: "neutral" };

/** The class that colours a side. */
export function sideClass(polarity) {
    return `side-${SIGNS[polarity] ?? "neutral"}`;
}

/** "+ for", "− against" or "○ neutral": sign, word and colour. */
export function sideWord(polarity) {
    return h("span", { class: `side ${sideClass(polarity)}` }, sign(SIGNS[polarity] ?? "neutral"), sideName(polarity));
}

/** One side taken on a target, with its score: "− against bridge −0.81". */
export function stance(taken) {
    return h("li", { class: `stance ${sideClass(taken.polarity)}` },
        sideWord(taken.polarity), taken.polarity === "SUPPORT" || taken.polarity === "OPPOSE" ? " " : " on ",
        h("a", { href: links.target(taken.targetId), class: "stance-target", dir: "auto" }, taken.target || taken.targetId),
        taken.polarity !== "NEUTRAL" && h("span", { class: "stance-score" }, unseen("score "), score(taken.score)));
}

/** All sides of a statement, or null where it takes none. */
export function stances(taken) {
    return taken.length === 0 ? null : h("ul", { class: "stances", "aria-label": "Sides taken" }, ...taken.map(stance));
}

function part(x, width, name) {
    return width <= 0 ? null : svg("rect", { x, y: 0, width, height: 10, class: `fill-${name}` });
}

/** A bar of for, neutral and against in proportion; the numbers stand beside it, so it is drawn for the eye alone. */
export function meter(counts) {
    const total = counts.support + counts.neutral + counts.oppose;
    const wide = (value) => (total === 0 ? 0 : (value / total) * 100);
    return svg("svg", { class: "meter", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
        svg("rect", { x: 0, y: 0, width: 100, height: 10, class: "fill-none" }),
        part(0, wide(counts.support), "for"),
        part(wide(counts.support), wide(counts.neutral), "neutral"),
        part(100 - wide(counts.oppose), wide(counts.oppose), "against"));
}

/** "3 for · 5 against · 1 neutral"; sides that nobody takes are left out unless all are. */
export function tally(counts) {
    const kept = [["SUPPORT", counts.support], ["OPPOSE", counts.oppose], ["NEUTRAL", counts.neutral]].filter(([, value]) => value > 0);
    if (kept.length === 0) {
        return h("span", { class: "tally" }, "no side taken");
    }
    return h("span", { class: "tally" }, ...kept.map(([polarity, value]) =>
        h("span", { class: `side ${sideClass(polarity)}` }, sign(SIGNS[polarity]), `${number(value)} ${sideName(polarity)}`)));
}

/** Bar and numbers together. */
export function balance(counts) {
    return h("div", { class: "balance" }, meter(counts), tally(counts));
}
