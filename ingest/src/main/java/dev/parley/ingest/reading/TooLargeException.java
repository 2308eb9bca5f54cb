package dev.parley.ingest.reading;

import java.io.IOException;

/** A document grew past its bound; the message says which. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
