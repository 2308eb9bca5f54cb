package dev.parley.view.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Values of the documents of one segment, to be asked in the order of the documents. */
final class Leaf {
    private final LeafReader reader;
    private final Map<String, NumericDocValues> numbers = new HashMap<>();
    private final Map<String, SortedDocValues> texts = new HashMap<>();

    Leaf(LeafReader reader) {
        this.reader = reader;
    }

    /** The number of a field; another where the document has none. */
    long number(String field, int doc, long otherwise) throws IOException {
        var values = numbers.get(field);
        if (values == null) {
            values = DocValues.getNumeric(reader, field);
            numbers.put(field, values);
        }
        return values.advanceExact(doc) ? values.longValue() : otherwise;
    }

    double fraction(String field, int doc) throws IOException {
        return NumericUtils.sortableLongToDouble(number(field, doc, 0));
    }

    @Nullable
    String text(String field, int doc) throws IOException {
        var values = values(field);
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : null;
    }

    private SortedDocValues values(String field) throws IOException {
        var values = texts.get(field);
        if (values == null) {
            values = DocValues.getSorted(reader, field);
            texts.put(field, values);
        }
        return values;
    }
}
