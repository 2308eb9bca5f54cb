package dev.parley.ingest.text;

/** Bounds on what is read from anywhere; each default stands here alone. */
public final class Limits {
    /** Elements open at once; browsers stop at 512 too. */
    public static final int DEPTH = 512;
    /** Bytes of one page, feed or text, after unpacking. */
    public static final int DOCUMENT_BYTES = 32 * 1024 * 1024;
    /** Bytes of one line of JSON. */
    public static final int LINE_BYTES = 16 * 1024 * 1024;
    /** How many times larger than its packed form a document may become; small ones may always reach a megabyte. */
    public static final int UNPACK_RATIO = 200;
    /** Tags of one document, opening and closing; each takes many times its length in memory once it is parsed. */
    public static final int TAGS = 1_000_000;
    /** Characters of a title, an id or an author's name. */
    public static final int LINE_CHARACTERS = 10_000;
    /** Characters of one body; news is never longer. */
    public static final int TEXT_CHARACTERS = 2_000_000;

    private Limits() {}
}
