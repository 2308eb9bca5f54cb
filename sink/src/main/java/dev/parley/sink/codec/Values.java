package dev.parley.sink.codec;

import org.jspecify.annotations.Nullable;

/** The values of a form's fields as they were read, to be asked for by field, not by position. */
final class Values {
    private final @Nullable Object[] values;

    Values(@Nullable Object[] values) {
        this.values = values;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // what a field has read is of its type, null where that may be
    <F> F get(Field<?, F> field) {
        return (F) values[field.place()];
    }
}
