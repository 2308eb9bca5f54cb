package dev.parley.service.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record of the dead-letter topic as an operator sees it.
 *
 * @param partition       where it lies in the dead-letter topic
 * @param offset          where it lies in that partition
 * @param failedAt        when it failed
 * @param key             its key as text; null where it has none
 * @param bytes           size of the value; -1 where there is none
 * @param topic           the topic that it came from; null where its headers do not say
 * @param sourcePartition the partition that it came from; -1 where unknown
 * @param sourceOffset    its offset there; -1 where unknown
 * @param timestamp       the timestamp that it had there
 * @param exception       class name of the failure; empty where unknown
 * @param reason          the failure in words; empty where unknown
 * @param node            the step of the topology that failed; empty where unknown
 * @param replays         how often it was replayed already
 * @param origin          names its first failure, the same for each time that it fails again
 */
public record DeadLetterEntry(
        int partition,
        long offset,
        Instant failedAt,
        @Nullable String key,
        int bytes,
        @Nullable String topic,
        int sourcePartition,
        long sourceOffset,
        Instant timestamp,
        String exception,
        String reason,
        String node,
        int replays,
        String origin) {

    /** What a record of the dead-letter topic says. */
    public static DeadLetterEntry of(ConsumerRecord<byte[], byte[]> record) {
        var headers = record.headers();
        var topic = text(headers, DeadLetter.TOPIC);
        var partition = number(headers, DeadLetter.PARTITION);
        var offset = number(headers, DeadLetter.OFFSET);
        var timestamp = number(headers, DeadLetter.TIMESTAMP);
        var own = topic == null ? "dead-letter" : topic;
        var at = topic == null ? record.partition() + "@" + record.offset() : partition + "@" + offset;
        return new DeadLetterEntry(
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8),
                record.value() == null ? -1 : record.value().length,
                topic,
                (int) partition,
                offset,
                Instant.ofEpochMilli(timestamp < 0 ? record.timestamp() : timestamp),
                orEmpty(text(headers, DeadLetter.EXCEPTION)),
                orEmpty(text(headers, DeadLetter.MESSAGE)),
                orEmpty(text(headers, DeadLetter.NODE)),
                (int) Math.max(0, number(headers, DeadLetter.REPLAYS)),
                text(headers, DeadLetter.ORIGIN) == null ? own + "-" + at : orEmpty(text(headers, DeadLetter.ORIGIN)));
    }

    private static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(Headers headers, String name) {
        var text = text(headers, name);
        try {
            return text == null ? -1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
