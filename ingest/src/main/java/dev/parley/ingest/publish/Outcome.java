package dev.parley.ingest.publish;

import java.util.Locale;

/** What became of a result. */
public enum Outcome {
    /** An item that the topic did not hold. */
    NEW,
    /** Other words under a known id. */
    REVISION,
    /** The same words under a known id: not published again. */
    UNCHANGED,
    /** A tombstone was published. */
    WITHDRAWN,
    /** Not published. */
    REFUSED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
