package dev.parley.view.codec;

import java.util.Arrays;

/** Where the code points of a text stand in its characters, and the other way round. */
final class CodePoints {
    private final String text;

    /** The character at which each code point begins, and the end; null where every character is one. */
    private final int @org.jspecify.annotations.Nullable [] begins;

    CodePoints(String text) {
        this.text = text;
        var count = text.codePointCount(0, text.length());
        this.begins = count == text.length() ? null : begins(text, count);
    }

    private static int[] begins(String text, int count) {
        var begins = new int[count + 1];
        for (int i = 0, at = 0; i <= count; i++) {
            begins[i] = at;
            at += i < count ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return begins;
    }

    int length() {
        return begins == null ? text.length() : begins.length - 1;
    }

    /** The character of a code point; offsets outside the text are brought to its ends. */
    int character(int codePoint) {
        var within = Math.max(0, Math.min(codePoint, length()));
        return begins == null ? within : begins[within];
    }

    /** The code point of a character, or that which it is a part of. */
    int codePoint(int character) {
        if (begins == null) {
            return character;
        }
        var found = Arrays.binarySearch(begins, character);
        return found >= 0 ? found : -found - 2;
    }

    String between(int begin, int end) {
        return text.substring(character(begin), Math.max(character(begin), character(end)));
    }
}
