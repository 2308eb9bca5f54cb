package dev.parley.enrich.text.word;

import org.jspecify.annotations.Nullable;

/** Base forms. */
public final class Lemma {

    private Lemma() {}

    public static String of(String lower, @Nullable Word word, Tag tag) {
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
        String stem = lower.substring(0, lower.length() - cut);
        return cut > 1 && stem.length() > 2 ? base(stem) : stem;
    }

    /** "referenc" -> "reference", "dubb" -> "dub": what an unknown verb's ending has dropped or doubled. */
    private static String base(String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = last == stem.charAt(stem.length() - 2);
        if (doubled) {
            return "bdgmnprt".indexOf(last) >= 0 ? stem.substring(0, stem.length() - 1) : stem;
        }
        return "cvzsu".indexOf(last) >= 0 || stem.endsWith("dg") || stem.endsWith("rg") ? stem + "e" : stem;
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
