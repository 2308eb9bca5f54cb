package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of a person's name tells one person from another. */
public final class PersonName {

    private static final Set<String> HONOURS = Set.of(
            "KC", "QC", "SC", "MP", "MEP", "MSP", "MLA", "PhD", "Ph.D.", "MD", "M.D.", "OBE", "CBE", "MBE", "Esq.",
            "Esq");
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private PersonName() {}

    /**
     * The name without honours behind it, and initials and a nickname in marks within it: "Ada B. Ames KC" and "Ada Ames" name the same; "Jr." and a
     * leading initial stay.
     */
    public static String plain(String name) {
        return without(name, false);
    }

    /** {@link #plain}, without "Jr." and its like, in lower-case letters without accents: what mentions are joined by. */
    static String key(String name) {
        return Slug.letters(without(name, true));
    }

    /** "Jr.", "Sr.", "II" and their like at a name's end, without a stop; empty where there is none. */
    static String generation(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String bare = last.endsWith(".") ? last.substring(0, last.length() - 1) : last;
        return last.length() < name.length() && GENERATIONS.contains(last) ? bare : "";
    }

    private static boolean isNickname(String word) {
        return word.length() > 2 && "\"\u201c\u2018'".indexOf(word.charAt(0)) >= 0;
    }

    private static String without(String name, boolean generation) {
        if (name.indexOf(' ') < 0) {
            return name;
        }
        List<String> words = words(name);
        words.removeIf(PersonName::isNickname);
        int end = words.size();
        while (end > 1
                && (HONOURS.contains(words.get(end - 1)) || generation && GENERATIONS.contains(words.get(end - 1)))) {
            end--;
        }
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < end; i++) {
            if (i == 0 || i == end - 1 || !isInitial(words.get(i))) {
                plain.append(i == 0 ? "" : " ").append(words.get(i));
            }
        }
        return plain.toString();
    }

    /** At blanks; a blank at the head leaves an empty first word. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isBlank(name.charAt(i))) {
                if (i > from || i == 0) {
                    words.add(name.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n';
    }

    private static boolean isInitial(String word) {
        boolean dotted = word.length() == 2 && word.charAt(1) == '.';
        boolean bare = word.length() == 1 && word.charAt(0) != 'O';
        return (bare || dotted) && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    }
}
