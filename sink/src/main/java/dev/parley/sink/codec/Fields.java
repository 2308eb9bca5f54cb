package dev.parley.sink.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The fields of a form, declared once, in the order in which they are both written and read. A field that comes later is declared
 * behind those that are there, {@linkplain #since since} a version greater by one, with what it was before; nothing else of a form
 * that has been released may change.
 */
final class Fields<T> {
    private final List<Field<T, ?>> all = new ArrayList<>();

    <F> Field<T, F> add(Codec<F> codec, Function<T, F> getter) {
        return put(new Field<>(all.size(), Form.FIRST, codec, getter, null));
    }

    <F> Field<T, F> since(int version, Codec<F> codec, Function<T, F> getter, F before) {
        if (version <= Form.FIRST
                || (!all.isEmpty() && version < all.get(all.size() - 1).since())) {
            throw new IllegalArgumentException("a field is added behind those that are there, by a later version");
        }
        return put(new Field<>(all.size(), version, codec, getter, before));
    }

    private <F> Field<T, F> put(Field<T, F> field) {
        all.add(field);
        return field;
    }

    /** @param what names the type in error messages */
    Form<T> form(String what, Function<Values, T> maker) {
        return new Form<>(what, List.copyOf(all), maker);
    }
}
