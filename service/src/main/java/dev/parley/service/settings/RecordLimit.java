package dev.parley.service.settings;

import dev.parley.schemas.Topic;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * How large a record of the contract's topics may be, measured as it is before compression: the producer measures so too, and a
 * transaction in which it refuses a record cannot be committed.
 *
 * @param bytes of key, value and headers together
 */
public record RecordLimit(int bytes) {
    /** In the configuration of a serde: the limit. */
    public static final String KEY = "parley.record.max.bytes";

    /** What stands around a record in a batch of one. */
    private static final int AROUND = 1024;
    /** Kept free for a key, which is not known where a value is measured. */
    private static final int LONGEST_KEY = 32 * 1024;

    /** The catalogue's, or less where the producer is told so. */
    public static RecordLimit of(Map<String, ?> kafka) {
        var least = Topic.MAX_RECORD_BYTES;
        for (var key : new String[] {
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "producer." + ProducerConfig.MAX_REQUEST_SIZE_CONFIG
        }) {
            var told = kafka.get(key);
            if (told != null) {
                try {
                    least = Math.min(least, Integer.parseInt(told.toString().strip()));
                } catch (NumberFormatException e) {
                    throw new SettingsException(
                            "setting kafka." + key + " = " + told + " cannot be used; wanted a whole number");
                }
            }
        }
        return new RecordLimit(least);
    }

    public static RecordLimit in(Map<String, ?> serde) {
        return serde.get(KEY) instanceof Integer bytes
                ? new RecordLimit(bytes)
                : new RecordLimit(Topic.MAX_RECORD_BYTES);
    }

    /** Whether a record fits. */
    public boolean fits(byte @Nullable [] key, byte @Nullable [] value, Iterable<Header> headers) {
        return size(key) + size(value) + size(headers) + AROUND <= bytes;
    }

    private static long size(byte @Nullable [] part) {
        return part == null ? 0 : part.length;
    }

    private static long size(Iterable<Header> headers) {
        long size = 0;
        for (var header : headers) {
            size += 3L * header.key().length() + size(header.value()) + 2 * Integer.BYTES;
        }
        return size;
    }

    /** Whether a value of so many bytes leaves room for a key and as much of headers. */
    public boolean leavesRoom(long value) {
        return value + 2 * LONGEST_KEY + AROUND <= bytes;
    }

    /** Throws RecordTooLargeException where a value leaves no room for its headers and a key. */
    public void check(String topic, byte @Nullable [] value, Iterable<Header> headers) {
        var size = size(value) + size(headers) + LONGEST_KEY + AROUND;
        if (value != null && size > bytes) {
            throw new RecordTooLargeException(
                    "value of " + value.length + " bytes for topic " + topic + ": with key and headers it"
                            + " would be larger than " + bytes + " bytes, the most that a record may have");
        }
    }

    /** Throws RecordTooLargeException where a key is too long. */
    public void checkKey(String topic, byte @Nullable [] key) {
        if (key != null && key.length > LONGEST_KEY) {
            throw new RecordTooLargeException(
                    "key of " + key.length + " bytes for topic " + topic + ": " + LONGEST_KEY + " are the most");
        }
    }
}
