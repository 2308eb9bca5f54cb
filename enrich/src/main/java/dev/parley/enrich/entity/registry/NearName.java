package dev.parley.enrich.entity.registry;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guesses which of some names was meant, for messages about a wrong one. */
public final class NearName {

    private NearName() {}

    /** The nearest name where at most two letters, or a third of them, have to be changed, else null. */
    public static @Nullable String of(String given, Collection<String> names) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int most = Math.max(name.length() > 3 ? 2 : 1, name.length() / 3);
            if (Math.abs(name.length() - given.length()) > most) {
                continue;
            }
            int distance = distance(given, name);
            if (distance <= most && distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** "; did you mean X?", or nothing. */
    public static String hint(String given, Collection<String> names) {
        String near = of(given, names);
        return near == null ? "" : "; did you mean " + near + "?";
    }

    /** Insertions, deletions and replacements between two names (Levenshtein). */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], before[j]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
