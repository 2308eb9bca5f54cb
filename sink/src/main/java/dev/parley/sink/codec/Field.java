package dev.parley.sink.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form: where it stands among the values that are read, how it is written, and from which version of the form on.
 *
 * @param before what it is in older versions, which lack it
 */
record Field<T, F>(
        int place,
        int since,
        Codec<F> codec,
        Function<T, F> getter,
        @Nullable F before) {
    void write(T from, Packer out) {
        codec.write(getter.apply(from), out);
    }

    @Nullable
    Object read(int version, Unpacker in) {
        return version < since ? before : codec.read(in);
    }
}
