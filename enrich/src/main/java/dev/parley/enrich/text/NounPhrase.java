package dev.parley.enrich.text;

/**
 * A base noun phrase: tokens {@code [first, end)} from its determiner to its head, possessors included ("the city's two
 * engineers"), without what follows the head.
 *
 * @param head token of the head noun, name or pronoun; the last word of a name
 */
public record NounPhrase(int first, int end, int head) {}
