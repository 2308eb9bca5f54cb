package dev.parley.view.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How many documents there are of each value of a field, and when the newest was: what values are put in order by, at a fraction
 * of the cost of {@link Groups}. A segment counts by number, and its values are unpacked once, one after the other.
 */
final class Ranks extends SimpleCollector {
    private final String field;
    private final String time;
    private final Map<BytesRef, Rank> ranks = new HashMap<>();
    private @Nullable SortedDocValues values;
    private @Nullable NumericDocValues times;
    private int[] counts = {};
    private long[] newest = {};

    /** Of one value; {@code newest} is the smallest number where no document has a time. */
    static final class Rank {
        private long count;
        private long newest = Long.MIN_VALUE;

        long count() {
            return count;
        }

        long newest() {
            return newest;
        }
    }

    private Ranks(String field, String time) {
        this.field = field;
        this.time = time;
    }

    static Map<String, Rank> of(IndexSearcher searcher, Query query, String field, String time) throws IOException {
        var ranks = new Ranks(field, time);
        searcher.search(query, ranks.alone());
        Map<String, Rank> result = new HashMap<>();
        ranks.ranks.forEach((value, rank) -> result.put(value.utf8ToString(), rank));
        return result;
    }

    /** Searches here are answered by one thread each. */
    private CollectorManager<Ranks, Ranks> alone() {
        return new CollectorManager<>() {
            @Override
            public Ranks newCollector() {
                return Ranks.this;
            }

            @Override
            public Ranks reduce(Collection<Ranks> collectors) {
                return Ranks.this;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        values = DocValues.getSorted(context.reader(), field);
        times = DocValues.getNumeric(context.reader(), time);
        counts = new int[values.getValueCount()];
        newest = new long[counts.length];
        Arrays.fill(newest, Long.MIN_VALUE);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (values == null || times == null) {
            throw new IllegalStateException("no segment");
        }
        if (values.advanceExact(doc)) {
            var ordinal = values.ordValue();
            counts[ordinal]++;
            if (times.advanceExact(doc)) {
                newest[ordinal] = Math.max(newest[ordinal], times.longValue());
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (var ordinal = 0; values != null && ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                var value = values.lookupOrd(ordinal);
                var rank = ranks.get(value);
                if (rank == null) {
                    rank = new Rank();
                    ranks.put(BytesRef.deepCopyOf(value), rank);
                }
                rank.count += counts[ordinal];
                rank.newest = Math.max(rank.newest, newest[ordinal]);
            }
        }
        values = null;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
