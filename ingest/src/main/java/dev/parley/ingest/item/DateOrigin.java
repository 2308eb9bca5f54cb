package dev.parley.ingest.item;

/** Where a publication time was read; the names are those of the contract's {@code DateSource}. */
public enum DateOrigin {
    UNKNOWN,
    FEED,
    STRUCTURED_DATA,
    META,
    TEXT,
    HTTP,
    FILE,
    RECORD,
    FETCHED
}
