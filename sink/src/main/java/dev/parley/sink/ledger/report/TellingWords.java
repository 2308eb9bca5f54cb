package dev.parley.sink.ledger.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that two wordings must share to be one statement: negations, from {@code negations.txt}, and numbers. */
public final class TellingWords {
    private static final Set<String> NEGATIONS = load();

    private TellingWords() {}

    public static boolean isTelling(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't") || hasDigit(word);
    }

    private static boolean hasDigit(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> load() {
        try (var in = TellingWords.class.getResourceAsStream("negations.txt")) {
            if (in == null) {
                throw new IllegalStateException("negations.txt is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("negations.txt cannot be read", e);
        }
    }
}
