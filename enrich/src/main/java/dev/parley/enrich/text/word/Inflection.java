package dev.parley.enrich.text.word;

import org.jspecify.annotations.Nullable;

/** Regular English forms of a verb. */
public final class Inflection {

    private Inflection() {}

    /** "apologise" of "apologize"; null where a verb is not also spelled so. */
    public static @Nullable String ise(String base) {
        boolean ize = base.endsWith("ize") && !base.equals("seize") && !base.equals("prize");
        return ize ? base.substring(0, base.length() - 3) + "ise" : null;
    }

    public static String third(String base) {
        if (base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")) {
            return base + "es";
        }
        if (base.endsWith("o")) {
            return base + "es";
        }
        return endsConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    public static String past(String base, boolean doubles) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return stem(base, doubles) + "ed";
    }

    public static String ing(String base, boolean doubles) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean silent = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye") && base.length() > 2;
        return silent ? base.substring(0, base.length() - 1) + "ing" : stem(base, doubles) + "ing";
    }

    /** "stop" -> "stopp": a single vowel before a single last consonant in a word of one syllable, or as marked. */
    public static String stem(String base, boolean doubles) {
        char last = base.charAt(base.length() - 1);
        return doubles || isShort(base) ? base + last : base;
    }

    private static boolean isShort(String base) {
        int n = base.length();
        if (n < 3 || n > 5 || "wxyaeiou".indexOf(base.charAt(n - 1)) >= 0 || !isVowel(base.charAt(n - 2))) {
            return false;
        }
        for (int i = 0; i < n - 2; i++) {
            if (isVowel(base.charAt(i)) && !(base.charAt(i) == 'u' && i > 0 && base.charAt(i - 1) == 'q')) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsConsonantY(String base) {
        return base.endsWith("y") && base.length() > 1 && !isVowel(base.charAt(base.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
