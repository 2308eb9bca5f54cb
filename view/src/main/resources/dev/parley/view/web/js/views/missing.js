import { h } from "../dom.js";
import { empty } from "../states.js";
import { head } from "./head.js";

/** An address that leads nowhere. */
export async function missingView(page) {
    page.main.append(head(page, "No such page"),
        empty("Nothing stands at this address", "It may be mistyped.", h("a", { class: "button", href: "/" }, "To the front page")));
}
