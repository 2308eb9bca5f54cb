import { h } from "../dom.js";
import { counted } from "../format.js";
import { links } from "../links.js";
import { ListView } from "../parts/list-view.js";
import { shiftCard } from "../parts/shift.js";
import { empty } from "../states.js";
import { head } from "./head.js";

/** Who has changed sides on what, with the statements before and after. */
export async function shiftsView(page) {
    const list = new ListView(page, {
        api: "/api/shifts", address: links.shifts, render: (shift) => shiftCard(shift, "h2"),
        count: (total) => counted(total, "change of side", "changes of side"),
        none: () => empty("Nobody has changed sides", "A change takes several statements on either side; it appears here with them."),
    });
    page.main.append(
        head(page, "Changes of side", { lead: "Actors that spoke for something and then against it, or the other way, with the statements that prove it." }),
        list.total, list.body);
    await list.load();
}
