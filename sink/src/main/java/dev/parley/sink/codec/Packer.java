package dev.parley.sink.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes values compactly: whole numbers in as few bytes as they need, texts in UTF-8 after their length. */
public final class Packer {
    private byte[] bytes = new byte[256];
    private int size;

    public Packer number(long value) {
        var v = (value << 1) ^ (value >> 63);
        while ((v & ~0x7FL) != 0) {
            octet((byte) (v | 0x80));
            v >>>= 7;
        }
        return octet((byte) v);
    }

    public Packer fixed(int value) {
        for (var shift = 24; shift >= 0; shift -= 8) {
            octet((byte) (value >>> shift));
        }
        return this;
    }

    public Packer fixed(long value) {
        return fixed((int) (value >>> 32)).fixed((int) value);
    }

    public Packer real(double value) {
        return fixed(Double.doubleToLongBits(value));
    }

    public Packer flag(boolean value) {
        return octet((byte) (value ? 1 : 0));
    }

    public Packer text(@Nullable String value) {
        if (value == null) {
            return number(-1);
        }
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return this;
    }

    public Packer numberOrNull(@Nullable Long value) {
        return value == null ? flag(false) : flag(true).number(value);
    }

    public <T> Packer all(Collection<T> values, BiConsumer<T, Packer> each) {
        number(values.size());
        values.forEach(v -> each.accept(v, this));
        return this;
    }

    private Packer octet(byte value) {
        reserve(1);
        bytes[size++] = value;
        return this;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
