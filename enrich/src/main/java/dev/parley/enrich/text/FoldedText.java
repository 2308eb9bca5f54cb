package dev.parley.enrich.text;

import java.util.Arrays;

/** A text in small letters with straight apostrophes, character by character, so that words are found in tables without being cut out. */
final class FoldedText {

    private final char[] chars;

    FoldedText(String text) {
        chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
    }

    /** As {@link String#hashCode()} of that range. */
    int hash(int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash;
    }

    /** Whether that range is some characters. */
    boolean spells(char[] form, int from, int begin, int end) {
        return Arrays.equals(chars, begin, end, form, from, from + end - begin);
    }

    /** Whether folding changed nothing of that range. */
    boolean isWritten(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (chars[i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean spells(String form, int begin, int end) {
        if (form.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != chars[begin + i]) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
    }
}
