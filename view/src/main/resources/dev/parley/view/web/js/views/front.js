import { get } from "../api.js";
import { h } from "../dom.js";
import { counted, number } from "../format.js";
import { shiftCard } from "../parts/shift.js";
import { statementCard } from "../parts/statement.js";
import { empty, fill } from "../states.js";
import { actorRow } from "./actors.js";
import { head, section } from "./head.js";
import { targetRow } from "./targets.js";

function edition(health) {
    const { counts } = health;
    const entry = (value, name, href) => h("li", {}, h("a", { href }, h("span", { class: "edition-number" }, number(value)), name));
    return h("ul", { class: "edition" },
        entry(counts.statements, "statements", "/statements"),
        entry(counts.actors, "actors", "/actors"),
        entry(counts.targets, "targets", "/targets"),
        entry(counts.shifts, counts.shifts === 1 ? "change of side" : "changes of side", "/shifts"),
        h("li", { class: "edition-note" }, `from ${counted(counts.items, "article")}${health.loading ? ", still reading" : ""}`));
}

function part(page, name, load, render, more) {
    const body = h("div", { class: "list" });
    fill(body, page.signal, load, render, 6);
    return section(name, body, more && h("p", { class: "more" }, h("a", { class: "button", href: more[0] }, more[1])));
}

/** The newest of those whose day is known; an undated item may be any age. Where none has a day, all. */
async function newest(signal) {
    const dated = await get("/api/statements", { size: 6, from: "1000-01-01" }, signal);
    return dated.total > 0 ? dated : get("/api/statements", { size: 6 }, signal);
}

function list(api, size) {
    return (signal) => get(api, { size }, signal);
}

function statements(page, found) {
    return found.items.length === 0
        ? empty("No statement yet", "Statements appear here as soon as the first news items are read.", h("a", { class: "button", href: "/health" }, "How the reading goes"))
        : h("div", { class: "entries" }, ...found.items.map((statement) => statementCard(statement, page.signal)));
}

function rows(found, render, none) {
    return found.items.length === 0 ? h("p", { class: "note" }, none) : h("ul", { class: "rows rows-small" }, ...found.items.map(render));
}

/** The front page: the newest of everything. */
export async function frontView(page) {
    const numbers = h("div", { class: "edition-frame" });
    fill(numbers, page.signal, (signal) => get("/api/health", {}, signal), edition, 1);
    page.main.append(
        h("div", { class: "front-head" }, head(page, "Who said what", { lead: "Public statements as news report them: who spoke, about whom or what, on which side, and where it stands." }), numbers),
        h("div", { class: "front" },
            h("div", { class: "front-main" },
                part(page, "Newest statements", newest, (found) => statements(page, found), ["/statements", "All statements"])),
            h("div", { class: "front-side" },
                part(page, "Most spoken of", list("/api/targets", 6), (found) => rows(found, targetRow, "Nobody has taken a side yet."), ["/targets", "All targets"]),
                part(page, "Heard last", list("/api/actors", 6), (found) => rows(found, actorRow, "Nobody has spoken yet."), ["/actors", "All actors"]))),
        part(page, "Changes of side", list("/api/shifts", 2), (found) => (found.items.length === 0
            ? h("p", { class: "note" }, "Nobody has changed sides.")
            : found.items.map((shift) => shiftCard(shift))), ["/shifts", "All changes of side"]));
}
