package dev.parley.enrich.pipeline;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ids of an article's statements: a hash of who said what, so that they stay the same while the text around them changes, and a
 * number where the same is said twice.
 */
final class StatementIds {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Of the characters of most texts, what {@link #counted(char)} says. */
    private static final char[] COUNTED = new char[0x80];

    static {
        for (char c = 0; c < COUNTED.length; c++) {
            COUNTED[c] = counted(c);
        }
    }

    private final Map<String, Integer> seen = new HashMap<>();

    String of(@Nullable String who, String what) {
        long hash = mix(mix(OFFSET, who == null ? "?" : who) * PRIME, what);
        String id = "s" + HexFormat.of().toHexDigits(hash);
        int times = seen.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    /** FNV-1a over letters and digits in lower case: marks and spaces do not count. */
    private static long mix(long start, String words) {
        long hash = start;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int counted = c < COUNTED.length ? COUNTED[c] : counted(c);
            if (counted != 0) {
                hash = (hash ^ counted) * PRIME;
            }
        }
        return hash;
    }

    /** A letter or digit, in lower case; 0 for what does not count. */
    private static char counted(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
}
