import { freshId, h } from "../dom.js";

const PAUSE = 180; // milliseconds without a key before a search begins

/** Calls once after the last of several calls. */
export function settled(call, pause = PAUSE) {
    let timer = 0;
    return (...values) => {
        clearTimeout(timer);
        timer = setTimeout(() => call(...values), pause);
    };
}

/** A search field that answers as one types. */
export function searchField({ label, hint, value, onSearch }) {
    const id = freshId("search");
    const input = h("input", {
        type: "search", id, value, placeholder: hint, autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
        input: settled(() => onSearch(input.value.trim())),
    });
    return h("form", { class: "search", role: "search", submit: (event) => {
        event.preventDefault();
        onSearch(input.value.trim());
    } }, h("label", { for: id }, label), input);
}

/** A choice of one among few; `options` are pairs of value and words. */
export function choice({ label, value, options, onChange }) {
    const id = freshId("choice");
    const select = h("select", { id, change: () => onChange(select.value) },
        ...options.map(([option, words]) => h("option", { value: option, selected: option === (value ?? "") }, words)));
    return h("div", { class: "field" }, h("label", { for: id }, label), select);
}
