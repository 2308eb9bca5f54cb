package dev.parley.sink.ledger.report;

import org.jspecify.annotations.Nullable;

/** Texts cut at a number of code points. */
public final class Truncation {
    private Truncation() {}

    public static String at(int codePoints, String text) {
        return text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    public static @Nullable String orNull(int codePoints, @Nullable String text) {
        return text == null ? null : at(codePoints, text);
    }
}
