const KINDS = ["statement", "report", "correction", "withdrawal", "shift", "shift-withdrawal", "reset", "hello"];
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * The server's events as they come. The browser reconnects by itself after a broken line; where the server refused (too many
 * streams, or starting), this does, waiting longer each time. `onEvent(kind, data)`, `onState("open" | "waiting")`.
 */
export class Stream {
    #source = null;
    #timer = 0;
    #wait = FIRST_WAIT;

    constructor(address, { onEvent, onState, signal }) {
        Object.assign(this, { address, onEvent, onState, signal });
        signal.addEventListener("abort", () => this.#close());
        this.#open();
    }

    #open() {
        this.#source = new EventSource(this.address);
        this.#source.addEventListener("open", () => {
            this.#wait = FIRST_WAIT;
            this.onState("open");
        });
        this.#source.addEventListener("error", () => this.#broken());
        for (const kind of KINDS) {
            this.#source.addEventListener(kind, (event) => this.onEvent(kind, JSON.parse(event.data)));
        }
    }

    #broken() {
        this.onState("waiting");
        if (this.#source.readyState === EventSource.CLOSED && !this.signal.aborted) {
            clearTimeout(this.#timer);
            this.#timer = setTimeout(() => this.#open(), this.#wait);
            this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
        }
    }

    #close() {
        clearTimeout(this.#timer);
        this.#source?.close();
    }
}
