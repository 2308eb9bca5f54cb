package dev.parley.enrich.stance.judge;

import dev.parley.enrich.grammar.Clauses;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence with its clauses, the words in it that judge, and those that set a condition. */
public record JudgedSentence(
        Document document, Sentence sentence, Clauses clauses, List<Judgement> judgements, List<Integer> conditions) {

    private static final WordSet CONDITIONAL = WordSet.of(Set.of("if", "unless", "whether"));

    public static JudgedSentence of(Syntax syntax, Sentence sentence) {
        Document document = syntax.document;
        Clauses clauses = Clauses.of(syntax, sentence, Issues::isPerson);
        List<Judgement> judgements = Judgements.in(document, sentence, clauses);
        return new JudgedSentence(document, sentence, clauses, judgements, conditions(document, sentence));
    }

    private static List<Integer> conditions(Document document, Sentence sentence) {
        List<Integer> conditions = List.of();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (CONDITIONAL.hasForm(document.token(i))) {
                conditions = conditions.isEmpty() ? new ArrayList<>() : conditions;
                conditions.add(i);
            }
        }
        return conditions;
    }
}
