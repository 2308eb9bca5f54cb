package dev.parley.enrich.text.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A resource that lists words, in the notation that all of them share:
 *
 * <pre>
 * # Verbs that report, with the frames that they take.
 * speech quote=95 clause=95: say, add
 * belief clause=85:
 *   believe, think, feel
 *   be of the opinion
 * </pre>
 *
 * <p>A class has a name of small letters and hyphens, attributes where its file knows any, a colon, and words: each of one word or
 * several, parted by a comma and a blank. Lines that two blanks open go on with their class. A comment is a line that a hash and a blank
 * open.
 *
 * <p>Whoever loads a file says which attributes it knows and within what a word stands once, and asks for every class. Anything else is
 * refused with the file, the line and the cause: an unknown, empty or repeated class, an unknown attribute, a repeated word, a mark that
 * no word has, a comma or blank too many, a comment that would be words were its hash away.
 */
public final class WordFile {

    /** Within what a word stands once. */
    public enum Once {
        /** A class: those of the same name with other attributes may hold it too. */
        IN_CLASS,
        /** All classes of a name, whatever their attributes. */
        IN_NAME,
        IN_FILE
    }

    private final String resource;
    private final List<WordClass> classes;
    private final Set<String> asked = new HashSet<>();

    private WordFile(String resource, List<WordClass> classes) {
        this.resource = resource;
        this.classes = Collections.unmodifiableList(classes);
    }

    /** A file where a word stands once in the classes of a name. */
    public static WordFile of(Class<?> owner, String resource, String... attributes) {
        return of(owner, resource, Once.IN_NAME, attributes);
    }

    /**
     * Reads a file that lies beside a class.
     *
     * @param attributes what its classes may have
     * @throws IllegalStateException where there is no such file, or it is not as it should be
     */
    public static WordFile of(Class<?> owner, String resource, Once once, String... attributes) {
        WordFileReader reader = new WordFileReader(resource, once, Set.of(attributes));
        return new WordFile(resource, reader.read(ResourceLines.all(owner, resource)));
    }

    /** All classes, in the file's order, for those who read every one and refuse a name that they do not know. */
    public List<WordClass> classes() {
        return classes;
    }

    /** The classes of a name. @throws IllegalStateException where there is none */
    public List<WordClass> classes(String name) {
        asked.add(name);
        List<WordClass> found = new ArrayList<>(1);
        for (WordClass one : classes) {
            if (one.name().equals(name)) {
                found.add(one);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException(resource + ": no class " + name);
        }
        return found;
    }

    /** The words of a name's classes as they are written. */
    public Set<String> names(String name) {
        List<WordClass> found = classes(name);
        if (found.size() == 1) {
            return Collections.unmodifiableSet(found.get(0).words());
        }
        Set<String> words = new LinkedHashSet<>();
        for (WordClass one : found) {
            words.addAll(one.words());
        }
        return Collections.unmodifiableSet(words);
    }

    /** The same, of words in small letters, as {@link Token#lower()} spells them. @throws IllegalStateException where one has a capital */
    public Set<String> words(String name) {
        Set<String> words = names(name);
        for (String word : words) {
            if (!word.equals(word.toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException(resource + ": a capital in class " + name + ": " + word);
            }
        }
        return words;
    }

    /** The words of the class that is named as a constant is, in small letters. */
    public Set<String> words(Enum<?> constant) {
        return words(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** To be called when all is asked for. @throws IllegalStateException where the file holds a class that nobody asked for */
    public void end() {
        for (WordClass one : classes) {
            if (!asked.contains(one.name())) {
                throw one.bad("nobody asks for class " + one.name());
            }
        }
    }
}
