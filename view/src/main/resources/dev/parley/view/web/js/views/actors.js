import { h, joined } from "../dom.js";
import { counted, shortDay, title, typeName } from "../format.js";
import { links } from "../links.js";
import { ListView } from "../parts/list-view.js";
import { choice, searchField } from "../parts/search.js";
import { balance } from "../parts/sides.js";
import { empty } from "../states.js";
import { head } from "./head.js";

const TYPES = ["PERSON", "STATE", "ORGANIZATION", "GROUP"];

function described(actor) {
    const affiliations = actor.affiliations.slice(0, 2).map(({ name }) => name);
    return joined(" · ", [...actor.roles.slice(0, 2), ...affiliations].map((text) => h("span", { dir: "auto" }, text)));
}

function numbers(actor) {
    const parts = [counted(actor.statements, "statement")];
    if (actor.affiliated > 0) {
        parts.push(`${actor.affiliated} by its people`);
    }
    return parts.join(", ");
}

/** An actor as a row of a list. */
export function actorRow(actor) {
    const description = described(actor);
    return h("li", { class: "row" },
        h("div", { class: "row-main" },
            h("a", { class: "row-name", href: links.actor(actor.id), dir: "auto" }, actor.name),
            h("p", { class: "row-note" }, title(typeName(actor.type)), description.length > 0 && " · ", ...description)),
        h("div", { class: "row-side" }, balance(actor)),
        h("p", { class: "row-figures" }, numbers(actor),
            h("span", { class: "row-day" }, actor.lastReportedAt ? shortDay(actor.lastReportedAt) : "not dated")));
}

function none(query) {
    return query.q || query.type
        ? empty("Nobody of that name has spoken", "Names, aliases, roles and affiliations are searched; the beginning of a word is enough.")
        : empty("Nobody has spoken yet", "Actors appear here as soon as the first news items are read.");
}

/** All who have spoken, found as one types. */
export async function actorsView(page) {
    const list = new ListView(page, {
        api: "/api/actors", address: links.actors, render: actorRow, none,
        count: (total) => counted(total, "actor"),
        wrap: (rows) => h("ul", { class: "rows" }, ...rows),
    });
    const { query } = list;
    page.main.append(
        head(page, "Actors", { lead: "People, states and organisations that news report to have spoken or taken sides." }),
        h("div", { class: "bar" },
            searchField({ label: "Search", hint: "Name, role or affiliation", value: query.q ?? "", onSearch: (q) => list.change({ q }) }),
            choice({ label: "Kind", value: query.type, options: [["", "All"], ...TYPES.map((type) => [type, title(typeName(type))])], onChange: (type) => list.change({ type }) }),
            choice({ label: "Order", value: query.sort, options: [["", "Newest first"], ["statements", "Most statements"], ["name", "By name"]], onChange: (sort) => list.change({ sort }) })),
        list.total, list.body);
    await list.load();
}
