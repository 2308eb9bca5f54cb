import { freshId, h } from "../dom.js";
import { cueName, kindName, sideName, title, typeName } from "../format.js";
import { FilterChips, many } from "./chips.js";
import { Picker } from "./picker.js";
import { choice, searchField, settled } from "./search.js";

const SORTS = [["", "Newest first"], ["oldest", "Oldest first"], ["confidence", "Surest first"], ["reports", "Most reported"]];

function actorOption(actor) {
    return { id: actor.id, name: actor.name, note: actor.roles[0] ?? typeName(actor.type) };
}

const PICKERS = {
    actor: { label: "Actor", hint: "Name or role", api: "/api/actors", options: actorOption },
    affiliation: { label: "Speaks for", hint: "State or body", api: "/api/actors", options: actorOption },
    target: { label: "Target", hint: "Actor or issue", api: "/api/targets",
        options: (target) => ({ id: target.id, name: target.name, note: typeName(target.type) }) },
    outlet: { label: "Outlet", hint: "Outlet", api: "/api/outlets",
        options: (outlet) => ({ id: outlet.name, name: outlet.name, note: `${outlet.statements}` }) },
};

const BOXES = {
    side: { label: "Side", symbols: ["SUPPORT", "OPPOSE", "NEUTRAL"], words: sideName },
    kind: { label: "Form", symbols: ["DIRECT", "MIXED", "INDIRECT", "NARRATED"], words: kindName },
    cueClass: { label: "What the cue reports", symbols: ["SPEECH", "BELIEF", "WANT", "PLAN", "ATTITUDE", "PERCEPTION"], words: cueName },
    type: { label: "Speaker", symbols: ["PERSON", "STATE", "ORGANIZATION", "GROUP"], words: typeName },
};

/** A share in [0, 1], as a query has it, in words. */
function percent(value) {
    return `${Math.round((value ?? 0) * 100)}%`;
}

/** The filters of a list of statements. A change is handed to the list at once; what is chosen stands as chips that take it back. */
export class StatementFilters {
    #controls = [];

    constructor(list) {
        this.list = list;
        this.chips = new FilterChips(list.page.signal, (changes) => this.#change(changes), () => this.element.querySelector("summary").focus());
        this.element = h("div", { class: "filters" }, this.#words(), this.#more(), this.chips.element);
        this.chips.show(list.query);
    }

    #change(changes) {
        this.list.change(changes);
        this.#controls.forEach((update) => update(this.list.query));
        this.chips.show(this.list.query);
    }

    #words() {
        return searchField({
            label: "Words", hint: "Words said, speaker, title; “a phrase” in quotation marks", value: this.list.query.q ?? "",
            onSearch: (q) => this.#change({ q }),
        });
    }

    #more() {
        return h("details", { class: "filter-more" },
            h("summary", {}, "Filters"),
            h("div", { class: "filter-grid" },
                ...Object.entries(PICKERS).map(([name, picker]) => this.#picker(name, picker)),
                ...Object.entries(BOXES).map(([name, boxes]) => this.#boxes(name, boxes)),
                h("div", { class: "filter-column" },
                    this.#date("from", "From"), this.#date("to", "To"), this.#confidence(),
                    choice({ label: "Order", value: this.list.query.sort, options: SORTS, onChange: (sort) => this.#change({ sort }) }))));
    }

    #picker(name, picker) {
        const onPick = ({ id, name: words }) => {
            this.chips.learn(name, id, words);
            this.#change({ [name]: [...new Set([...many(this.list.query[name]), id])] });
        };
        return new Picker({ ...picker, signal: this.list.page.signal, onPick }).element;
    }

    #boxes(name, { label, symbols, words }) {
        const boxes = symbols.map((symbol) => {
            const id = freshId("box");
            const box = h("input", { type: "checkbox", id, value: symbol });
            return { box, row: h("div", { class: "box" }, box, h("label", { for: id }, title(words(symbol)))) };
        });
        const update = (query) => boxes.forEach(({ box }) => {
            box.checked = many(query[name]).includes(box.value);
        });
        const changed = () => this.#change({ [name]: boxes.map(({ box }) => box).filter((box) => box.checked).map((box) => box.value) });
        this.#control(update);
        return h("fieldset", { class: "boxes", change: changed }, h("legend", {}, label), ...boxes.map(({ row }) => row));
    }

    #control(update) {
        update(this.list.query);
        this.#controls.push(update);
    }

    #date(name, label) {
        const id = freshId(name);
        const input = h("input", { type: "date", id, change: () => this.#change({ [name]: input.value }) });
        this.#control((query) => {
            input.value = query[name] ?? "";
        });
        return h("div", { class: "field" }, h("label", { for: id }, label), input);
    }

    #confidence() {
        const id = freshId("confidence");
        const output = h("output", { for: id });
        const apply = settled((value) => this.#change({ confidence: value === "0" ? "" : value }));
        const input = h("input", { type: "range", id, min: "0", max: "0.95", step: "0.05", input: () => {
            output.textContent = percent(input.value);
            apply(input.value);
        } });
        this.#control(({ confidence }) => {
            input.value = confidence ?? "0";
            output.textContent = percent(confidence);
        });
        return h("div", { class: "field" }, h("label", { for: id }, "Confidence, at least ", output), input);
    }
}
