package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Weighs the body that a page declares in its data against the one that was read from what it shows. */
final class Declared {
    private static final int RUN = 4;
    private static final int SHORTEST = 250;

    private Declared() {}

    /**
     * The read text, without the paragraphs that a complete declared text does not know; the declared text where the
     * page shows little of it; null where there is neither.
     */
    static @Nullable String choose(String read, @Nullable String declared) {
        if (declared == null || declared.length() < SHORTEST) {
            return read.isBlank() ? declared : read;
        }
        Set<String> runsDeclared = runs(declared);
        Set<String> runsRead = runs(read);
        long shared = runsDeclared.stream().filter(runsRead::contains).count();
        if (shared < runsDeclared.size() * 0.6) {
            return declared.length() > read.length() * 0.3 ? declared : read;
        }
        return shared > runsRead.size() * 0.6 ? known(read, runsDeclared) : read;
    }

    private static String known(String read, Set<String> declared) {
        var kept = new StringJoiner("\n\n");
        for (String paragraph : read.split("\n\n")) {
            Set<String> own = runs(paragraph);
            long known = own.stream().filter(declared::contains).count();
            if (own.isEmpty() || known * 3 >= own.size()) {
                kept.add(paragraph);
            }
        }
        return kept.toString();
    }

    private static Set<String> runs(String text) {
        List<String> words = words(text.toLowerCase(Locale.ROOT));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    /** Letters and digits between other signs; an empty one stands for signs at the very beginning. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>(text.length() / 6 + 1);
        int begin = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isLetterOrNumber(c)) {
                if (i > begin || i == 0) {
                    words.add(text.substring(begin, i));
                }
                begin = next;
            }
            i = next;
        }
        if (begin < text.length()) {
            words.add(text.substring(begin));
        }
        return words;
    }

    private static boolean isLetterOrNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
