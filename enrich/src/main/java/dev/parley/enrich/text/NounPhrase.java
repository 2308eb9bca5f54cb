package dev.parley.enrich.text;

import org.jspecify.annotations.Nullable;

/**
 * A base noun phrase: tokens {@code [first, end)} from its determiner to its head, possessors included ("the city's two
 * engineers"), without what follows the head.
 *
 * @param head token of the head noun, name or pronoun; the last word of a name
 */
public record NounPhrase(int first, int end, int head) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NounPhrase phrase && phrase.first == first && phrase.end == end && phrase.head == head;
    }

    @Override
    public int hashCode() {
        return (first * 31 + end) * 31 + head;
    }
}
