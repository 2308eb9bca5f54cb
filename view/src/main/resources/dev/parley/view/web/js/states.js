import { h } from "./dom.js";
import { counted } from "./format.js";
import { sign } from "./parts/signs.js";

const PATIENCE = 150; // milliseconds before a wait is worth showing

/** Grey lines in the shape of what comes. */
export function skeleton(lines = 5) {
    return h("div", { class: "skeleton", "aria-hidden": "true" },
        ...Array.from({ length: lines }, () => h("div", { class: "skeleton-line" })));
}

/** Nothing to show, and what to do about it. */
export function empty(heading, advice, ...actions) {
    return h("div", { class: "state" },
        sign("empty"),
        h("p", { class: "state-heading" }, heading),
        advice && h("p", {}, advice),
        actions.length > 0 && h("p", { class: "state-actions" }, ...actions));
}

function explained(error) {
    switch (error.status) {
        case 0: return ["The server does not answer", "It may be starting again. What you have asked for stays in the address."];
        case 400: return ["That cannot be asked like this", error.detail];
        case 404: return ["Nothing stands here", "It may have been taken back by a correction, or the address is mistyped."];
        case 429: return ["Too many questions at once",
            `The server asks for a pause${error.retryAfter ? ` of ${counted(error.retryAfter, "second")}` : ""}.`];
        case 503: return ["The server is not ready", error.detail ?? "It is still reading the topics. Try again in a moment."];
        default: return ["Something went wrong", error.detail ?? error.message];
    }
}

function wayOut(error, retry) {
    return error.status === 404 || error.status === 400
        ? h("a", { class: "button", href: "/" }, "To the front page")
        : h("button", { type: "button", class: "button", click: retry }, "Try again");
}

/** What went wrong in words, with a button to try again where that may help; `level` is the element of its heading. */
export function failure(error, retry, level = "p") {
    const [heading, detail] = explained(error);
    return h("div", { class: "state state-error", role: "alert" },
        sign("broken"),
        h(level, { class: "state-heading" }, heading),
        detail && h("p", {}, detail),
        h("p", { class: "state-actions" }, wayOut(error, retry)));
}

/**
 * Fills a container with what `load(signal)` brings, shown by `render(data)`; a skeleton while it takes long, and the error with
 * a way to try again. What was there stays, dimmed, until the new is there.
 */
export async function fill(container, signal, load, render, lines) {
    container.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => {
        if (container.childElementCount === 0) {
            container.append(skeleton(lines));
        }
    }, PATIENCE);
    try {
        const data = await load(signal);
        if (!signal.aborted) {
            container.replaceChildren(...[render(data)].flat(Infinity).filter(Boolean));
        }
        return data;
    } catch (error) {
        if (!signal.aborted && error.name !== "AbortError") {
            container.replaceChildren(failure(error, () => {
                container.replaceChildren();
                fill(container, signal, load, render, lines);
            }, container.matches("main") ? "h1" : "p"));
        }
        return null;
    } finally {
        clearTimeout(waiting);
        if (!signal.aborted) {
            container.removeAttribute("aria-busy");
        }
    }
}
