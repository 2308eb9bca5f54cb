package dev.parley.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Stands before every request, each hop of a redirect included. */
interface Gate {
    /** Lets everything through at once. */
    Gate OPEN = new Gate() {
        @Override
        public FetchResult.@Nullable Failed enter(URI uri, Access access) {
            return null;
        }

        @Override
        public void leave(URI uri, int status, FetchResult.@Nullable Failed failed) {}
    };

    /** Waits until the request may be made and gives null; or says why it may not. Who enters leaves. */
    FetchResult.@Nullable Failed enter(URI uri, Access access) throws InterruptedException;

    /** The request is over, with this status (0 for none), or with this failure. */
    void leave(URI uri, int status, FetchResult.@Nullable Failed failed);
}
