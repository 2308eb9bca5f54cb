import { h, unseen } from "../dom.js";
import { day } from "../format.js";
import { links } from "../links.js";
import { sideWord } from "./sides.js";
import { sign } from "./signs.js";
import { briefCard } from "./statement.js";

function proof(name, briefs) {
    return h("div", { class: "proof" }, h("p", { class: "proof-name" }, name), ...briefs.map(briefCard));
}

/** A change of side with the statements that prove it. */
export function shiftCard(shift, level = "h3") {
    return h("article", { class: "shift", "data-shift": shift.id, id: `shift-${shift.id}` },
        h(level, { class: "shift-head" },
            h("a", { href: links.actor(shift.actorId), dir: "auto" }, shift.name),
            " on ",
            h("a", { href: links.target(shift.targetId), dir: "auto" }, shift.target)),
        h("p", { class: "shift-turn" }, unseen("from "), sideWord(shift.from), sign("arrow"), unseen(" to "), sideWord(shift.to),
            h("time", { datetime: shift.shiftedAt }, `since ${day(shift.shiftedAt)}`)),
        h("div", { class: "proofs" }, proof("Before", shift.before), proof("After", shift.after)));
}
