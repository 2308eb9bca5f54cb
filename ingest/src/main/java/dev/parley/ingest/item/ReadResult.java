package dev.parley.ingest.item;

/** What reading a document gives, one at a time and in the order of the document. */
public sealed interface ReadResult permits RawItem, Withdrawal, Refusal {

    /** The file, address or feed that it came from. */
    String source();
}
