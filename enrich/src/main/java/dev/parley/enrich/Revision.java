package dev.parley.enrich;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an item so that the order of its revisions does not matter: the latest wins.
 *
 * @param at          when it was fetched, or when the withdrawal was written; milliseconds since 1970-01-01 UTC
 * @param contentHash the content's hash; empty for a withdrawal
 */
record Revision(long at, String contentHash) {

    static Revision withdrawal(long at) {
        return new Revision(at, "");
    }

    boolean isWithdrawal() {
        return contentHash.isEmpty();
    }

    boolean isSameContentAs(@Nullable Revision other) {
        return other != null && contentHash.equals(other.contentHash);
    }

    /**
     * Whether it comes after another. At the same moment a withdrawal comes last, and otherwise the hashes decide: not
     * rightly, but the same way whatever the order of arrival.
     */
    boolean isAfter(@Nullable Revision other) {
        if (other == null || at != other.at) {
            return other == null || at > other.at;
        }
        return !other.isWithdrawal() && (isWithdrawal() || contentHash.compareTo(other.contentHash) > 0);
    }

    /** Eight bytes of time, then the hash in UTF-8. */
    static Serde<Revision> serde() {
        return Serdes.serdeFrom((topic, revision) -> bytes(revision), (topic, bytes) -> parse(topic, bytes));
    }

    private static byte @Nullable [] bytes(@Nullable Revision revision) {
        if (revision == null) {
            return null;
        }
        var hash = revision.contentHash.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + hash.length)
                .putLong(revision.at)
                .put(hash)
                .array();
    }

    private static @Nullable Revision parse(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            var buffer = ByteBuffer.wrap(bytes);
            return new Revision(
                    buffer.getLong(), StandardCharsets.UTF_8.decode(buffer).toString());
        } catch (BufferUnderflowException e) {
            throw new SerializationException("no revision in " + topic + ": " + bytes.length + " bytes", e);
        }
    }
}
