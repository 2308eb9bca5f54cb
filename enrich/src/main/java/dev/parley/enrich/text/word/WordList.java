package dev.parley.enrich.text.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that ship as resources: UTF-8, a hash opens a comment line, white space separates words. */
public final class WordList {

    private WordList() {}

    /** The words of every line. @throws IllegalStateException where there is no such resource */
    public static List<String[]> lines(Class<?> owner, String resource) {
        List<String[]> lines = new ArrayList<>();
        for (String line : ResourceLines.all(owner, resource)) {
            String words = line.strip();
            if (!words.isEmpty() && !words.startsWith("# ")) {
                lines.add(split(words));
            }
        }
        return lines;
    }

    /** All words of all lines. */
    public static List<String> words(Class<?> owner, String resource) {
        List<String> words = new ArrayList<>();
        for (String[] line : lines(owner, resource)) {
            Collections.addAll(words, line);
        }
        return words;
    }

    /** The words of the lines "LABEL: words" by label, in the file's order. */
    public static Map<String, Set<String>> labelled(Class<?> owner, String resource) {
        Map<String, Set<String>> labelled = new LinkedHashMap<>();
        for (String[] line : lines(owner, resource)) {
            if (!line[0].endsWith(":")) {
                throw new IllegalStateException(resource + ": no label at the head of line: " + String.join(" ", line));
            }
            String label = line[0].substring(0, line[0].length() - 1);
            Set<String> words = labelled.computeIfAbsent(label, l -> new LinkedHashSet<>());
            words.addAll(Arrays.asList(line).subList(1, line.length));
        }
        return labelled;
    }

    /** At white space; by hand, since a regular expression is slow in a process that has just started. */
    private static String[] split(String line) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Character.isWhitespace(line.charAt(i))) {
                if (i > from) {
                    words.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words.toArray(new String[0]);
    }
}
