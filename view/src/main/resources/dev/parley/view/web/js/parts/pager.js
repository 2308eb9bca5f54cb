import { h, unseen } from "../dom.js";
import { number } from "../format.js";

function step(name, page, address) {
    return address === null
        ? h("span", { class: "button button-off", "aria-hidden": "true" }, name)
        : h("a", { class: "button", href: address(page) }, name, unseen(` page, ${page}`));
}

/** Ways to the pages of a list before and after; null where there is one page alone. `address(page)` makes the link. */
export function pager(list, address) {
    if (list.pages <= 1) {
        return null;
    }
    const before = list.page > 1 ? address : null;
    const after = list.page < list.pages ? address : null;
    return h("nav", { class: "pager", "aria-label": "Pages" },
        step("Previous", list.page - 1, before),
        h("span", { class: "pager-place", "aria-current": "page" }, `Page ${number(list.page)} of ${number(list.pages)}`),
        step("Next", list.page + 1, after));
}
