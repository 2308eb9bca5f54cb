package dev.parley.sink.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * How one type is packed. The first byte is the version of the form, so that a later release can read what an earlier one
 * wrote.
 *
 * @param what names the type in error messages
 */
public record Packing<T>(String what, BiConsumer<T, Packer> writer, Function<Unpacker, T> reader) {
    private static final int VERSION = 2;

    public byte[] pack(T value) {
        var packer = new Packer().number(VERSION);
        writer.accept(value, packer);
        return packer.bytes();
    }

    public T unpack(byte[] bytes) {
        var unpacker = new Unpacker(bytes);
        var version = versionOf(unpacker);
        if (version != VERSION) {
            throw new SerializationException("no " + what + ": form " + version + " is not known to this release");
        }
        return read(unpacker);
    }

    private long versionOf(Unpacker unpacker) {
        try {
            return unpacker.number();
        } catch (SerializationException e) {
            throw new SerializationException("no " + what + ": " + e.getMessage(), e);
        }
    }

    /** Reads a value that stands in a larger form. Throws SerializationException where there is none. */
    public T read(Unpacker in) {
        try {
            return reader.apply(in);
        } catch (SerializationException | IllegalArgumentException | ArithmeticException e) {
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
