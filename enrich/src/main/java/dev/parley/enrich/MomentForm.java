package dev.parley.enrich;

import dev.parley.revision.Moment;
import dev.parley.service.state.Kept;
import dev.parley.service.state.KeptForm;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;

/**
 * The latest revision of an item as it is remembered: a byte of 1, the two times in eight bytes each, the hash in UTF-8. The form of
 * 0.1.0 had a time of fetching alone, whose first byte is 0, and the hash; it is read too. Its retention counts from the fetching.
 */
final class MomentForm implements KeptForm<Moment> {
    private static final byte FORM = 1;
    private static final byte FIRST_OF_A_TIME = 0;

    @Override
    public byte[] keep(Kept<Moment> kept) {
        var moment = kept.value();
        var hash = moment.contentHash().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + 2 * Long.BYTES + hash.length)
                .put(FORM)
                .putLong(moment.fetchedAt())
                .putLong(moment.updatedAt())
                .put(hash)
                .array();
    }

    @Override
    public Kept<Moment> kept(byte[] bytes) {
        var moment = parse(bytes);
        return Kept.of(moment.fetchedAt(), moment);
    }

    private static Moment parse(byte[] bytes) {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            return switch (buffer.get(0)) {
                case FIRST_OF_A_TIME -> new Moment(buffer.getLong(), Moment.UNKNOWN, text(buffer));
                case FORM -> new Moment(buffer.position(1).getLong(), buffer.getLong(), text(buffer));
                default ->
                    throw new SerializationException("no revision: form " + bytes[0] + " is not known to this release");
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new SerializationException("no revision: " + bytes.length + " bytes", e);
        }
    }

    private static String text(ByteBuffer buffer) {
        return StandardCharsets.UTF_8.decode(buffer).toString();
    }
}
