package dev.parley.enrich.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and what they may name; finds the longest name that stands at a place of a text. */
final class NameTable {

    /** A name with its readings; several make it ambiguous. */
    record Entry(String name, List<Reading> readings) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    void add(String name, Reading reading) {
        List<Entry> entries = byFirstWord.computeIfAbsent(firstWord(name, 0), k -> new ArrayList<>(1));
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                if (!entry.readings().contains(reading)) {
                    entry.readings().add(reading);
                }
                return;
            }
        }
        List<Reading> readings = new ArrayList<>(1);
        readings.add(reading);
        entries.add(new Entry(name, readings));
    }

    /** Longest names first, so that the first that fits is the longest. */
    NameTable sorted() {
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry e) -> -e.name().length())));
        return this;
    }

    /** The longest name that stands at {@code begin}, ending where a word ends; null where none does. */
    @Nullable
    Entry at(String text, int begin, int limit, boolean ignoreCase) {
        List<Entry> entries = byFirstWord.getOrDefault(firstWord(text, begin), Collections.emptyList());
        for (Entry entry : entries) {
            int length = entry.name().length();
            if (begin + length <= limit
                    && matches(text, begin, entry.name(), ignoreCase)
                    && isWordEnd(text, begin + length)) {
                return entry;
            }
        }
        return null;
    }

    List<Reading> readings(String name) {
        for (Entry entry : byFirstWord.getOrDefault(firstWord(name, 0), Collections.emptyList())) {
            if (entry.name().equals(name)) {
                return Collections.unmodifiableList(entry.readings());
            }
        }
        return List.of();
    }

    private static boolean matches(String text, int begin, String name, boolean ignoreCase) {
        for (int i = 0; i < name.length(); i++) {
            char a = plain(text.charAt(begin + i));
            char b = plain(name.charAt(i));
            if (a != b && !(ignoreCase && Character.toUpperCase(a) == Character.toUpperCase(b))) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        if (c == '\u2019' || c == '\u02bc') {
            return '\'';
        }
        return c == '\n' || c == '\u00a0' ? ' ' : c;
    }

    private static boolean isWordEnd(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static String firstWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }
}
