package dev.parley.enrich;

import dev.parley.revision.Moment;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * The latest revision of an item as it is remembered: a byte of 1, the two times in eight bytes each, the hash in UTF-8. The form of
 * 0.1.0 had a time of fetching alone, whose first byte is 0, and the hash; it is read too.
 */
final class MomentSerde {
    private static final byte FORM = 1;
    private static final byte FIRST_OF_A_TIME = 0;

    private MomentSerde() {}

    static Serde<Moment> serde() {
        return Serdes.serdeFrom((topic, moment) -> bytes(moment), (topic, bytes) -> parse(topic, bytes));
    }

    private static byte @Nullable [] bytes(@Nullable Moment moment) {
        if (moment == null) {
            return null;
        }
        var hash = moment.contentHash().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + 2 * Long.BYTES + hash.length)
                .put(FORM)
                .putLong(moment.fetchedAt())
                .putLong(moment.updatedAt())
                .put(hash)
                .array();
    }

    private static @Nullable Moment parse(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            var buffer = ByteBuffer.wrap(bytes);
            return switch (buffer.get(0)) {
                case FIRST_OF_A_TIME -> new Moment(buffer.getLong(), Moment.UNKNOWN, text(buffer));
                case FORM -> new Moment(buffer.position(1).getLong(), buffer.getLong(), text(buffer));
                default ->
                    throw new SerializationException(
                            "no revision in " + topic + ": form " + bytes[0] + " is not known to this release");
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new SerializationException("no revision in " + topic + ": " + bytes.length + " bytes", e);
        }
    }

    private static String text(ByteBuffer buffer) {
        return StandardCharsets.UTF_8.decode(buffer).toString();
    }
}
