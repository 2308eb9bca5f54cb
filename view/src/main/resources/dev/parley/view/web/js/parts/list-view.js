import { get } from "../api.js";
import { announce, h } from "../dom.js";
import { counted } from "../format.js";
import { empty, fill } from "../states.js";
import { pager } from "./pager.js";

/** What the address asks for, as an object of name and value, or values where a name is repeated. */
export function asked(query) {
    const names = [...new Set(query.keys())];
    return Object.fromEntries(names.map((name) => {
        const values = query.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
    }));
}

function beyond(list, first) {
    return empty("The list ends before this page", `It has ${counted(list.pages, "page")}.`, h("a", { class: "button", href: first }, "To the first page"));
}

/**
 * A list whose filters stand in the address. `address(query)` tells the view's address, `render(item)` an entry, `count(total)`
 * what to say of their number, `none(query)` what to show where there is none.
 */
export class ListView {
    constructor(page, { api, address, render, count, none, wrap, size }) {
        Object.assign(this, { page, api, address, render, count, none, size });
        this.wrap = wrap ?? ((entries) => h("div", { class: "entries" }, ...entries));
        this.query = asked(page.query);
        this.total = h("p", { class: "total" });
        this.body = h("div", { class: "list" });
        this.running = new AbortController();
    }

    /** Changes the filters, and begins again on the first page. */
    change(changes) {
        const next = { ...this.query, ...changes };
        delete next.page;
        this.query = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "" && value !== null && value.length !== 0));
        this.page.router.rewrite(this.address(this.query));
        return this.load();
    }

    load() {
        this.running.abort();
        this.running = new AbortController();
        const signal = AbortSignal.any([this.page.signal, this.running.signal]);
        const parameters = this.size ? { size: this.size, ...this.query } : this.query;
        return fill(this.body, signal, (stop) => get(this.api, parameters, stop), (list) => this.#shown(list));
    }

    #shown(list) {
        const words = this.count(list.total, this.query);
        this.total.textContent = words;
        announce(words);
        if (list.items.length === 0) {
            return list.total > 0 ? beyond(list, this.address({ ...this.query, page: 1 })) : this.none(this.query);
        }
        return [this.wrap(list.items.map((item) => this.render(item, this.page.signal))),
            pager(list, (page) => this.address({ ...this.query, page }))];
    }
}
