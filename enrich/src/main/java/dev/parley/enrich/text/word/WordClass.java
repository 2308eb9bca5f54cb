package dev.parley.enrich.text.word;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A class of words as a {@link WordFile} holds it.
 *
 * @param line       where it begins in its file
 * @param attributes their values by name, in the file's order
 * @param words      at least one, in the file's order
 */
public record WordClass(String resource, int line, String name, Map<String, String> attributes, Set<String> words) {

    /** What its name says as one of these constants: {@code not-adverb} for {@code NOT_ADVERB}. */
    public <E extends Enum<E>> E as(Class<E> kind) {
        return constant(kind, name);
    }

    /** The constant that an attribute names. @throws IllegalStateException where the class lacks it */
    public <E extends Enum<E>> E as(Class<E> kind, String attribute) {
        return constant(kind, of(attribute));
    }

    private <E extends Enum<E>> E constant(Class<E> kind, String value) {
        try {
            return Enum.valueOf(kind, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw bad("unknown " + value);
        }
    }

    /** Whether an attribute has a value, the only one that it may have. */
    public boolean is(String attribute, String value) {
        String given = attributes.get(attribute);
        if (given != null && !given.equals(value)) {
            throw bad("unknown " + attribute + "=" + given);
        }
        return given != null;
    }

    /** The value of an attribute. @throws IllegalStateException where the class lacks it */
    public String of(String attribute) {
        String value = attributes.get(attribute);
        if (value == null) {
            throw bad("no " + attribute);
        }
        return value;
    }

    /** The whole number that an attribute has; 0 where the class lacks it. */
    public int number(String attribute) {
        try {
            return Integer.parseInt(attributes.getOrDefault(attribute, "0"));
        } catch (NumberFormatException e) {
            throw bad("no number: " + attribute + "=" + attributes.get(attribute));
        }
    }

    /** What is thrown where it is not as its file's classes should be. */
    public IllegalStateException bad(String why) {
        return new IllegalStateException(resource + ", line " + line + ": " + why);
    }
}
