package dev.parley.training;

import java.util.List;
import java.util.Locale;

/** Whether a name is one of those accepted: one holds the other as whole words. */
public final class Names {

    private Names() {}

    /** Whether it is. */
    public static boolean same(String name, List<String> accepted) {
        String folded = fold(name);
        for (String other : accepted) {
            String known = fold(other);
            if (!folded.isBlank() && !known.isBlank() && (folded.contains(known) || known.contains(folded))) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("’s", "").replace("'s", "");
        return " " + lower.replaceAll("[^\\p{L}\\p{N}_]+", " ").strip() + " ";
    }
}
