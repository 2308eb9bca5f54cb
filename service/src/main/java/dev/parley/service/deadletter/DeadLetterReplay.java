package dev.parley.service.deadletter;

import dev.parley.schemas.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** One run of a replay. */
public final class DeadLetterReplay {
    private final DeadLetterFilter filter;
    private final String applicationPrefix;
    private final @Nullable Producer<byte[], byte[]> producer;
    private final Consumer<DeadLetterEntry> each;
    private final List<Future<RecordMetadata>> pending = new ArrayList<>();
    private long sent;
    private long tooOften;
    private long refused;
    private long leftOut;

    /** Where a dead letter lies, and when it failed. */
    public record Position(Instant failedAt, int partition, long offset) {
        public static Position of(DeadLetterEntry entry) {
            return new Position(entry.failedAt(), entry.partition(), entry.offset());
        }

        public Position later(Position other) {
            var order = failedAt.compareTo(other.failedAt);
            return order > 0 || (order == 0 && offset > other.offset) ? this : other;
        }
    }

    /** Sends nothing where there is no producer. */
    public DeadLetterReplay(
            DeadLetterFilter filter,
            String applicationPrefix,
            @Nullable Producer<byte[], byte[]> producer,
            Consumer<DeadLetterEntry> each) {
        this.filter = filter;
        this.applicationPrefix = applicationPrefix;
        this.producer = producer;
        this.each = each;
    }

    /** Sends the letter again if it is meant, and says whether to go on. */
    public boolean take(ConsumerRecord<byte[], byte[]> record, Map<String, Position> last) {
        var entry = DeadLetterEntry.of(record);
        if (filter.accepts(entry) && Position.of(entry).equals(last.get(entry.origin()))) {
            if (!mayGoBackTo(entry.topic())) {
                refused++;
            } else if (record.headers().lastHeader(DeadLetter.LEFT_OUT) != null) {
                leftOut++;
            } else if (entry.replays() >= DeadLetters.MOST_REPLAYS) {
                tooOften++;
            } else {
                send(entry, record);
            }
        }
        return sent < filter.limit();
    }

    /** Headers are anybody's to write: a letter goes back to a topic of ours and to no other. */
    private boolean mayGoBackTo(@Nullable String topic) {
        return topic != null
                && !topic.equals(Topic.DEAD_LETTERS.topicName())
                && (Topic.named(topic).isPresent()
                        || (topic.startsWith(applicationPrefix + "-") && topic.endsWith("-repartition")));
    }

    private void send(DeadLetterEntry entry, ConsumerRecord<byte[], byte[]> record) {
        each.accept(entry);
        sent++;
        if (producer != null) {
            pending.add(producer.send(original(entry, record, producer)));
        }
    }

    private static ProducerRecord<byte[], byte[]> original(
            DeadLetterEntry entry, ConsumerRecord<byte[], byte[]> record, Producer<byte[], byte[]> producer) {
        var count = producer.partitionsFor(entry.topic()).size();
        var partition = entry.sourcePartition();
        return new ProducerRecord<>(
                entry.topic(),
                partition < 0 || partition >= count ? null : partition,
                Math.max(0, entry.timestamp().toEpochMilli()),
                record.key(),
                record.value(),
                headers(entry, record.headers()));
    }

    private static Headers headers(DeadLetterEntry entry, Headers letter) {
        var headers = new RecordHeaders();
        for (var header : letter) {
            if (!DeadLetter.isAboutTheFailure(header.key())) {
                headers.add(header);
            }
        }
        headers.remove(DeadLetter.REPLAYS).remove(DeadLetter.ORIGIN);
        headers.add(DeadLetter.REPLAYS, bytes(String.valueOf(entry.replays() + 1)));
        headers.add(DeadLetter.ORIGIN, bytes(entry.origin()));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Waits until the brokers have taken all. Throws KafkaException where one was not taken. */
    public DeadLetters.Replayed finish(Duration timeout) {
        if (producer != null) {
            producer.flush();
        }
        for (var future : pending) {
            await(future, timeout);
        }
        return new DeadLetters.Replayed(sent, tooOften, refused, leftOut);
    }

    private static void await(Future<RecordMetadata> future, Duration timeout) {
        try {
            future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("a dead letter could not be sent again: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
