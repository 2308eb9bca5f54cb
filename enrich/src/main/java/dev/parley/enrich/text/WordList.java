package dev.parley.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        for (String line : all(owner, resource)) {
            String words = line.strip();
            if (!words.isEmpty() && !words.startsWith("# ")) {
                lines.add(split(words));
            }
        }
        return lines;
    }

    /** All words of all lines. */
    static List<String> words(Class<?> owner, String resource) {
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

    /** The lines that are neither blank nor comments, as they stand; here any hash at the head opens a comment. */
    public static List<String> rawLines(Class<?> owner, String resource) {
        List<String> lines = new ArrayList<>();
        for (String line : all(owner, resource)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
        }
        return lines;
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

    /** All lines, as they stand. @throws IllegalStateException where there is no such resource */
    public static List<String> all(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + resource + " beside " + owner.getName());
            }
            return cut(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + resource, e);
        }
    }

    private static List<String> cut(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        lines.add(text.substring(from));
        return lines;
    }
}
