import { get, path } from "../api.js";
import { h, unseen } from "../dom.js";
import { cueName, kindName, shortDay, sideName, title, typeName } from "../format.js";
import { sign } from "./signs.js";

const NAMED_BY_API = { actor: "actors", affiliation: "actors", target: "targets" };
const WORDS = { side: sideName, kind: kindName, cueClass: cueName, type: typeName, from: shortDay, to: shortDay, confidence: (value) => `${Math.round(value * 100)}%` };
const LABELS = {
    actor: "Actor", affiliation: "Speaks for", target: "Target", outlet: "Outlet", rule: "Rule", side: "Side", kind: "Form", cueClass: "Cue",
    type: "Speaker", from: "From", to: "To", confidence: "At least",
};

/** The values of a parameter that may be there once, often or not at all. */
export function many(value) {
    return value === undefined ? [] : [value].flat();
}

/** What a list is filtered by, each value with a button that takes it back. */
export class FilterChips {
    #known = new Map();

    /** `onChange(changes)` is told of what is taken back, `onEmpty()` that there is nothing left to put the focus on. */
    constructor(signal, onChange, onEmpty) {
        Object.assign(this, { signal, onChange, onEmpty });
        this.element = h("ul", { class: "chips", "aria-label": "Chosen filters" });
    }

    /** Remembers what an id is called. */
    learn(name, id, words) {
        this.#known.set(`${name} ${id}`, words);
    }

    show(query) {
        const chips = Object.keys(LABELS).flatMap((name) => many(query[name]).map((value) => this.#chip(query, name, value)));
        this.element.replaceChildren(...chips);
        this.element.hidden = chips.length === 0;
    }

    #chip(query, name, value) {
        const words = h("span", { dir: "auto" }, this.#words(name, value));
        if (name in NAMED_BY_API && !this.#known.has(`${name} ${value}`)) {
            this.#ask(name, value, words);
        }
        const takeBack = () => {
            this.onChange({ [name]: many(query[name]).filter((other) => other !== value) });
            (this.element.querySelector("button") ?? { focus: this.onEmpty }).focus();
        };
        return h("li", {}, h("button", { type: "button", class: "chip", click: takeBack },
            h("span", { class: "chip-name" }, `${LABELS[name]}:`), words, sign("cross"), unseen(" (remove this filter)")));
    }

    #words(name, value) {
        return this.#known.get(`${name} ${value}`) ?? (WORDS[name] ? title(WORDS[name](value)) : value);
    }

    /** An address that was shared holds ids alone. */
    async #ask(name, id, words) {
        this.learn(name, id, id);
        try {
            const found = await get(`/api/${NAMED_BY_API[name]}${path(id)}`, {}, this.signal);
            this.learn(name, id, found.name);
            words.textContent = found.name;
        } catch {
            // The id stays: it filters all the same.
        }
    }
}
