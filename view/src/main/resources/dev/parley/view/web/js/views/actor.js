import { get, path } from "../api.js";
import { h, joined } from "../dom.js";
import { counted, number, score, shortDay, title, typeName } from "../format.js";
import { links } from "../links.js";
import { shiftCard } from "../parts/shift.js";
import { balance } from "../parts/sides.js";
import { statementCard } from "../parts/statement.js";
import { columns } from "../plots/columns.js";
import { buckets } from "../plots/bucket-choice.js";
import { empty, fill } from "../states.js";
import { head, section } from "./head.js";

const SIDES = {
    up: [{ key: "support", name: "for", look: "fill-for" }],
    down: [{ key: "oppose", name: "against", look: "fill-against" }],
};

function fact(name, ...value) {
    return value.flat().filter(Boolean).length === 0 ? [] : [h("dt", {}, name), h("dd", {}, ...value)];
}

function names(texts) {
    return joined(", ", texts.map((text) => h("span", { dir: "auto" }, text)));
}

function bodies(list) {
    return joined(", ", list.map((body) => h("a", { href: links.actor(body.id), dir: "auto" }, body.name)));
}

function identity(actor) {
    const speaksFor = actor.speaksFor.length > 0 ? actor.speaksFor : actor.affiliations;
    const aliases = actor.aliases.filter((alias) => alias !== actor.name);
    return h("dl", { class: "facts" },
        ...fact("Role", names(actor.roles)),
        ...fact("Speaks for", bodies(speaksFor)),
        ...fact("Also named", names(aliases)),
        ...fact("Reported", actor.firstReportedAt && `${shortDay(actor.firstReportedAt)} to ${shortDay(actor.lastReportedAt)}`),
        ...fact("Statements", ownAndTheirs(actor)),
        ...fact("Sides taken", balance(actor)),
        ...fact("Spoken of", actor.asTarget.statements > 0 && [
            h("a", { href: links.target(actor.id) }, `${counted(actor.asTarget.statements, "statement")} about ${actor.name}`), balance(actor.asTarget)]));
}

function ownAndTheirs(actor) {
    return joined(", ", [
        h("a", { href: links.statements({ actor: actor.id }) }, `${number(actor.statements)} own`),
        actor.affiliated > 0 && h("a", { href: links.statements({ affiliation: actor.id }) }, `${number(actor.affiliated)} by its people`),
        `in ${counted(actor.outlets, "outlet")}`]);
}

function targetTable(actor, targets, caption, filter) {
    return targets.length === 0 ? null : h("table", { class: "figures" },
        h("caption", {}, caption),
        h("thead", {}, h("tr", {}, ...["Target", "Sides", "Mean score", "Latest"].map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, ...targets.map((target) => h("tr", {},
            h("th", { scope: "row" }, h("a", { href: links.target(target.id), dir: "auto" }, target.name)),
            h("td", {}, h("a", { class: "plain", href: links.statements({ ...filter, target: target.id }) }, balance(target))),
            h("td", { class: "figure" }, score(target.meanScore)),
            h("td", { class: "figure" }, target.lastDay ? shortDay(target.lastDay) : "not dated")))));
}

function voices(actor) {
    return actor.voices.length === 0 ? null : h("ul", { class: "rows rows-small" }, ...actor.voices.map((voice) => h("li", { class: "row" },
        h("div", { class: "row-main" }, h("a", { class: "row-name", href: links.actor(voice.id), dir: "auto" }, voice.name),
            voice.roles.length > 0 && h("p", { class: "row-note", dir: "auto" }, voice.roles[0])),
        h("p", { class: "row-figures" }, counted(voice.statements, "statement"),
            h("span", { class: "row-day" }, shortDay(voice.lastDay))))));
}

function plots(page, actor) {
    const { timeline } = actor;
    const filter = actor.statements > 0 ? { actor: actor.id } : { affiliation: actor.id };
    const shared = { timeline, signal: page.signal, go: (address) => page.router.go(address),
        bucketHref: ({ from, to }) => links.statements({ ...filter, from, to }) };
    const up = [{ key: "statements", name: "own", look: "fill-own" }];
    if (actor.affiliated > 0) {
        up.push({ key: "affiliated", name: "by its people", look: "fill-people" });
    }
    return [
        buckets(page, timeline, (bucket) => links.actor(actor.id) + (bucket ? `?bucket=${bucket}` : "")),
        columns({ ...shared, up, height: 190, caption: "Statements", summary: `${counted(actor.statements, "own statement")} over time.` }),
        actor.support + actor.oppose > 0 && columns({ ...shared, ...SIDES, height: 190, caption: "Sides taken",
            summary: `${number(actor.support)} for and ${number(actor.oppose)} against, over time.`,
            marks: actor.shifts.map((shift) => ({ day: shift.shiftedAt.slice(0, 10), name: `${shift.target}: changes side`, look: "flag-shift" })) })];
}

function latest(page, actor) {
    const filter = actor.statements > 0 ? { actor: actor.id } : { affiliation: actor.id };
    return actor.latest.length === 0 ? empty("No statement stands", null) : [
        h("div", { class: "entries" }, ...actor.latest.map((statement) => statementCard(statement, page.signal))),
        h("p", { class: "more" },
            h("a", { class: "button", href: links.statements(filter) }, "All statements"),
            h("a", { class: "button", href: links.live(filter) }, "Follow live"))];
}

function shown(page, actor) {
    return [
        head(page, actor.name, { kicker: title(typeName(actor.type)) }),
        identity(actor),
        section("Over time", plots(page, actor)),
        h("div", { class: "columns" },
            section("Main targets", targetTable(actor, actor.targets, `On whom and what ${actor.name} takes sides`, { actor: actor.id }),
                targetTable(actor, actor.peopleTargets, "On whom and what its people take sides", { affiliation: actor.id })),
            section("Who speaks for them", voices(actor))),
        section("Changes of side", actor.shifts.map((shift) => shiftCard(shift))),
        section("Latest statements", latest(page, actor))];
}

/** Who an actor is, what it says over time, on whom, and who speaks for it. */
export async function actorView(page) {
    const [id] = page.params;
    await fill(page.main, page.signal, (signal) => get(`/api/actors${path(id)}`, { bucket: page.query.get("bucket") }, signal),
        (actor) => shown(page, actor), 12);
}
