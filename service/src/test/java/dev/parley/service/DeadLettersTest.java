package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.schemas.Topic;
import dev.parley.service.deadletter.DeadLetter;
import dev.parley.service.deadletter.DeadLetterEntry;
import dev.parley.service.deadletter.DeadLetterFilter;
import dev.parley.service.deadletter.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadLettersTest {
    private static final String DEAD = Topic.DEAD_LETTERS.topicName();
    private static final String RAW = Topic.NEWS_RAW.topicName();
    private static final long EVENT = 1_000_000L;
    private static final long FAILED = 2_000_000L;

    private final List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(cluster(), true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final DeadLetters deadLetters = new DeadLetters("parley", this::consumer, () -> producer);
    private final List<DeadLetterEntry> told = new ArrayList<>();

    private static Cluster cluster() {
        var partitions =
                List.of(new PartitionInfo(RAW, 0, null, null, null), new PartitionInfo(RAW, 1, null, null, null));
        return new Cluster("c", List.of(), partitions, java.util.Set.of(), java.util.Set.of());
    }

    private Consumer<byte[], byte[]> consumer() {
        var partition = new TopicPartition(DEAD, 0);
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updatePartitions(DEAD, List.of(new PartitionInfo(DEAD, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, (long) letters.size()));
        consumer.schedulePollTask(() -> letters.forEach(consumer::addRecord));
        return consumer;
    }

    private void letter(String key, Map<String, String> headers) {
        var all = new RecordHeaders();
        headers.forEach((name, text) -> all.add(name, text.getBytes(StandardCharsets.UTF_8)));
        var offset = letters.size();
        letters.add(new ConsumerRecord<>(
                DEAD,
                0,
                offset,
                FAILED + offset,
                TimestampType.CREATE_TIME,
                1,
                1,
                bytes(key),
                bytes("v" + offset),
                all,
                Optional.empty()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> failure(String topic, long offset, String reason) {
        return Map.of(
                DeadLetter.TOPIC,
                topic,
                DeadLetter.PARTITION,
                "1",
                DeadLetter.OFFSET,
                String.valueOf(offset),
                DeadLetter.TIMESTAMP,
                String.valueOf(EVENT),
                DeadLetter.EXCEPTION,
                "java.lang.IllegalStateException",
                DeadLetter.MESSAGE,
                reason,
                "trace",
                "kept");
    }

    private static Map<String, String> again(Map<String, String> failure, int replays, String origin) {
        Map<String, String> headers = new java.util.HashMap<>(failure);
        headers.put(DeadLetter.REPLAYS, String.valueOf(replays));
        headers.put(DeadLetter.ORIGIN, origin);
        return headers;
    }

    private DeadLetters.Replayed replay(DeadLetterFilter filter) {
        return deadLetters.replay(filter, false, told::add);
    }

    @Test
    void shouldShowWhatFailedWhereAndWhy() {
        letter("a", failure(RAW, 7, "broke on a"));

        var entry = deadLetters.list(DeadLetterFilter.ALL).get(0);

        assertThat(entry.key()).isEqualTo("a");
        assertThat(entry.topic()).isEqualTo(RAW);
        assertThat(entry.sourcePartition()).isEqualTo(1);
        assertThat(entry.sourceOffset()).isEqualTo(7);
        assertThat(entry.timestamp()).isEqualTo(Instant.ofEpochMilli(EVENT));
        assertThat(entry.failedAt()).isEqualTo(Instant.ofEpochMilli(FAILED));
        assertThat(entry.reason()).isEqualTo("broke on a");
        assertThat(entry.bytes()).isEqualTo(2);
    }

    @Test
    void shouldListOnlyWhatTheFilterAccepts() {
        letter("a", failure(RAW, 1, "broke"));
        letter("b", failure(RAW, 2, "no Avro"));
        letter("c", failure(Topic.NEWS_TAGGED.topicName(), 3, "broke"));
        letter("d", Map.of());

        assertThat(keys(new DeadLetterFilter(RAW, null, null, null, null, 10))).containsExactly("a", "b");
        assertThat(keys(new DeadLetterFilter(null, "b", null, null, null, 10))).containsExactly("b");
        assertThat(keys(new DeadLetterFilter(null, null, "NO AVRO", null, null, 10)))
                .containsExactly("b");
        assertThat(keys(new DeadLetterFilter(null, null, "illegalstate", null, null, 10)))
                .hasSize(3);
        assertThat(keys(new DeadLetterFilter(null, null, null, Instant.ofEpochMilli(FAILED + 2), null, 10)))
                .containsExactly("c", "d");
        assertThat(keys(new DeadLetterFilter(null, null, null, null, Instant.ofEpochMilli(FAILED + 1), 10)))
                .containsExactly("a");
        assertThat(keys(new DeadLetterFilter(null, null, null, null, null, 2))).containsExactly("a", "b");
        assertThat(keys(new DeadLetterFilter(null, null, null, null, null, 0))).isEmpty();
    }

    private List<String> keys(DeadLetterFilter filter) {
        return deadLetters.list(filter).stream().map(DeadLetterEntry::key).toList();
    }

    @Test
    void shouldSendALetterBackAsItWas() {
        letter("a", failure(RAW, 7, "broke on a"));

        assertThat(replay(DeadLetterFilter.ALL)).isEqualTo(new DeadLetters.Replayed(1, 0, 0, 0));

        ProducerRecord<byte[], byte[]> sent = producer.history().get(0);
        assertThat(sent.topic()).isEqualTo(RAW);
        assertThat(sent.partition()).isEqualTo(1);
        assertThat(sent.timestamp()).isEqualTo(EVENT);
        assertThat(sent.key()).isEqualTo(bytes("a"));
        assertThat(sent.value()).isEqualTo(bytes("v0"));
        assertThat(sent.headers().lastHeader("trace").value()).isEqualTo(bytes("kept"));
        assertThat(sent.headers().lastHeader(DeadLetter.REPLAYS).value()).isEqualTo(bytes("1"));
        assertThat(sent.headers().lastHeader(DeadLetter.ORIGIN).value()).isEqualTo(bytes(RAW + "-1@7"));
        assertThat(sent.headers().lastHeader(DeadLetter.MESSAGE)).isNull();
    }

    @Test
    void shouldOnlySayWhatItWouldSendInADryRun() {
        letter("a", failure(RAW, 7, "broke"));

        assertThat(deadLetters.replay(DeadLetterFilter.ALL, true, told::add).sent())
                .isEqualTo(1);
        assertThat(told).hasSize(1);
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldSendWhatFailedAgainOnceAndInTheEndLeaveIt() {
        var first = failure(RAW, 7, "broke");
        letter("a", first);
        letter("a", again(failure(RAW, 9, "broke"), 1, RAW + "-1@7"));
        letter("b", again(failure(RAW, 12, "broke"), 3, RAW + "-1@2"));

        assertThat(replay(DeadLetterFilter.ALL)).isEqualTo(new DeadLetters.Replayed(1, 1, 0, 0));
        assertThat(producer.history()).hasSize(1);
        assertThat(producer.history()
                        .get(0)
                        .headers()
                        .lastHeader(DeadLetter.REPLAYS)
                        .value())
                .isEqualTo(bytes("2"));
        assertThat(producer.history().get(0).value()).isEqualTo(bytes("v1"));
    }

    @Test
    void shouldRefuseToSendToTopicsThatAreNotOurs() {
        letter("a", failure("payments", 1, "x"));
        letter("b", failure(DEAD, 2, "x"));
        letter("c", Map.of());

        assertThat(replay(DeadLetterFilter.ALL)).isEqualTo(new DeadLetters.Replayed(0, 0, 3, 0));
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldNeverSendALetterWithoutTheValueThatItHadAsThatWouldWithdrawTheItem() {
        var tooLarge = new java.util.HashMap<>(failure(RAW, 7, "too large"));
        tooLarge.put(DeadLetter.LEFT_OUT, "20000000");
        letter("a", tooLarge);

        assertThat(replay(DeadLetterFilter.ALL)).isEqualTo(new DeadLetters.Replayed(0, 0, 0, 1));
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void shouldSendNoMoreThanTheLimit() {
        for (var i = 0; i < 5; i++) {
            letter("k" + i, failure(RAW, i, "broke"));
        }
        assertThat(replay(new DeadLetterFilter(null, null, null, null, null, 2)).sent())
                .isEqualTo(2);
        assertThat(producer.history()).hasSize(2);
    }

    @Test
    void shouldReadDamagedHeadersAsUnknown() {
        letter(
                "a",
                Map.of(
                        DeadLetter.TOPIC,
                        RAW,
                        DeadLetter.PARTITION,
                        "x",
                        DeadLetter.OFFSET,
                        "",
                        DeadLetter.REPLAYS,
                        "-9"));

        var entry = deadLetters.list(DeadLetterFilter.ALL).get(0);

        assertThat(entry.sourcePartition()).isEqualTo(-1);
        assertThat(entry.replays()).isZero();
        assertThat(replay(DeadLetterFilter.ALL).sent()).isEqualTo(1);
        assertThat(producer.history().get(0).partition()).isNull();
    }

    @Test
    void shouldSayThatThereIsNoDeadLetterTopic() {
        var none = new DeadLetters("parley", () -> new MockConsumer<>("earliest"), () -> producer);

        assertThatThrownBy(() -> none.list(DeadLetterFilter.ALL))
                .isInstanceOf(KafkaException.class)
                .hasMessageContaining(DEAD);
    }
}
