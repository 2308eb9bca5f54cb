import { h } from "../dom.js";
import { counted, shortDay, title, typeName } from "../format.js";
import { links } from "../links.js";
import { ListView } from "../parts/list-view.js";
import { choice, searchField } from "../parts/search.js";
import { balance } from "../parts/sides.js";
import { empty } from "../states.js";
import { head } from "./head.js";

const TYPES = ["ISSUE", "STATE", "PERSON", "ORGANIZATION", "GROUP", "LOCATION"];

/** A target as a row of a list. */
export function targetRow(target) {
    return h("li", { class: "row" },
        h("div", { class: "row-main" },
            h("a", { class: "row-name", href: links.target(target.id), dir: "auto" }, target.name),
            h("p", { class: "row-note" }, `${title(typeName(target.type))} · ${counted(target.actors, "actor")}`)),
        h("div", { class: "row-side" }, balance(target)),
        h("p", { class: "row-figures" }, counted(target.statements, "statement"),
            h("span", { class: "row-day" }, target.lastDay ? shortDay(target.lastDay) : "not dated")));
}

function none(query) {
    return query.q || query.type
        ? empty("Nobody takes a side on that", "The beginning of a word is enough.")
        : empty("Nobody has taken a side yet", "Targets appear here as soon as somebody speaks for or against them.");
}

/** All on whom or what somebody takes a side. */
export async function targetsView(page) {
    const list = new ListView(page, {
        api: "/api/targets", address: links.targets, render: targetRow, none,
        count: (total) => counted(total, "target"),
        wrap: (rows) => h("ul", { class: "rows" }, ...rows),
    });
    const { query } = list;
    page.main.append(
        head(page, "Targets", { lead: "Whom and what actors are for or against: other actors, and issues." }),
        h("div", { class: "bar" },
            searchField({ label: "Search", hint: "Actor or issue", value: query.q ?? "", onSearch: (q) => list.change({ q }) }),
            choice({ label: "Kind", value: query.type, options: [["", "All"], ...TYPES.map((type) => [type, title(typeName(type))])], onChange: (type) => list.change({ type }) }),
            choice({ label: "Order", value: query.sort, options: [["", "Most statements"], ["newest", "Newest first"], ["name", "By name"]], onChange: (sort) => list.change({ sort }) })),
        list.total, list.body);
    await list.load();
}
