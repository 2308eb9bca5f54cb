package dev.parley.enrich.entity;

import java.util.Set;

/** What of a person's name tells one person from another. */
public final class PersonName {

    private static final Set<String> HONOURS = Set.of(
            "KC", "QC", "SC", "MP", "MEP", "MSP", "MLA", "PhD", "Ph.D.", "MD", "M.D.", "OBE", "CBE", "MBE", "Esq.",
            "Esq");
    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private PersonName() {}

    /**
     * The name without honours behind it and initials within it: "Ada B. Ames KC" and "Ada Ames" name the same; "Jr." and a
     * leading initial stay.
     */
    public static String plain(String name) {
        return without(name, false);
    }

    /** {@link #plain}, without "Jr." and its like, in lower-case letters without accents: what mentions are joined by. */
    static String key(String name) {
        return Slug.letters(without(name, true));
    }

    private static String without(String name, boolean generation) {
        if (name.indexOf(' ') < 0) {
            return name;
        }
        String[] words = name.split("[ \u00a0\n]+");
        int end = words.length;
        while (end > 1 && (HONOURS.contains(words[end - 1]) || generation && GENERATIONS.contains(words[end - 1]))) {
            end--;
        }
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < end; i++) {
            if (i == 0 || i == end - 1 || !isInitial(words[i])) {
                plain.append(i == 0 ? "" : " ").append(words[i]);
            }
        }
        return plain.toString();
    }

    private static boolean isInitial(String word) {
        boolean dotted = word.length() == 2 && word.charAt(1) == '.';
        boolean bare = word.length() == 1 && word.charAt(0) != 'O';
        return (bare || dotted) && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    }
}
