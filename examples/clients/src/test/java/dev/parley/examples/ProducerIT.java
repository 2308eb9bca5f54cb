package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.avro.NewsItem;
import dev.parley.avro.StatementStance;
import dev.parley.examples.NewsProducer.Article;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/producers.md asks for is enough, and what it calls a dead letter becomes one. */
class ProducerIT {
    private static final Path GUIDE = Path.of("../../docs/producers.md");
    private static final Instant PUBLISHED = Instant.parse("2026-05-04T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void shouldPublishCorrectAndWithdrawAnArticle() throws Exception {
        try (var run = ParleyRun.empty(folder);
                var producer = new NewsProducer(run.brokers(), run.registry())) {
            producer.publish(article("Finland condemned the grain levy on Monday."));
            run.awaitCaughtUp();
            assertThat(sides(run)).containsExactly("Finland OPPOSE grain levy");

            producer.publish(article("Finland welcomed the grain levy on Monday."));
            run.awaitCaughtUp();
            assertThat(sides(run)).containsExactly("Finland SUPPORT grain levy");

            producer.withdraw("20381");
            run.awaitCaughtUp();
            assertThat(sides(run)).isEmpty();

            sendWhatIsWrong(run);
            run.awaitCaughtUp();
            var rows = deadLetterRows();
            assertThat(deadLetters(run))
                    .hasSize(2)
                    .allSatisfy(reason -> assertThat(rows).anyMatch(row -> reason.matches("(?s).*" + row + ".*")));
        }
    }

    private static Article article(String text) {
        return new Article("20381", "The Courier", "Grain levy", text, PUBLISHED);
    }

    private static Collection<String> sides(ParleyRun run) {
        return run.<StatementStance, String>table(
                        Topic.STATEMENT_STANCES,
                        row -> row.getActorId() + "/" + row.getStatementId() + "/" + row.getTargetId(),
                        row -> row.getActor() + " " + row.getPolarity() + " " + row.getTarget())
                .values();
    }

    /** The guide's table, each reason as a pattern: K and I stand for a key and an id. */
    private static List<String> deadLetterRows() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("| ") && line.endsWith("` |"))
                .map(line -> line.substring(line.lastIndexOf("| `") + 3, line.length() - 3))
                .map(reason -> reason.replaceAll("\\b[KI]\\b", "\\\\S+"))
                .toList();
    }

    private static void sendWhatIsWrong(ParleyRun run) throws Exception {
        Serializer<NewsItem> values = ContractSerdes.<NewsItem>value(
                        Topic.NEWS_RAW, Map.of("schema.registry.url", run.registry()))
                .serializer();
        try (var producer =
                new KafkaProducer<>(Map.of("bootstrap.servers", run.brokers()), new StringSerializer(), values)) {
            producer.send(record("cms-2", "cms-3", "h")).get();
            producer.send(record("cms-4", "cms-4", "")).get();
            assertThatThrownBy(() -> producer.send(record(null, "cms-1", "h")).get())
                    .hasMessageContaining("without key");
        }
    }

    private static ProducerRecord<String, NewsItem> record(@Nullable String key, String id, String hash) {
        var item = NewsItem.newBuilder()
                .setItemId(id)
                .setText("Finland condemned the grain levy.")
                .setFetchedAt(PUBLISHED)
                .setContentHash(hash)
                .setSource("cms")
                .build();
        return new ProducerRecord<>(Topic.NEWS_RAW.topicName(), key, item);
    }

    private static List<String> deadLetters(ParleyRun run) {
        List<String> reasons = new ArrayList<>();
        Map<String, Object> config = Map.of(
                "bootstrap.servers", run.brokers(), "isolation.level", "read_committed", "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topic.DEAD_LETTERS.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(letter -> reasons.add(new String(
                                letter.headers()
                                        .lastHeader("__streams.errors.message")
                                        .value(),
                                StandardCharsets.UTF_8)));
            }
        }
        return reasons;
    }
}
