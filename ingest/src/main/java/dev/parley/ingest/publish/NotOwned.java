package dev.parley.ingest.publish;

/** The share of sources belongs to another instance now; what was read of it is the other's to read again. */
public final class NotOwned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOwned(int share) {
        super("share " + share + " is another instance's");
    }
}
