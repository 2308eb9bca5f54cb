package dev.parley.enrich.articles;

import dev.parley.enrich.pipeline.Extraction.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statement is which row, one to one. The two may pair where the words that their contents share are at least half of the
 * words of each. Pairs are made greedily: most shared first (twice the shared words by the words of both); of equals the one with
 * the right speaker, then the one whose row is required, then the first in the text.
 */
final class Pairs {

    private record Pair(int row, int told, double shared, boolean speaker, boolean required) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::shared)
                .thenComparing(Pair::speaker)
                .thenComparing(Pair::required)
                .reversed()
                .thenComparing(Pair::row)
                .thenComparing(Pair::told);
    }

    private Pairs() {}

    /** Of each row that is found, by its number, the statement's number. */
    static Map<Integer, Integer> of(WorkedArticle article, List<Statement> told) {
        Map<Integer, Integer> paired = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : candidates(article, told)) {
            if (!paired.containsKey(pair.row) && taken.add(pair.told)) {
                paired.put(pair.row, pair.told);
            }
        }
        return paired;
    }

    private static List<Pair> candidates(WorkedArticle article, List<Statement> told) {
        Words words = new Words(article.text());
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < told.size(); j++) {
            BitSet content = words.within(told.get(j).content());
            for (int i = 0; i < article.rows().size(); i++) {
                Row row = article.rows().get(i);
                double shared = shared(row.words(), content);
                if (shared > 0) {
                    pairs.add(new Pair(i, j, shared, row.isBy(told.get(j)), row.required()));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        return pairs;
    }

    /** From 0 to 1; 0 where less than half of either is shared. */
    static double shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int shared = both.cardinality();
        int most = Math.max(one.cardinality(), other.cardinality());
        return 2 * shared < most ? 0 : 2.0 * shared / Math.max(1, one.cardinality() + other.cardinality());
    }
}
