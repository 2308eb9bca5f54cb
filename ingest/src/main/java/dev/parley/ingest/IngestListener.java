package dev.parley.ingest;

import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.publish.Outcome;
import dev.parley.ingest.source.SourceSpec;

/** Hears how ingest gets on. Called from its threads; must not block. */
public interface IngestListener {
    /** Hears nothing. */
    IngestListener NONE = new IngestListener() {};

    /** A result was dealt with; what was published is committed. */
    default void result(ReadResult result, Outcome outcome) {}

    /** A source was read to its end, once. */
    default void finished(SourceSpec source) {}
}
