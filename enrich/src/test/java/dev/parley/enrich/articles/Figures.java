package dev.parley.enrich.articles;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named shares, each a count of what is good of how many. */
final class Figures {

    /** A share, such as 3 of 4. */
    record Share(int good, int of) {

        static final Share NONE = new Share(0, 0);

        Share {
            if (good < 0 || of < good) {
                throw new IllegalArgumentException("no share: " + good + " of " + of);
            }
        }

        Share plus(int moreGood, int more) {
            return new Share(good + moreGood, of + more);
        }

        double percent() {
            return of == 0 ? 0 : 100.0 * good / of;
        }
    }

    private final SortedMap<String, Share> shares = new TreeMap<>();

    void count(String name, boolean good) {
        add(name, good ? 1 : 0, 1);
    }

    void add(String name, int good, int of) {
        shares.put(name, shares.getOrDefault(name, Share.NONE).plus(good, of));
    }

    SortedMap<String, Share> shares() {
        return Collections.unmodifiableSortedMap(shares);
    }
}
