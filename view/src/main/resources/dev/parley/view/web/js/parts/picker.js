import { get } from "../api.js";
import { freshId, h } from "../dom.js";
import { settled } from "./search.js";

/**
 * A field that proposes entries of the API as one types, and hands over the one chosen: a combobox with a list, as the
 * ARIA Authoring Practices describe it. `options(item)` gives `{id, name, note}`.
 */
export class Picker {
    #found = [];
    #at = -1;
    #running = new AbortController();

    constructor({ label, hint, api, options, onPick, signal }) {
        Object.assign(this, { api, options, onPick, signal });
        const id = freshId("picker");
        this.list = h("ul", { class: "proposals", role: "listbox", id: `${id}-list`, "aria-label": label, hidden: true });
        this.input = h("input", {
            type: "text", id, role: "combobox", placeholder: hint, autocomplete: "off", spellcheck: "false",
            "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-list`,
            input: settled(() => this.#ask()), keydown: (event) => this.#key(event), blur: () => this.#close(),
        });
        this.element = h("div", { class: "field picker" }, h("label", { for: id }, label), this.input, this.list);
    }

    async #ask() {
        this.#running.abort();
        this.#running = new AbortController();
        const q = this.input.value.trim();
        if (q === "") {
            this.#close();
            return;
        }
        try {
            const answer = await get(this.api, { q, size: 8 }, AbortSignal.any([this.signal, this.#running.signal]));
            this.#show(answer.items.map(this.options));
        } catch (error) {
            if (error.name !== "AbortError") {
                this.#close();
            }
        }
    }

    #show(found) {
        this.#found = found;
        this.#at = -1;
        this.list.replaceChildren(...(found.length === 0 ? [h("li", { class: "proposal-none", role: "option", "aria-disabled": "true" }, "Nothing found")]
            : found.map((option, at) => this.#proposal(option, at))));
        this.list.hidden = false;
        this.input.setAttribute("aria-expanded", "true");
        this.input.removeAttribute("aria-activedescendant");
    }

    #proposal(option, at) {
        return h("li", { role: "option", id: `${this.list.id}-${at}`, class: "proposal", "aria-selected": "false",
            mousedown: (event) => {
                event.preventDefault();
                this.#pick(at);
            } },
        h("span", { dir: "auto" }, option.name), option.note && h("span", { class: "proposal-note", dir: "auto" }, option.note));
    }

    #key(event) {
        if (event.key === "Escape") {
            this.#close();
        } else if (event.key === "Enter") {
            event.preventDefault();
            if (this.#found.length > 0) {
                this.#pick(Math.max(this.#at, 0));
            }
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && this.#found.length > 0) {
            event.preventDefault();
            this.#move(event.key === "ArrowDown" ? 1 : -1);
        }
    }

    #move(by) {
        this.#at = (this.#at + by + this.#found.length) % this.#found.length;
        [...this.list.children].forEach((entry, at) => entry.setAttribute("aria-selected", String(at === this.#at)));
        this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.#at}`);
        this.list.children[this.#at].scrollIntoView({ block: "nearest" });
    }

    #pick(at) {
        const option = this.#found[at];
        this.input.value = "";
        this.#close();
        this.onPick(option);
    }

    #close() {
        this.#found = [];
        this.#at = -1;
        this.list.hidden = true;
        this.input.setAttribute("aria-expanded", "false");
        this.input.removeAttribute("aria-activedescendant");
    }
}
