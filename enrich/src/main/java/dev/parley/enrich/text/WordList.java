package dev.parley.enrich.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads the word lists that ship as resources: UTF-8, a hash opens a comment line, white space separates words. */
public final class WordList {

    private WordList() {}

    /** The words of every line. @throws IllegalStateException where there is no such resource */
    public static List<String[]> lines(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + resource + " beside " + owner.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + resource, e);
        }
    }

    /** Every word of the lines "LABEL: words", with its label. */
    public static void labelled(Class<?> owner, String resource, BiConsumer<String, String> labelAndWord) {
        for (String[] line : lines(owner, resource)) {
            if (!line[0].endsWith(":")) {
                throw new IllegalStateException(resource + ": no label at the head of line: " + String.join(" ", line));
            }
            String label = line[0].substring(0, line[0].length() - 1);
            for (int i = 1; i < line.length; i++) {
                labelAndWord.accept(label, line[i]);
            }
        }
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

    private static List<String[]> read(BufferedReader in) throws IOException {
        List<String[]> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String words = line.strip();
            if (!words.isEmpty() && !words.startsWith("# ")) {
                lines.add(split(words));
            }
        }
        return lines;
    }
}
