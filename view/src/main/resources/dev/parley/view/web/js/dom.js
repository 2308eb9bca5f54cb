const SVG = "http://www.w3.org/2000/svg";

/** The address as a browser reads it where it is http(s), else null: what the API hands over is text of strangers. */
export function webAddress(address) {
    try {
        const url = new URL(address);
        return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
    } catch {
        return null;
    }
}

/** An address that a link may have: a path of this page, a fragment, or http(s). Else null. */
export function safeHref(address) {
    // A second slash, or what browsers take for one or leave out, would name another site.
    const isOwn = typeof address === "string" && /^(#|\/(?![/\\\s]))/u.test(address);
    return isOwn ? address : webAddress(address);
}

function setAttribute(element, name, value) {
    if (value === null || value === undefined || value === false) {
        return;
    }
    if (typeof value === "function") {
        element.addEventListener(name, value);
    } else if (name === "href") {
        const href = safeHref(value);
        if (href !== null) {
            element.setAttribute("href", href);
        }
    } else if (name === "style" || name === "srcdoc" || name.startsWith("on")) {
        throw new Error(`${name} is not set from data`);
    } else {
        element.setAttribute(name, value === true ? "" : String(value));
    }
}

function build(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
        setAttribute(element, name, value);
    }
    element.append(...children.flat(Infinity).filter(isShown));
    return element;
}

function isShown(child) {
    return child !== null && child !== undefined && child !== false && child !== "";
}

/**
 * An HTML element. A function as a value listens to the event of that name; null, undefined and false leave an attribute out.
 * Children are nodes or texts, and a text stays a text: nothing here reads markup.
 */
export function h(name, attributes, ...children) {
    return build(document.createElement(name), attributes, children);
}

/** An SVG element, by the same rules. */
export function svg(name, attributes, ...children) {
    return build(document.createElementNS(SVG, name), attributes, children);
}

/** Text for screen readers alone. */
export function unseen(text) {
    return h("span", { class: "unseen" }, text);
}

/** A link out of the page, or the text alone where the address is none to be followed. */
export function outward(address, ...children) {
    const href = webAddress(address);
    return href === null
        ? h("span", {}, ...children)
        : h("a", { href, rel: "noopener noreferrer", target: "_blank" }, ...children, unseen(" (opens a new tab)"));
}

/** Puts separators between the parts that there are. */
export function joined(separator, parts) {
    return parts.filter(isShown).flatMap((part, at) => (at === 0 ? [part] : [separator, part]));
}

let ids = 0;

/** An id that no other element of the page has. */
export function freshId(prefix) {
    ids += 1;
    return `${prefix}-${ids}`;
}

/** Tells screen readers what has changed, without moving the focus. */
export function announce(text) {
    const announcer = document.getElementById("announcer");
    if (announcer) {
        announcer.textContent = text;
    }
}
