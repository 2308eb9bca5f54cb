/**
 * Views by address. A route is `{pattern, view}`: the view gets a page of `params` (decoded), `query`, `signal` (aborted when
 * the reader leaves) and `main`, the element to fill.
 */
export class Router {
    #routes;
    #main;
    #leaving = new AbortController();
    #onArrive;

    constructor(routes, main, onArrive) {
        this.#routes = routes;
        this.#main = main;
        this.#onArrive = onArrive;
    }

    start() {
        history.scrollRestoration = "manual";
        addEventListener("popstate", (event) => this.#arrive({ scroll: event.state?.scroll ?? 0, focus: true }));
        document.addEventListener("click", (event) => this.#follow(event));
        this.#arrive({ scroll: 0, focus: false });
    }

    /** Goes to a view of this page, as a click on its link does; with `stay` the view is drawn anew where the reader is. */
    go(address, stay = false) {
        this.#rememberScroll();
        history.pushState({ scroll: stay ? scrollY : 0 }, "", address);
        this.#arrive(stay ? { scroll: scrollY, focus: false, stay } : { scroll: 0, focus: true });
    }

    /** Lets the address tell what the view shows already, as filters change. */
    rewrite(address) {
        history.replaceState({ scroll: scrollY }, "", address);
        this.#onArrive(location.pathname);
    }

    #rememberScroll() {
        history.replaceState({ ...history.state, scroll: scrollY }, "");
    }

    #follow(event) {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (link === null || !plain || event.defaultPrevented || !this.#isOwn(link)) {
            return;
        }
        event.preventDefault();
        this.go(link.getAttribute("href"), link.hasAttribute("data-stay"));
    }

    #isOwn(link) {
        const href = link.getAttribute("href");
        return href.startsWith("/") && !link.target && !link.hasAttribute("download")
            && this.#match(new URL(link.href, location.href).pathname) !== null;
    }

    #match(pathname) {
        for (const route of this.#routes) {
            const match = route.pattern.exec(pathname);
            if (match) {
                return { view: route.view, params: match.slice(1).map(decoded) };
            }
        }
        return null;
    }

    async #arrive({ scroll, focus, stay = false }) {
        this.#leaving.abort();
        this.#leaving = new AbortController();
        const { signal } = this.#leaving;
        const found = this.#match(location.pathname) ?? { view: this.#routes.at(-1).view, params: [] };
        if (!stay) {
            this.#main.replaceChildren();
        }
        this.#onArrive(location.pathname);
        const page = { params: found.params, query: new URLSearchParams(location.search), signal, main: this.#main, router: this };
        await found.view(page);
        if (!signal.aborted) {
            this.#settle(scroll, focus);
            if (stay) {
                this.#main.querySelector("[data-stay][aria-current]")?.focus({ preventScroll: true });
            }
        }
    }

    #settle(scroll, focus) {
        scrollTo({ top: scroll, behavior: "instant" });
        if (focus) {
            const heading = this.#main.querySelector("h1") ?? this.#main;
            heading.tabIndex = -1;
            heading.focus({ preventScroll: true });
        }
    }
}

function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    } catch {
        return segment;
    }
}
