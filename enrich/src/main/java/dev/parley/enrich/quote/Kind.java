package dev.parley.enrich.quote;

/** How a statement is reported: all in quotation marks, in the reporter's words, in both, or as a side taken without words. */
public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED,
    NARRATED
}
