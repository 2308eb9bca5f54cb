package dev.parley.enrich.stance;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import java.util.List;

/** A sentence with its clauses and the words in it that judge. */
record Reading(Document document, Sentence sentence, Clauses clauses, List<Judgement> judgements) {

    static Reading of(Document document, Sentence sentence) {
        Clauses clauses = Clauses.of(document, sentence);
        return new Reading(document, sentence, clauses, Judgements.in(document, sentence, clauses));
    }
}
