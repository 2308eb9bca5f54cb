package dev.parley.view.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Sums over what a query matches, by the value of a field. Of documents without the field a sum of their own is kept under null.
 *
 * @param <T> the sum of one group
 */
final class Groups<T> extends SimpleCollector {
    /** What a sum takes of a document. */
    interface Sum<T> {
        void add(T sum, int doc, Leaf leaf) throws IOException;
    }

    private final String field;
    private final Supplier<T> empty;
    private final Sum<T> sum;
    private final Map<BytesRef, T> byValue = new HashMap<>();
    private @Nullable T without;
    private @Nullable SortedDocValues values;
    private @Nullable Leaf leaf;
    private Object[] byOrdinal = {};

    private Groups(String field, Supplier<T> empty, Sum<T> sum) {
        this.field = field;
        this.empty = empty;
        this.sum = sum;
    }

    static <T> Map<@Nullable String, T> of(
            IndexSearcher searcher, Query query, String field, Supplier<T> empty, Sum<T> sum) throws IOException {
        var groups = new Groups<>(field, empty, sum);
        searcher.search(query, groups.alone());
        return groups.result();
    }

    /** One sum over all that a query matches. */
    static <T> T all(IndexSearcher searcher, Query query, T sum, Sum<T> adding) throws IOException {
        // No document has this field.
        var groups = new Groups<>("", () -> sum, adding);
        searcher.search(query, groups.alone());
        return sum;
    }

    /** Searches here are answered by one thread each. */
    private CollectorManager<Groups<T>, Groups<T>> alone() {
        return new CollectorManager<>() {
            @Override
            public Groups<T> newCollector() {
                return Groups.this;
            }

            @Override
            public Groups<T> reduce(Collection<Groups<T>> collectors) {
                return Groups.this;
            }
        };
    }

    private Map<@Nullable String, T> result() {
        Map<@Nullable String, T> result = new HashMap<>();
        byValue.forEach((value, own) -> result.put(value.utf8ToString(), own));
        if (without != null) {
            result.put(null, without);
        }
        return result;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        values = DocValues.getSorted(context.reader(), field);
        leaf = new Leaf(context.reader());
        byOrdinal = new Object[values.getValueCount()];
    }

    @Override
    @SuppressWarnings("unchecked") // only T is put there
    public void collect(int doc) throws IOException {
        var own = values;
        if (own == null || leaf == null) {
            throw new IllegalStateException("no segment");
        }
        if (!own.advanceExact(doc)) {
            without = without == null ? empty.get() : without;
            sum.add(without, doc, leaf);
            return;
        }
        var ordinal = own.ordValue();
        if (byOrdinal[ordinal] == null) {
            var value = BytesRef.deepCopyOf(own.lookupOrd(ordinal));
            byOrdinal[ordinal] = byValue.computeIfAbsent(value, v -> empty.get());
        }
        sum.add((T) byOrdinal[ordinal], doc, leaf);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
