package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.NewsItem;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.Topic;
import dev.parley.service.deadletter.DeadLetterFilter;
import dev.parley.service.deadletter.DeadLetters;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Three brokers, a registry and a folder that news comes into, for tests that disturb services while they work; and what the
 * services have to end with.
 */
final class NewsCluster implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final Path folder;
    private final Path news;
    private final BrokerCluster brokers;
    private final LocalRegistry registry;
    private int written;

    NewsCluster(Path folder) throws IOException {
        this.folder = folder;
        this.news = Files.createDirectories(folder.resolve("news"));
        this.brokers = new BrokerCluster(folder.resolve("brokers"));
        this.registry = LocalRegistry.start(folder.resolve("registry"), LocalRegistry.ANY_PORT);
    }

    BrokerCluster brokers() {
        return brokers;
    }

    /** Puts more items into the folder: a file that appears whole or not at all. */
    synchronized void publish(int items) throws IOException {
        var lines = HarbourNews.items(written, written + items);
        var whole = Files.write(folder.resolve("batch.tmp"), lines);
        written += items;
        Files.move(whole, news.resolve("batch-%07d.jsonl".formatted(written)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a service is started with. */
    Map<String, Object> settingsOf(String service) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "kafka.bootstrap.servers",
                brokers.bootstrapServers(),
                "schema.registry.url",
                registry.url(),
                "topics.partitions",
                PARTITIONS,
                "topics.replication.factor",
                BrokerCluster.SIZE,
                "streams.session.timeout",
                "3s"));
        if (service.equals("ingest")) {
            all.putAll(Map.of("ingest.sources", news, "ingest.watch", true, "ingest.interval", "1s"));
        }
        return all;
    }

    private Settings settings() {
        return Settings.of(List.of())
                .with(ServiceSettings.BOOTSTRAP_SERVERS, brokers.bootstrapServers())
                .with(ServiceSettings.REGISTRY_URL, registry.url())
                .read();
    }

    /** Up to where tagged items and statements can be read, all partitions together. */
    long visible() throws Exception {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (var topic : List.of(Topic.NEWS_TAGGED, Topic.STATEMENTS)) {
            for (var i = 0; i < PARTITIONS; i++) {
                wanted.put(new TopicPartition(topic.topicName(), i), OffsetSpec.latest());
            }
        }
        var committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
        return brokers.admin().listOffsets(wanted, committed).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    /** Whether everything published has gone through all three services. */
    synchronized boolean isDone() {
        // The lag is asked for first, since it costs the busy brokers less.
        return lag() == 0 && rawItems() == written && lag() == 0;
    }

    private int rawItems() {
        try (var raw = new LatestValues<NewsItem, String>(Topic.NEWS_RAW, settings(), NewsItem::getItemId)) {
            return raw.toTheEnd().size();
        }
    }

    private long lag() {
        return new Lag(brokers.admin(), "parley-enrich", Topic.NEWS_RAW.topicName()).offsets()
                + new Lag(brokers.admin(), "parley-sink", Topic.NEWS_TAGGED.topicName()).offsets();
    }

    /**
     * The ledgers are those of a run of the same news that nothing disturbed, and there is no dead letter.
     *
     * @param longest for that run
     */
    synchronized void assertBooksAreExact(String run, Duration longest) throws Exception {
        var undisturbed = undisturbed(longest);
        var disturbed = Ledgers.of(settings());
        assertThat(undisturbed.statements()).hasSizeGreaterThan(written / 2);
        assertSame("statements, " + run, disturbed.statements(), undisturbed.statements());
        assertSame("rows, " + run, disturbed.rows(), undisturbed.rows());
        assertSame("actors, " + run, disturbed.actors(), undisturbed.actors());
        assertSame("stances, " + run, disturbed.stances(), undisturbed.stances());
        assertThat(DeadLetters.of(settings()).list(DeadLetterFilter.ALL)).isEmpty();
        System.out.printf(
                "%s: %d items, %d statements, %d actors, %d stances, all as in an undisturbed run%n",
                run,
                written,
                disturbed.statements().size(),
                disturbed.actors().size(),
                disturbed.stances().size());
    }

    private static void assertSame(String what, Set<String> one, Set<String> other) {
        assertThat(Ledgers.difference(one, other)).as(what).isEmpty();
    }

    private Ledgers undisturbed(Duration longest) throws Exception {
        try (var run = new LocalRun(folder.resolve("undisturbed"))) {
            run.parley().startEnrich();
            run.parley().startSink();
            run.ingest(news);
            run.awaitCaughtUp(longest);
            return run.ledgers();
        }
    }

    @Override
    public void close() {
        registry.close();
        brokers.close();
    }
}
