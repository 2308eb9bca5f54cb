package dev.parley.enrich.articles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a reader accepts for one field, the usual one first; "-" accepts that nothing is told.
 *
 * @param answers as the row writes them, without "-"
 * @param silence whether nothing may be told
 */
record Accepted(List<String> answers, boolean silence) {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}\\p{N}])");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    Accepted {
        answers = List.copyOf(answers);
    }

    /** From answers with " / " between them. */
    static Accepted of(String cell) {
        List<String> all =
                Arrays.stream(cell.split(" / ")).map(String::strip).distinct().toList();
        if (all.contains("")) {
            throw new IllegalArgumentException("an empty answer in '" + cell + "'");
        }
        return new Accepted(all.stream().filter(answer -> !answer.equals("-")).toList(), all.contains("-"));
    }

    /** Whether something must be told. */
    boolean required() {
        return !silence;
    }

    /** Whether a name is an accepted one or a fuller form of it: it holds all of its words, in their order. */
    boolean names(@Nullable Object told) {
        return told == null ? silence : answers.stream().anyMatch(answer -> holds(told.toString(), answer));
    }

    /** Whether a target is an accepted one, or one of the two holds the other. */
    boolean means(String target) {
        return answers.stream().anyMatch(answer -> holds(target, answer) || holds(answer, target));
    }

    private static boolean holds(String longer, String shorter) {
        return (" " + fold(longer) + " ").contains(" " + fold(shorter) + " ");
    }

    private static String fold(String name) {
        String bare = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return ARTICLE.matcher(OTHER.matcher(bare).replaceAll(" ").strip()).replaceFirst("");
    }
}
