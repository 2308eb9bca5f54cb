package dev.parley.ingest.item;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** News agencies: those that are known by name, and what the name of one looks like. Immutable. */
public final class Agencies {
    private static final Set<String> LAST_WORDS = new HashSet<>();
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> NONE = new HashSet<>();
    /** Those that everybody knows. */
    public static final Agencies KNOWN = new Agencies(known());

    static {
        for (String line : WordList.load(Agencies.class, "agency-words.txt")) {
            (line.startsWith("!") ? LAST_WORDS : WORDS).add(line.startsWith("!") ? line.substring(1) : line);
        }
        WORDS.addAll(LAST_WORDS);
        NONE.addAll(WordList.load(Agencies.class, "no-agencies.txt"));
        for (String country : Locale.getISOCountries()) {
            NONE.add(lower(new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH)));
        }
    }

    private static final int LONGEST = 50;

    private final Map<String, String> forms;

    private Agencies(Map<String, String> forms) {
        this.forms = forms;
    }

    private static Map<String, String> known() {
        Map<String, String> forms = new HashMap<>();
        for (String line : WordList.load(Agencies.class, "wire-agencies.txt")) {
            String[] parts = line.split("\\|");
            for (int i = 1; i < parts.length; i++) {
                forms.put(parts[i], parts[0]);
            }
        }
        return forms;
    }

    /**
     * These and more.
     *
     * @param names each as it is credited, and published so; with forms of its own behind bars ("Nordpunkt|NP")
     */
    public Agencies and(List<String> names) {
        Map<String, String> all = new HashMap<>(forms);
        for (String name : names) {
            String[] spellings = name.split("\\|");
            Arrays.stream(spellings)
                    .map(String::strip)
                    .filter(spelling -> !spelling.isEmpty())
                    .forEach(spelling -> all.put(spelling, spellings[0].strip()));
        }
        return new Agencies(all);
    }

    /** Whether the words are a name of an agency that is known. */
    public boolean isKnown(String words) {
        return named(words) != null;
    }

    /** The published name of the agency that the words name, or null. */
    @Nullable
    String named(String words) {
        return forms.get(words);
    }

    /** Whether a name ends as only agencies' names do: "Baltic Wire", "Inland News Agency". */
    boolean endsLikeOne(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        String[] words = lower(name).split(" ");
        String last = words[words.length - 1];
        String two = words.length < 2 ? "" : words[words.length - 2] + " " + last;
        return words.length > 1
                && isName(name)
                && (LAST_WORDS.contains(last) || (words.length > 2 && LAST_WORDS.contains(two)));
    }

    /** Whether a word of a name is one of agencies' names: "Press", "Agence", "Media"; or it is an abbreviation. */
    boolean looksLikeOne(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        boolean worded = Arrays.stream(lower(name).split("[ -]")).anyMatch(WORDS::contains);
        return isName(name) && (worded || isAbbreviation(name));
    }

    /** Whether words may be any agency's name where only an agency is named: not a place, a month or a label. */
    boolean mayBeOne(String name) {
        return isName(name) && !NONE.contains(lower(name));
    }

    private static boolean isAbbreviation(String name) {
        return name.length() >= 2
                && name.length() <= 6
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
                && !NONE.contains(lower(name));
    }

    /** At most five words without digits, those of any length with a capital. */
    private static boolean isName(String name) {
        String[] words = name.split(" ");
        boolean capitals = Arrays.stream(words)
                .allMatch(word -> !word.isEmpty() && (word.length() <= 3 || Character.isUpperCase(word.charAt(0))));
        return words.length <= 5
                && !name.isEmpty()
                && name.length() <= LONGEST
                && Character.isLetter(name.charAt(0))
                && (Character.isUpperCase(name.charAt(0)))
                && capitals
                && name.chars().noneMatch(Character::isDigit);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
