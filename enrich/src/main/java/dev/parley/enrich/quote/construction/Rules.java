package dev.parley.enrich.quote.construction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of all constructions, as docs/statements.md lists them. */
public final class Rules {

    public static final List<String> ALL = List.of(
            "quotation-after",
            "quotation-before",
            "quotation-mixed",
            "quotation-colon",
            "quotation-clause",
            "quotation-asked",
            "quotation-signed",
            "block",
            "post",
            "colon-line",
            "that-clause",
            "bare-clause",
            "told-clause",
            "question-clause",
            "parenthetical-end",
            "parenthetical-inner",
            "parenthetical-inverted",
            "according-to",
            "as-said",
            "view-of",
            "infinitive",
            "object-infinitive",
            "object",
            "gerund",
            "preposition",
            "phrase",
            "naming",
            "as-naming",
            "noun",
            "noun-by",
            "noun-linked",
            "light-verb",
            "adjective",
            "passive-asked",
            "passive-by",
            "passive-as",
            "passive-raising",
            "received",
            "seeming",
            "seeming-attitude");

    private static final Map<String, Integer> NUMBERS = numbers();

    private Rules() {}

    public static int number(String rule) {
        Integer number = NUMBERS.get(rule);
        if (number == null) {
            throw new IllegalArgumentException("no rule: " + rule);
        }
        return number;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String rule : ALL) {
            numbers.put(rule, numbers.size());
        }
        return numbers;
    }
}
