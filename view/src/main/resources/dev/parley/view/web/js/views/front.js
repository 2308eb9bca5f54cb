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

function part(page, name, api, parameters, render, more) {
    const body = h("div", { class: "list" });
    fill(body, page.signal, (signal) => get(api, parameters, signal), render, 6);
    return section(name, body, more && h("p", { class: "more" }, h("a", { class: "button", href: more[0] }, more[1])));
}

function statements(page, list) {
    return list.items.length === 0
        ? empty("No statement yet", "Statements appear here as soon as the first news items are read.", h("a", { class: "button", href: "/health" }, "How the reading goes"))
        : h("div", { class: "entries" }, ...list.items.map((statement) => statementCard(statement, page.signal)));
}

function rows(list, render, none) {
    return list.items.length === 0 ? h("p", { class: "note" }, none) : h("ul", { class: "rows rows-small" }, ...list.items.map(render));
}

/** The front page: the newest of everything. */
export async function frontView(page) {
    const numbers = h("div", { class: "edition-frame" });
    fill(numbers, page.signal, (signal) => get("/api/health", {}, signal), edition, 1);
    page.main.append(
        h("div", { class: "front-head" }, head(page, "Who said what", { lead: "Public statements as news report them: who spoke, about whom or what, on which side, and where it stands." }), numbers),
        h("div", { class: "front" },
            h("div", { class: "front-main" },
                part(page, "Newest statements", "/api/statements", { size: 6 }, (list) => statements(page, list), ["/statements", "All statements"])),
            h("div", { class: "front-side" },
                part(page, "Most spoken of", "/api/targets", { size: 6 }, (list) => rows(list, targetRow, "Nobody has taken a side yet."), ["/targets", "All targets"]),
                part(page, "Heard last", "/api/actors", { size: 6 }, (list) => rows(list, actorRow, "Nobody has spoken yet."), ["/actors", "All actors"]))),
        part(page, "Changes of side", "/api/shifts", { size: 2 }, (list) => (list.items.length === 0
            ? h("p", { class: "note" }, "Nobody has changed sides.")
            : list.items.map((shift) => shiftCard(shift))), ["/shifts", "All changes of side"]));
}
