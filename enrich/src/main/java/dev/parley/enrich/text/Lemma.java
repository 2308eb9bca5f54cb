package dev.parley.enrich.text;

import org.jspecify.annotations.Nullable;

/** Base forms. */
final class Lemma {

    private Lemma() {}

    static String of(String lower, @Nullable Word word, Tag tag) {
        return switch (tag) {
            case VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING -> verb(lower, word);
            case NOUN_PLURAL -> singular(lower);
            default -> lower;
        };
    }

    private static String verb(String lower, @Nullable Word word) {
        if (word != null && !word.verbLemma().isEmpty()) {
            return word.verbLemma();
        }
        if (lower.endsWith("ied") || lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        int cut = lower.endsWith("ing") ? 3 : lower.endsWith("ed") ? 2 : lower.endsWith("s") ? 1 : 0;
        return lower.substring(0, lower.length() - cut);
    }

    private static String singular(String lower) {
        switch (lower) {
            case "people", "men", "women", "children" -> {
                return lower;
            }
            default -> {}
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("ches") || lower.endsWith("shes") || lower.endsWith("xes")) {
            return lower.substring(0, lower.length() - 2);
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
