package dev.parley.enrich.vectors;

import dev.parley.enrich.text.word.Span;

/**
 * Turns the words of a text into vectors that tell what they mean where they stand. An implementation is thread-safe, and gives the
 * same vectors to the same text on one machine. {@link WordEncoders} opens it.
 */
public interface WordEncoder {

    /** Numbers a vector. */
    int width();

    /** Changes with whatever changes the vectors: a short name of the weights. */
    String version();

    /**
     * The vectors of a stretch of a text, whatever stands around it.
     *
     * @param stretch in UTF-16 units; of one that is too long to be read at once, the beginning is
     */
    WordVectors encode(String text, Span stretch);

    /** Whether a matrix or vector of this name was learned together with the encoder. */
    boolean has(String name);

    /**
     * A matrix or vector that was learned together with the encoder, row after row.
     *
     * @throws IllegalArgumentException where it holds none of this name and size
     */
    float[] weights(String name, int size);
}
