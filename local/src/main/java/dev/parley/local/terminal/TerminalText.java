package dev.parley.local.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: on one line, without control characters, measured in columns. */
public final class TerminalText {
    private static final String CUT = "…";

    private TerminalText() {}

    /** Runs of white space become one space; what steers a terminal is taken out, so that no article can. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    /** Columns that clean text takes. */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int c) {
        var type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return Character.isIdeographic(c) || (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xD7A3) ? 2 : 1;
    }

    /** No wider than {@code columns}, cut at a word where one is near, with a sign that it was. */
    public static String fit(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        var end = endOf(text, 0, columns - 1);
        var space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end - 12 && space > 0 ? space : end).strip() + CUT;
    }

    /** Fits and fills up with spaces. */
    public static String pad(String text, int columns) {
        var fitting = fit(text, columns);
        return fitting + " ".repeat(Math.max(0, columns - width(fitting)));
    }

    /** Breaks into lines at spaces; a word that is too long for a line is broken. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        var begin = 0;
        while (begin < text.length()) {
            var end = endOf(text, begin, columns);
            if (end < text.length()) {
                var space = text.lastIndexOf(' ', end);
                end = space > begin ? space : Math.max(end, text.offsetByCodePoints(begin, 1));
            }
            lines.add(text.substring(begin, end).strip());
            begin = end;
            while (begin < text.length() && text.charAt(begin) == ' ') {
                begin++;
            }
        }
        return lines;
    }

    /** The index after the last character that is within so many columns of {@code begin}. */
    private static int endOf(String text, int begin, int columns) {
        var left = columns;
        var at = begin;
        while (at < text.length()) {
            var c = text.codePointAt(at);
            left -= width(c);
            if (left < 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
