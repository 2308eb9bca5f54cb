package dev.parley.enrich.language;

/** A language, ready to read with what its user knows. Immutable and thread-safe. */
@FunctionalInterface
public interface TextReader {

    /** Opens a text. Any string will do; time and memory grow with its length. */
    TextReading read(String text);
}
