package dev.parley.service;

import dev.parley.service.settings.RecordLimit;
import dev.parley.service.settings.Settings;
import java.util.Map;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A serde for one of the contract's topics that refuses, with a {@link RecordTooLargeException}, what is larger than a record may
 * be: before it is sent, since a transaction does not survive that, and as it is read, since compression lets through what
 * nothing after it could hold.
 */
public final class Measured<T> implements Serde<T> {
    private final Serde<T> serde;
    private final RecordLimit limit;

    private Measured(Serde<T> serde, RecordLimit limit) {
        this.serde = serde;
        this.limit = limit;
    }

    /**
     * @param serde  what is measured
     * @param config the serdes' configuration, as {@link Settings#serde()} gives it
     */
    public static <T> Measured<T> of(Serde<T> serde, Map<String, ?> config) {
        return new Measured<>(serde, RecordLimit.in(config));
    }

    /** Whether a value of at most so many bytes fits, whatever its key, where it has few headers. */
    public boolean surelyFits(long bytes) {
        return limit.leavesRoom(bytes);
    }

    /** Throws RecordTooLargeException where the value does not fit into a record of the topic. */
    public void check(String topic, Headers headers, T value) {
        serializer().serialize(topic, headers, value);
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        serde.configure(configs, isKey);
    }

    @Override
    public Serializer<T> serializer() {
        var inner = serde.serializer();
        return new Serializer<>() {
            @Override
            public byte @Nullable [] serialize(String topic, T value) {
                return serialize(topic, new RecordHeaders(), value);
            }

            @Override
            public byte @Nullable [] serialize(String topic, Headers headers, T value) {
                var bytes = inner.serialize(topic, headers, value);
                limit.check(topic, bytes, headers);
                return bytes;
            }
        };
    }

    @Override
    public Deserializer<T> deserializer() {
        var inner = serde.deserializer();
        return new Deserializer<>() {
            @Override
            public T deserialize(String topic, byte[] bytes) {
                return deserialize(topic, new RecordHeaders(), bytes);
            }

            @Override
            public T deserialize(String topic, Headers headers, byte[] bytes) {
                limit.check(topic, bytes, headers);
                return inner.deserialize(topic, headers, bytes);
            }
        };
    }

    @Override
    public void close() {
        serde.close();
    }
}
