package dev.parley.enrich.stance.side;

import dev.parley.enrich.stance.judge.Judgement;
import dev.parley.enrich.text.NounPhrase;

/**
 * A side that a judging word takes on a noun phrase, before the phrase is named.
 *
 * @param score     in [-1, 1]; 0 where what the word says is denied, open or another's
 * @param judgement the word
 */
public record Side(NounPhrase target, double score, Judgement judgement) {}
