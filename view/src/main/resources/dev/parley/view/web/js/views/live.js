import { get, withQuery } from "../api.js";
import { announce, h } from "../dom.js";
import { causeName, number } from "../format.js";
import { links } from "../links.js";
import { asked } from "../parts/list-view.js";
import { shiftCard } from "../parts/shift.js";
import { sign } from "../parts/signs.js";
import { statementCard } from "../parts/statement.js";
import { empty, fill } from "../states.js";
import { Stream } from "../stream.js";
import { head } from "./head.js";

const KEPT = 100;
const FIRST = 10;
const NAMES = { statement: "New", report: "Another report", correction: "Corrected" };
const COUNTS = [["statement", "new"], ["report", "reported again"], ["correction", "corrected"], ["withdrawal", "taken back"], ["shift", "changed sides"]];

function tag(kind, words) {
    return h("p", { class: `tag tag-${kind}` }, kind === "withdrawal" && sign("undo"), words);
}

/** The list of what comes in: what is new on top, what is taken back struck through where it stands. */
class Ticker {
    constructor(page, query) {
        Object.assign(this, { page, query });
        this.list = h("div", { class: "entries live-entries" });
        this.counts = Object.fromEntries(COUNTS.map(([kind]) => [kind, 0]));
        this.tally = h("p", { class: "live-tally" });
        this.#showTally();
    }

    async load() {
        const { actor, target, affiliation } = this.query;
        await fill(this.list, this.page.signal, (signal) => get("/api/statements", { actor, target, affiliation, size: FIRST }, signal),
            (answer) => answer.items.length === 0
                ? empty("Quiet so far", "Statements appear here the moment they are found.")
                : answer.items.map((statement) => statementCard(statement, this.page.signal)));
    }

    take(kind, event) {
        switch (kind) {
            case "statement":
            case "report":
            case "correction": this.#put(kind, event.statement); break;
            case "withdrawal": this.#strike(event); break;
            case "shift": this.#shift(event.shift); break;
            case "shift-withdrawal": this.#strikeShift(event.id); break;
            default: return;
        }
        if (kind in this.counts) {
            this.counts[kind] += 1;
            this.#showTally();
        }
    }

    #showTally() {
        const words = COUNTS.filter(([kind]) => this.counts[kind] > 0).map(([kind, name]) => `${number(this.counts[kind])} ${name}`);
        this.tally.textContent = words.length === 0 ? "Nothing has changed since you came." : `Since you came: ${words.join(", ")}.`;
    }

    #find(attribute, id) {
        return this.list.querySelector(`[${attribute}="${CSS.escape(id)}"]`);
    }

    #put(kind, statement) {
        const card = statementCard(statement, this.page.signal, tag(kind, NAMES[kind]));
        card.classList.add("arrived");
        const known = this.#find("data-id", statement.id);
        if (known && kind !== "statement") {
            known.replaceWith(card);
        } else {
            known?.remove();
            this.#first(card);
        }
        announce(`${NAMES[kind]}: ${statement.speaker}, ${statement.content}`);
    }

    #first(card) {
        this.list.querySelector(".state")?.remove();
        this.list.prepend(card);
        while (this.list.childElementCount > KEPT) {
            this.list.lastElementChild.remove();
        }
    }

    #strike(event) {
        const words = `Taken back${event.cause ? ` by ${causeName(event.cause)}` : ""}`;
        const card = this.#find("data-id", event.id);
        if (card) {
            card.querySelector(".tag")?.remove();
            card.querySelector(".said").prepend(tag("withdrawal", words));
            card.classList.add("taken-back");
            card.removeAttribute("data-id");
            card.setAttribute("data-gone", event.id);
            card.querySelector(".in-context")?.remove();
        } else {
            this.#first(h("article", { class: "statement taken-back", "data-gone": event.id }, h("div", { class: "said" }, tag("withdrawal", words),
                h("p", { class: "speaker" }, h("a", { class: "speaker-name", href: links.actor(event.actorId) }, event.actorId)),
                h("p", { class: "note" }, `The statement ${event.statementId} is no longer reported by anybody.`))));
        }
        announce(`${words}: ${card?.querySelector(".speaker-name")?.textContent ?? event.actorId}`);
    }

    #shift(shift) {
        const card = h("div", { class: "shift-entry arrived" }, tag("shift", "Changes side"), shiftCard(shift, "h2"));
        this.#first(card);
        announce(`${shift.name} changes side on ${shift.target}`);
    }

    #strikeShift(id) {
        const card = this.#find("data-shift", id);
        card?.parentElement.classList.add("taken-back");
        card?.parentElement.querySelector(".tag")?.replaceWith(tag("withdrawal", "Taken back: its proof is gone"));
    }
}

/** Holds events back while the reader wants the list to stand still. */
class Pause {
    #held = null;

    constructor(onRelease) {
        this.onRelease = onRelease;
        this.button = h("button", { type: "button", class: "button", "aria-pressed": "false", click: () => this.#toggle() }, "Pause");
    }

    /** Whether the event is held back. */
    holds(kind, event) {
        if (this.#held === null) {
            return false;
        }
        this.#held.push([kind, event]);
        this.button.textContent = `Go on (${number(this.#held.length)} waiting)`;
        return true;
    }

    drop() {
        this.#held &&= [];
    }

    #toggle() {
        const held = this.#held;
        this.#held = held === null ? [] : null;
        this.button.setAttribute("aria-pressed", String(held === null));
        this.button.textContent = held === null ? "Go on" : "Pause";
        held?.forEach(([kind, event]) => this.onRelease(kind, event));
    }
}

function narrowed(query) {
    const parts = ["actor", "target", "affiliation"].flatMap((name) => [query[name] ?? []].flat().map((id) => `${name} ${id}`));
    return parts.length === 0 ? null : h("p", { class: "note" }, `Only ${parts.join(", ")}. `, h("a", { href: "/live" }, "Follow everything"));
}

/** Statements as they come in; what corrections and withdrawals take back is struck through. */
export async function liveView(page) {
    const query = asked(page.query);
    const ticker = new Ticker(page, query);
    const state = h("p", { class: "live-state", role: "status" }, "Connecting");
    const pause = new Pause((kind, event) => ticker.take(kind, event));
    page.main.append(
        head(page, "Live", { lead: "What is found while you watch. Corrections and withdrawals take back what no longer holds." }),
        narrowed(query) ?? "",
        h("div", { class: "live-bar" }, state, ticker.tally, pause.button),
        ticker.list);
    const { actor, target, affiliation } = query;
    let loaded = ticker.load();
    new Stream(withQuery("/api/stream", { actor, target, affiliation }), {
        signal: page.signal,
        onState: (now) => {
            state.dataset.state = now;
            state.textContent = now === "open" ? "Connected" : "Line lost, connecting again";
        },
        onEvent: (kind, event) => {
            if (kind === "reset") {
                pause.drop();
                loaded = ticker.load();
            } else if (kind !== "hello") {
                // What comes while the list is read waits for it, in order.
                loaded.then(() => pause.holds(kind, event) || ticker.take(kind, event));
            }
        },
    });
    await loaded;
}
