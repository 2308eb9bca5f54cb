package dev.parley.ingest.text;

import dev.parley.ingest.item.Whitespace;
import java.util.List;

/** Finds tags in markup without parsing it; prefixes and case do not matter. */
public final class Tags {

    private Tags() {}

    /** Where a start tag with the name begins at or after {@code from}; -1 where there is none. */
    public static int indexOf(String markup, String name, int from) {
        return firstOf(markup, List.of(name), from);
    }

    /** Where the first start tag with any of the names begins at or after {@code from}; -1 where there is none. */
    public static int firstOf(String markup, List<String> names, int from) {
        for (int at = markup.indexOf('<', from); at >= 0; at = markup.indexOf('<', at + 1)) {
            int end = endOfName(markup, at + 1);
            if (end > at + 1 && end < markup.length() && isAny(markup, at + 1, end, names)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the markup holds more tags than that, opening and closing ones. */
    public static boolean areMoreThan(int most, String markup) {
        if (markup.length() <= most) {
            return false;
        }
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0 && tags <= most; at = markup.indexOf('<', at + 1)) {
            tags++;
        }
        return tags > most;
    }

    private static boolean isAny(String markup, int begin, int end, List<String> names) {
        int local = begin;
        for (int i = begin; i < end && local == begin; i++) {
            local = markup.charAt(i) == ':' ? i + 1 : begin;
        }
        for (String name : names) {
            if (name.length() == end - local && markup.regionMatches(true, local, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static int endOfName(String markup, int from) {
        int at = from;
        while (at < markup.length() && isInName(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isInName(char c) {
        return c != '>' && c != '<' && c != '/' && !Whitespace.isSpace(c);
    }
}
