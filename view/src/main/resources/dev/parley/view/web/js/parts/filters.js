import { freshId, h, unseen } from "../dom.js";
import { cueName, kindName, sideName, title, typeName } from "../format.js";
import { get, path } from "../api.js";
import { Picker } from "./picker.js";
import { choice, searchField, settled } from "./search.js";
import { sign } from "./signs.js";

const SORTS = [["", "Newest first"], ["oldest", "Oldest first"], ["confidence", "Surest first"], ["reports", "Most reported"]];
const BY_WORDS = [...SORTS, ["relevance", "Best match"]];
const PICKED = ["actor", "affiliation", "target", "outlet", "rule"];
const NAMES = { actor: "Actor", affiliation: "Speaks for", target: "Target", outlet: "Outlet", rule: "Rule" };

function many(value) {
    return value === undefined ? [] : [value].flat();
}

function actorOption(actor) {
    return { id: actor.id, name: actor.name, note: actor.roles[0] ?? typeName(actor.type) };
}

const PICKERS = {
    actor: { hint: "Name or role", api: "/api/actors", options: actorOption },
    affiliation: { hint: "State or body", api: "/api/actors", options: actorOption },
    target: { hint: "Actor or issue", api: "/api/targets", options: (target) => ({ id: target.id, name: target.name, note: typeName(target.type) }) },
    outlet: { hint: "Outlet", api: "/api/outlets", options: (outlet) => ({ id: outlet.name, name: outlet.name, note: `${outlet.statements}` }) },
};

/** The filters of a list of statements. Changes are handed to the list at once; what is chosen stands as chips that take it back. */
export class StatementFilters {
    constructor(list) {
        this.list = list;
        this.chips = h("ul", { class: "chips", "aria-label": "Chosen filters" });
        this.known = new Map();
        this.element = h("div", { class: "filters" }, this.#words(), this.#more(), this.chips);
        this.#showChips();
    }

    #words() {
        return searchField({
            label: "Words", hint: "Words said, speaker, title; “a phrase” in quotation marks", value: this.list.query.q ?? "",
            onSearch: (q) => this.list.change({ q }),
        });
    }

    #more() {
        const { query } = this.list;
        return h("details", { class: "filter-more", open: Object.keys(query).some((name) => name !== "q" && name !== "page") },
            h("summary", {}, "Filters"),
            h("div", { class: "filter-grid" },
                ...Object.entries(PICKERS).map(([name, picker]) => new Picker({
                    ...picker, label: NAMES[name], signal: this.list.page.signal, onPick: (option) => this.#add(name, option),
                }).element),
                this.#boxes("side", "Side", ["SUPPORT", "OPPOSE", "NEUTRAL"], sideName),
                this.#boxes("kind", "Form", ["DIRECT", "MIXED", "INDIRECT", "NARRATED"], kindName),
                this.#boxes("cueClass", "What the cue reports", ["SPEECH", "BELIEF", "WANT", "PLAN", "ATTITUDE", "PERCEPTION"], cueName),
                this.#boxes("type", "Speaker", ["PERSON", "STATE", "ORGANIZATION", "GROUP"], typeName),
                h("div", { class: "filter-column" },
                    this.#date("from", "From"), this.#date("to", "To"), this.#confidence(),
                    choice({ label: "Order", value: query.sort, options: query.q || query.sort === "relevance" ? BY_WORDS : SORTS, onChange: (sort) => this.list.change({ sort }) }))));
    }

    #boxes(name, label, symbols, words) {
        const chosen = many(this.list.query[name]);
        const boxes = symbols.map((symbol) => {
            const id = freshId("box");
            const box = h("input", { type: "checkbox", id, value: symbol, checked: chosen.includes(symbol) });
            return { box, row: h("div", { class: "box" }, box, h("label", { for: id }, title(words(symbol)))) };
        });
        const changed = () => this.list.change({ [name]: boxes.map(({ box }) => box).filter((box) => box.checked).map((box) => box.value) });
        return h("fieldset", { class: "boxes", change: changed }, h("legend", {}, label), ...boxes.map(({ row }) => row));
    }

    #date(name, label) {
        const id = freshId(name);
        const input = h("input", { type: "date", id, value: this.list.query[name] ?? "", change: () => this.list.change({ [name]: input.value }) });
        return h("div", { class: "field" }, h("label", { for: id }, label), input);
    }

    #confidence() {
        const id = freshId("confidence");
        const value = this.list.query.confidence ?? "0";
        const output = h("output", { for: id }, `${Math.round(value * 100)}%`);
        const apply = settled((chosen) => this.list.change({ confidence: chosen === "0" ? "" : chosen }));
        const input = h("input", { type: "range", id, min: "0", max: "0.95", step: "0.05", value, input: () => {
            output.textContent = `${Math.round(input.value * 100)}%`;
            apply(input.value);
        } });
        return h("div", { class: "field" }, h("label", { for: id }, "Confidence, at least ", output), input);
    }

    #add(name, option) {
        this.known.set(`${name} ${option.id}`, option.name);
        const values = many(this.list.query[name]);
        if (!values.includes(option.id)) {
            this.list.change({ [name]: [...values, option.id] });
        }
        this.#showChips();
    }

    #remove(name, id) {
        this.list.change({ [name]: many(this.list.query[name]).filter((value) => value !== id) });
        this.#showChips();
        this.element.querySelector("summary").focus();
    }

    #showChips() {
        this.chips.replaceChildren(...PICKED.flatMap((name) => many(this.list.query[name]).map((id) => this.#chip(name, id))));
        this.chips.hidden = this.chips.childElementCount === 0;
    }

    #chip(name, id) {
        const words = h("span", { dir: "auto" }, this.known.get(`${name} ${id}`) ?? id);
        if (!this.known.has(`${name} ${id}`)) {
            this.#name(name, id, words);
        }
        return h("li", {}, h("button", { type: "button", class: "chip", click: () => this.#remove(name, id) },
            h("span", { class: "chip-name" }, `${NAMES[name]}:`), words, sign("cross"), unseen(" (remove this filter)")));
    }

    /** An address that was shared holds ids alone. */
    async #name(name, id, words) {
        if (name === "outlet" || name === "rule") {
            return;
        }
        const key = `${name} ${id}`;
        this.known.set(key, id);
        try {
            const found = await get(`/api/${name === "target" ? "targets" : "actors"}${path(id)}`, {}, this.list.page.signal);
            this.known.set(key, found.name);
            words.textContent = found.name;
        } catch {
            // The id stays: it filters all the same.
        }
    }
}
