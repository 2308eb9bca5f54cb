package dev.parley.sink.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote. Throws SerializationException where the bytes end early or make no sense. */
public final class Unpacker {
    private final byte[] bytes;
    private int at;

    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    public long number() {
        long value = 0;
        for (var shift = 0; shift < 64; shift += 7) {
            var next = octet();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
        throw new SerializationException("packed bytes: a number without end at " + at);
    }

    public int size() {
        return Math.toIntExact(number());
    }

    public int fixedInt() {
        var value = 0;
        for (var i = 0; i < 4; i++) {
            value = (value << 8) | (octet() & 0xFF);
        }
        return value;
    }

    public long fixedLong() {
        return ((long) fixedInt() << 32) | (fixedInt() & 0xFFFF_FFFFL);
    }

    public double real() {
        return Double.longBitsToDouble(fixedLong());
    }

    public boolean flag() {
        return octet() != 0;
    }

    public String text() {
        var text = textOrNull();
        if (text == null) {
            throw new SerializationException("packed bytes: a text is missing at " + at);
        }
        return text;
    }

    public @Nullable String textOrNull() {
        var length = size();
        if (length < 0) {
            return null;
        }
        if (length > bytes.length - at) {
            throw ended();
        }
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public @Nullable Long numberOrNull() {
        return flag() ? number() : null;
    }

    /** How many follow. */
    int count() {
        var count = size();
        if (count < 0 || count > bytes.length) {
            throw new SerializationException("packed bytes: a list of " + count + " at " + at);
        }
        return count;
    }

    public <T> List<T> all(Function<Unpacker, T> each) {
        var count = count();
        List<T> values = new ArrayList<>(count);
        for (var i = 0; i < count; i++) {
            values.add(each.apply(this));
        }
        return values;
    }

    private byte octet() {
        if (at >= bytes.length) {
            throw ended();
        }
        return bytes[at++];
    }

    private SerializationException ended() {
        return new SerializationException("packed bytes: ended at " + bytes.length);
    }
}
