package dev.parley.enrich.text.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks the lines of one file of words. By hand: a regular expression is slow in a process that has just started. */
final class WordFileReader {

    /** Marks that stand in no word; most belong to other notations, or are another spelling of one that does. */
    private static final String NO_WORD = ":=*_|;#@\t\"\u2019";

    private final String resource;
    private final WordFile.Once once;
    private final Set<String> attributes;
    private final List<WordClass> classes = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Set<String>> seen = new HashMap<>();

    private int number;
    private Set<String> words = Set.of();

    /** Words within what a word of this class stands once, of the classes before and its own; null where its own tell. */
    private @Nullable Set<String> shared;

    WordFileReader(String resource, WordFile.Once once, Set<String> attributes) {
        this.resource = resource;
        this.once = once;
        this.attributes = attributes;
    }

    List<WordClass> read(List<String> lines) {
        for (String line : lines) {
            number++;
            if (!line.isEmpty()) {
                line(line);
            }
        }
        endClass();
        return classes;
    }

    private void line(String line) {
        if (line.charAt(0) == '#') {
            comment(line);
        } else if (line.charAt(0) == ' ') {
            goOn(line);
        } else {
            head(line);
        }
    }

    /** A sentence is told from words by what a class begins with: small letters and a colon. */
    private void comment(String line) {
        int colon = line.indexOf(':');
        boolean sentence = line.length() > 2 && line.charAt(1) == ' ' && line.charAt(2) != ' ';
        if (!sentence || colon > 1 && isHead(line.substring(2, colon))) {
            throw bad("no comment, or words in it: " + line);
        }
    }

    /** "name", "name attribute=value". */
    private static boolean isHead(String text) {
        int blank = text.indexOf(' ');
        if (!isName(blank < 0 ? text : text.substring(0, blank))) {
            return false;
        }
        for (String part : blank < 0 ? List.<String>of() : split(text.substring(blank + 1))) {
            if (part.indexOf('=') < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c != '-' || i == 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private void goOn(String line) {
        if (classes.isEmpty()) {
            throw bad("words before the first class: " + line);
        }
        if (line.length() < 3 || line.charAt(1) != ' ') {
            throw bad("neither a class nor words behind two blanks: " + line);
        }
        words(line, 2);
    }

    private void head(String line) {
        int colon = line.indexOf(':');
        String head = colon < 0 ? line : line.substring(0, colon);
        List<String> parts = split(head);
        if (colon < 0 || parts.isEmpty() || !isName(parts.get(0))) {
            throw bad("no class and colon: " + line);
        }
        endClass();
        if (!heads.add(head)) {
            throw bad("a class given twice: " + head);
        }
        shared = shared(parts.get(0));
        words = new LinkedHashSet<>();
        classes.add(new WordClass(resource, number, parts.get(0), attributes(parts), words));
        if (colon + 1 < line.length()) {
            if (line.charAt(colon + 1) != ' ') {
                throw bad("no blank behind the colon: " + line);
            }
            words(line, colon + 2);
        }
    }

    private @Nullable Set<String> shared(String name) {
        boolean known = once == WordFile.Once.IN_FILE;
        for (WordClass one : classes) {
            known |= once == WordFile.Once.IN_NAME && one.name().equals(name);
        }
        return known ? seen.computeIfAbsent(once == WordFile.Once.IN_FILE ? "" : name, this::wordsOf) : null;
    }

    /** All words of a name's classes so far. */
    private Set<String> wordsOf(String name) {
        Set<String> all = new HashSet<>();
        for (WordClass one : classes) {
            if (one.name().equals(name)) {
                all.addAll(one.words());
            }
        }
        return all;
    }

    private Map<String, String> attributes(List<String> parts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals <= 0 || equals == part.length() - 1) {
                throw bad("no attribute=value: " + part);
            }
            String name = part.substring(0, equals);
            if (!attributes.contains(name)) {
                throw bad("unknown attribute " + name);
            }
            if (values.put(name, part.substring(equals + 1)) != null) {
                throw bad("an attribute given twice: " + name);
            }
        }
        return values;
    }

    private void endClass() {
        if (!classes.isEmpty() && words.isEmpty()) {
            throw classes.get(classes.size() - 1).bad("no words in class");
        }
    }

    private void words(String line, int from) {
        if (line.indexOf('#', from) >= 0) {
            throw bad("a comment is a line of its own: " + line);
        }
        for (int i = 0; i < NO_WORD.length(); i++) {
            if (line.indexOf(NO_WORD.charAt(i), from) >= 0) {
                throw bad("no words, by '" + NO_WORD.charAt(i) + "': " + line);
            }
        }
        if (line.indexOf("  ", from) >= 0) {
            throw bad("a blank too many: " + line);
        }
        int begin = from;
        for (int comma = line.indexOf(',', begin); comma >= 0; comma = line.indexOf(',', begin)) {
            word(line, begin, comma);
            begin = comma + 2;
        }
        word(line, begin, line.length());
    }

    private void word(String line, int begin, int end) {
        if (begin >= end || line.charAt(begin - 1) != ' ' || line.charAt(begin) == ' ' || line.charAt(end - 1) == ' ') {
            throw bad("an empty word, or a blank or comma too many or too few: " + line);
        }
        String word = line.substring(begin, end);
        if (!words.add(word)) {
            throw bad("given twice: " + word);
        }
        if (shared != null && !shared.add(word)) {
            throw bad("given twice, in another class: " + word);
        }
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private IllegalStateException bad(String why) {
        return new IllegalStateException(resource + ", line " + number + ": " + why);
    }
}
