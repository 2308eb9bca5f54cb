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
    private final Map<String, Texts> texts = new HashMap<>();

    /** A field's texts with those that were asked for: most are asked for again and again, and are unpacked with their neighbours. */
    private record Texts(SortedDocValues values, Map<Integer, String> known) {
        @Nullable
        String of(int doc) throws IOException {
            if (!values.advanceExact(doc)) {
                return null;
            }
            var ordinal = values.ordValue();
            var text = known.get(ordinal);
            if (text == null) {
                text = values.lookupOrd(ordinal).utf8ToString();
                known.put(ordinal, text);
            }
            return text;
        }
    }

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
        var own = texts.get(field);
        if (own == null) {
            own = new Texts(DocValues.getSorted(reader, field), new HashMap<>());
            texts.put(field, own);
        }
        return own.of(doc);
    }
}
