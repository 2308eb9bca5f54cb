package dev.parley.sink.codec;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * How one type stands in stores and internal topics: the version of its form, then its fields. Each form has a version of its own,
 * also where it stands within another, so that one may get a field while the others stay; what an earlier release wrote is read,
 * and what a later one wrote is refused rather than misread. {@code FormsTest} holds the bytes.
 */
public final class Form<T> implements Codec<T> {
    /** 1 was that of all types together, before forms had versions of their own. */
    static final int FIRST = 2;

    private final String what;
    private final List<Field<T, ?>> fields;
    private final Function<Values, T> maker;
    private final int version;

    Form(String what, List<Field<T, ?>> fields, Function<Values, T> maker) {
        this.what = what;
        this.fields = fields;
        this.maker = maker;
        this.version = fields.get(fields.size() - 1).since();
    }

    /** Names the type in error messages. */
    public String what() {
        return what;
    }

    public int version() {
        return version;
    }

    public byte[] pack(T value) {
        var packer = new Packer();
        write(value, packer);
        return packer.bytes();
    }

    public T unpack(byte[] bytes) {
        return read(new Unpacker(bytes));
    }

    @Override
    public void write(T value, Packer out) {
        out.number(version);
        writeBody(value, out);
    }

    @Override
    public T read(Unpacker in) {
        return readBody(readVersion(in), in);
    }

    public void writeBody(T value, Packer out) {
        for (var field : fields) {
            field.write(value, out);
        }
    }

    /** Throws SerializationException where the version is not known to this release. */
    public int readVersion(Unpacker in) {
        var found = named(in::number);
        if (found < FIRST || found > version) {
            throw new SerializationException("no " + what + ": form " + found + " is not known to this release");
        }
        return found.intValue();
    }

    /** Throws SerializationException where there is no such value. */
    public T readBody(int found, Unpacker in) {
        return named(() -> {
            var values = new @Nullable Object[fields.size()];
            for (var i = 0; i < values.length; i++) {
                values[i] = fields.get(i).read(found, in);
            }
            return maker.apply(new Values(values));
        });
    }

    private interface Reading<R> {
        R read();
    }

    private <R> R named(Reading<R> reading) {
        try {
            return reading.read();
        } catch (SerializationException | IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw new SerializationException("no " + what + ": " + e.getMessage(), e);
        }
    }

    private @Nullable T unpackOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : unpack(bytes);
    }

    /** For internal topics; null stays null. */
    @SuppressWarnings("NullAway") // Kafka's serdes hand null through, its types do not say so
    public Serde<T> serde() {
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : pack(value), (topic, bytes) -> unpackOrNull(bytes));
    }
}
