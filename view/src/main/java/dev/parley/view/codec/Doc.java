package dev.parley.view.codec;

import dev.parley.view.store.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** A document in the making; what is null is left out. */
final class Doc {
    /** Longest term that the index takes, with a margin. */
    private static final int LONGEST_TERM = 8_000;

    private final Document document = new Document();

    Doc(Fields.Kind kind, String key) {
        document.add(new StringField(Fields.KEY, key, Field.Store.NO));
        document.add(new StringField(Fields.TYPE, kind.term(), Field.Store.NO));
    }

    Document document() {
        return document;
    }

    /** To filter by. */
    Doc term(String field, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(field, new BytesRef(bounded(value)), Field.Store.NO));
        }
        return this;
    }

    /** To group and to sort by. */
    Doc group(String field, @Nullable String value) {
        if (value != null) {
            document.add(new SortedDocValuesField(field, new BytesRef(bounded(value))));
        }
        return this;
    }

    Doc termAndGroup(String field, @Nullable String value) {
        return term(field, value).group(field, value);
    }

    /** To sum and to sort by. */
    Doc number(String field, long value) {
        document.add(new NumericDocValuesField(field, value));
        return this;
    }

    /** To ask for ranges of, to sum and to sort by. */
    Doc day(@Nullable Long day) {
        if (day != null) {
            document.add(new LongPoint(Fields.DAY, day));
            number(Fields.DAY, day);
        }
        return this;
    }

    Doc fraction(String field, double value) {
        document.add(new DoublePoint(field, value));
        return number(field, NumericUtils.doubleToSortableLong(value));
    }

    Doc text(String field, @Nullable String value) {
        if (value != null) {
            document.add(new TextField(field, value, Field.Store.NO));
        }
        return this;
    }

    Doc stored(String field, byte[] value) {
        document.add(new StoredField(field, value));
        return this;
    }

    Doc stored(String field, String value) {
        document.add(new StoredField(field, value));
        return this;
    }

    private static byte[] bounded(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_TERM ? bytes : Arrays.copyOf(bytes, LONGEST_TERM);
    }
}
