import { get, path } from "../api.js";
import { freshId, h, unseen } from "../dom.js";
import { counted, number, score, shortDay, title, typeName } from "../format.js";
import { links } from "../links.js";
import { shiftCard } from "../parts/shift.js";
import { balance, sideWord } from "../parts/sides.js";
import { statementCard } from "../parts/statement.js";
import { buckets } from "../plots/bucket-choice.js";
import { columns } from "../plots/columns.js";
import { fill } from "../states.js";
import { head, section } from "./head.js";

const SHOWN = 8;

function sideRow(target, side) {
    return h("li", { class: "row" },
        h("div", { class: "row-main" },
            h("a", { class: "row-name", href: links.actor(side.id), dir: "auto" }, side.name),
            side.affiliation && side.affiliationId !== side.id && h("p", { class: "row-note" }, unseen("for "),
                h("a", { href: links.actor(side.affiliationId), dir: "auto" }, side.affiliation))),
        h("div", { class: "row-side" }, h("a", { class: "plain", href: links.statements({ actor: side.id, target: target.id }) }, balance(side))),
        h("p", { class: "row-figures" }, h("span", { class: "row-day" }, side.lastDay ? shortDay(side.lastDay) : "not dated")));
}

function camp(target, polarity, name, sides) {
    const id = freshId("camp");
    const rows = sides.map((side) => sideRow(target, side));
    return h("section", { class: `camp camp-${name}`, "aria-labelledby": id },
        h("h3", { id }, sideWord(polarity), h("span", { class: "camp-count" }, counted(sides.length, "actor"))),
        rows.length === 0 ? h("p", { class: "note" }, `Nobody is more often ${polarity === "SUPPORT" ? "for it than against" : "against it than for"}.`)
            : h("ul", { class: "rows rows-small" }, ...rows.slice(0, SHOWN)),
        rows.length > SHOWN && h("details", {}, h("summary", {}, `${number(rows.length - SHOWN)} more`),
            h("ul", { class: "rows rows-small" }, ...rows.slice(SHOWN))));
}

function camps(target) {
    return [
        h("div", { class: "camps" }, camp(target, "SUPPORT", "for", target.supporters), camp(target, "OPPOSE", "against", target.opponents)),
        target.undecided.length > 0 && h("details", { class: "undecided", open: target.supporters.length + target.opponents.length === 0 },
            h("summary", {}, `${counted(target.undecided.length, "actor")} as often for as against, or neutral`),
            h("ul", { class: "rows rows-small" }, ...target.undecided.map((side) => sideRow(target, side))))];
}

function voiceLine(target, name, counts, href) {
    return h("tr", {},
        h("th", { scope: "row", class: `voice ${href ? "voice-person" : ""}` }, href ? h("a", { href, dir: "auto" }, name) : name),
        h("td", {}, counts.statements === 0 ? h("span", { class: "note" }, "has not spoken") : balance(counts)),
        h("td", { class: "figure" }, counts.statements === 0 ? "" : score(counts.meanScore)));
}

function bodyTable(target, body) {
    const id = freshId("body");
    return h("article", { class: "body", "aria-labelledby": id },
        h("h3", { id }, h("a", { href: links.actor(body.id), dir: "auto" }, body.name),
            body.divided && h("span", { class: "badge badge-divided" }, "divided")),
        h("table", { class: "figures" },
            h("caption", { class: "unseen" }, `${body.name} itself, and its people, on ${target.name}`),
            h("thead", { class: "unseen" }, h("tr", {}, ...["Voice", "Sides", "Mean score"].map((name) => h("th", { scope: "col" }, name)))),
            h("tbody", {},
                voiceLine(target, body.type === "STATE" ? "The government itself" : "Itself", body.own),
                voiceLine(target, "Its people together", body.people),
                ...body.actors.filter((side) => side.id !== body.id).slice(0, SHOWN).map((side) => voiceLine(target, side.name, side, links.actor(side.id))))));
}

function overTime(page, target) {
    const { timeline, shifts } = target;
    return [
        buckets(page, timeline, (bucket) => links.target(target.id, { from: page.query.get("from"), to: page.query.get("to"), bucket })),
        columns({
            timeline, signal: page.signal, go: (address) => page.router.go(address),
            up: [{ key: "support", name: "for", look: "fill-for" }],
            down: [{ key: "oppose", name: "against", look: "fill-against" }],
            marks: shifts.map((shift) => ({ day: shift.shiftedAt.slice(0, 10), name: `${shift.name} changes side`, look: "flag-shift" })),
            height: 260, caption: "Statements for and against",
            summary: `${number(target.support)} statements for and ${number(target.oppose)} against ${target.name}, over time.`,
            bucketHref: ({ from, to }) => links.statements({ target: target.id, from, to }),
        })];
}

function newest(page, target) {
    const body = h("div", { class: "list" });
    fill(body, page.signal, (signal) => get("/api/statements", { target: target.id, size: 5 }, signal),
        (list) => h("div", { class: "entries" }, ...list.items.map((statement) => statementCard(statement, page.signal))));
    return [body, h("p", { class: "more" },
        h("a", { class: "button", href: links.statements({ target: target.id }) }, "All statements"),
        h("a", { class: "button", href: links.live({ target: target.id }) }, "Follow live"))];
}

/** From which day to which the page looks. */
function span(page, target) {
    const field = (name, label) => {
        const id = freshId(name);
        const input = h("input", { type: "date", id, value: page.query.get(name), change: () => {
            const asked = Object.fromEntries(["bucket", "from", "to"].map((each) => [each, page.query.get(each)]));
            page.router.go(links.target(target.id, { ...asked, [name]: input.value }), true);
        } });
        return h("div", { class: "field" }, h("label", { for: id }, label), input);
    };
    return h("div", { class: "span" }, field("from", "From"), field("to", "To"));
}

function lead(target) {
    return h("span", {}, `${counted(target.actors, "actor")} in ${counted(target.statements, "statement")}. `,
        target.actor && h("a", { href: links.actor(target.id) }, `What ${target.name} says itself`));
}

function shown(page, target) {
    return [
        head(page, `For and against ${target.name}`, { kicker: title(typeName(target.type)), lead: lead(target) }),
        h("div", { class: "overview" }, h("div", { class: "balance-whole" }, balance(target)), span(page, target)),
        section("Who stands where", camps(target)),
        section("States and bodies: themselves, and their people", target.states.length > 0
            && h("div", { class: "bodies" }, ...target.states.map((body) => bodyTable(target, body)))),
        section("Over time", overTime(page, target)),
        section("Changes of side", target.shifts.map((shift) => shiftCard(shift))),
        section("Newest statements", newest(page, target))];
}

/** Who is for and against a target, over time, and who has changed sides. */
export async function targetView(page) {
    const [id] = page.params;
    const parameters = Object.fromEntries(["bucket", "from", "to"].map((name) => [name, page.query.get(name)]));
    await fill(page.main, page.signal, (signal) => get(`/api/targets${path(id)}`, parameters, signal), (target) => shown(page, target), 12);
}
