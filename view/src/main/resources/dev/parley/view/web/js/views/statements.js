import { withQuery } from "../api.js";
import { h } from "../dom.js";
import { counted } from "../format.js";
import { links } from "../links.js";
import { StatementFilters } from "../parts/filters.js";
import { ListView } from "../parts/list-view.js";
import { statementCard } from "../parts/statement.js";
import { empty } from "../states.js";
import { head } from "./head.js";

function none(query) {
    return Object.keys(query).length > 0
        ? empty("No statement fits", "Take back a filter, or ask for fewer words.", h("a", { class: "button", href: "/statements" }, "All statements"))
        : empty("No statement yet", "Statements appear here as soon as the first news items are read.");
}

class Exports {
    constructor() {
        this.links = [["csv", "CSV"], ["jsonl", "JSON lines"]].map(([form, name]) => ({ form, link: h("a", { download: true }, name) }));
        this.element = h("p", { class: "exports" }, "Take these along as ", this.links[0].link, " or ", this.links[1].link);
    }

    update(query) {
        const { page, size, ...filters } = query;
        for (const { form, link } of this.links) {
            link.setAttribute("href", withQuery(`/api/statements.${form}`, filters));
        }
    }
}

/** Statements by any filter. */
export async function statementsView(page) {
    const exports = new Exports();
    const list = new ListView(page, {
        api: "/api/statements", address: links.statements, render: statementCard, none,
        count: (total, query) => {
            exports.update(query);
            return counted(total, "statement");
        },
    });
    page.main.append(
        head(page, "Statements", { lead: "What was said, by whom, on which side, and who reports it." }),
        new StatementFilters(list).element,
        h("div", { class: "bar-thin" }, list.total, exports.element),
        list.body);
    await list.load();
}
