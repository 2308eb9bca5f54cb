package dev.parley.view.search;

import dev.parley.view.model.Page;
import dev.parley.view.store.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Pages of what a query matches, and single documents by their key. */
final class Lists {
    private static final Set<String> JSON = Set.of(Fields.JSON);
    /** As far into a list it is read without asking first how long it is. */
    private static final int SHALLOW = 2_000;

    private Lists() {}

    static <T> Page<T> page(IndexSearcher searcher, Query query, Sort sort, Paging paging, Function<byte[], T> read)
            throws IOException {
        if (paging.begin() + paging.size() > SHALLOW) {
            var total = searcher.count(query);
            if (paging.begin() >= total) {
                return Page.of(List.of(), total, paging.page(), paging.size());
            }
            if (paging.isTooDeep()) {
                throw new TooDeepException();
            }
        }
        var found = top(searcher, query, sort, paging.end(), null);
        List<T> items = new ArrayList<>();
        for (var i = (int) paging.begin(); i < found.scoreDocs.length; i++) {
            items.add(read.apply(stored(searcher, found.scoreDocs[i].doc, Fields.JSON)));
        }
        return Page.of(items, found.totalHits.value, paging.page(), paging.size());
    }

    /** The first of a list, or those after one of it. */
    static TopFieldDocs top(IndexSearcher searcher, Query query, Sort sort, int most, @Nullable ScoreDoc after)
            throws IOException {
        return searcher.search(
                query, new TopFieldCollectorManager(sort, most, (FieldDoc) after, Integer.MAX_VALUE, false));
    }

    /** The first few, read. */
    static <T> List<T> first(IndexSearcher searcher, Query query, Sort sort, int most, Function<byte[], T> read)
            throws IOException {
        List<T> items = new ArrayList<>();
        for (var hit : top(searcher, query, sort, most, null).scoreDocs) {
            items.add(read.apply(stored(searcher, hit.doc, Fields.JSON)));
        }
        return items;
    }

    static byte[] stored(IndexSearcher searcher, int doc, String field) throws IOException {
        var document = searcher.storedFields().document(doc, field.equals(Fields.JSON) ? JSON : Set.of(field));
        var bytes = document.getBinaryValue(field);
        return java.util.Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }

    /** The document of a key with a stored field; null where there is none. */
    static byte @Nullable [] one(IndexSearcher searcher, String key, String field) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.KEY, key)), 100).scoreDocs;
        for (var hit : found) {
            var document = searcher.storedFields().document(hit.doc, Set.of(field));
            var bytes = document.getBinaryValue(field);
            if (bytes != null) {
                return java.util.Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
            }
        }
        return null;
    }
}
