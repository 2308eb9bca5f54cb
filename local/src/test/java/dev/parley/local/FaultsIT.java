package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.NewsItem;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.Topic;
import dev.parley.service.DeadLetterFilter;
import dev.parley.service.DeadLetters;
import dev.parley.service.ServiceSettings;
import dev.parley.service.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three brokers and the three services, each a process of its own, killed at random while news comes in. In the end the ledgers
 * are those of an undisturbed run. {@code -Dparley.fault.kills=30} makes it long, {@code -Dparley.fault.seed=N} repeats the order.
 */
class FaultsIT {
    private static final int KILLS = Integer.getInteger("parley.fault.kills", 6);
    private static final long SEED = Long.getLong("parley.fault.seed", System.nanoTime());
    private static final int BATCH = 60;
    private static final int PARTITIONS = 3;
    private static final Duration LONGEST_STALL = Duration.ofSeconds(120);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final List<ServiceProcess> services = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Path news;

    @SuppressWarnings("NullAway.Init")
    private BrokerCluster brokers;

    @SuppressWarnings("NullAway.Init")
    private LocalRegistry registry;

    private int written;
    private long seen;

    @BeforeEach
    void start() throws IOException {
        news = Files.createDirectories(folder.resolve("news"));
        brokers = new BrokerCluster(folder.resolve("brokers"));
        registry = LocalRegistry.start(folder.resolve("registry"), LocalRegistry.ANY_PORT);
    }

    @AfterEach
    void stop() {
        services.forEach(ServiceProcess::close);
        registry.close();
        brokers.close();
    }

    @Test
    @Timeout(600)
    void shouldEndWithTheLedgersOfAnUndisturbedRunWhateverWasKilled() throws Exception {
        List<String> killed = new ArrayList<>();
        writeBatch();
        for (var name : List.of("ingest", "enrich", "sink")) {
            services.add(new ServiceProcess(folder, name, settingsOf(name)));
        }
        for (var i = 0; i < KILLS; i++) {
            writeBatch();
            awaitProgress(1 + random.nextInt(BATCH));
            killed.add(killOne());
        }
        System.out.println("seed " + SEED + ", killed " + killed);
        awaitAllDone();

        var undisturbed = undisturbed();
        var disturbed = Ledgers.of(settings());
        assertThat(undisturbed.statements()).hasSizeGreaterThan(written / 2);
        assertSame("statements", disturbed.statements(), undisturbed.statements());
        assertSame("actors", disturbed.actors(), undisturbed.actors());
        assertSame("stances", disturbed.stances(), undisturbed.stances());
        assertThat(DeadLetters.of(settings()).list(DeadLetterFilter.ALL)).isEmpty();
    }

    private static void assertSame(String what, Set<String> one, Set<String> other) {
        assertThat(Ledgers.difference(one, other)).as(what + ", seed " + SEED).isEmpty();
    }

    /** A file appears whole or not at all. */
    private void writeBatch() throws IOException {
        var lines = HarbourNews.items(written, written + BATCH);
        var whole = Files.write(folder.resolve("batch.tmp"), lines);
        written += BATCH;
        Files.move(whole, news.resolve("batch-%05d.jsonl".formatted(written)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** One broker at a time: with two of three copies gone nothing could be promised. */
    private String killOne() throws IOException, InterruptedException {
        var victim = random.nextInt(BrokerCluster.SIZE + services.size());
        if (victim < BrokerCluster.SIZE) {
            brokers.awaitWhole();
            brokers.killAndRestart(victim);
            return "broker " + (victim + 1);
        }
        var service = services.get(victim - BrokerCluster.SIZE);
        service.killAndRestart();
        return service.toString();
    }

    private void awaitProgress(int records) {
        var wanted = seen + records;
        Awaitility.await("progress, seed " + SEED)
                .atMost(LONGEST_STALL)
                .ignoreExceptions()
                .until(() -> {
                    restartWhatEnded();
                    seen = visible();
                    return seen >= wanted;
                });
    }

    private void awaitAllDone() {
        Awaitility.await("all news in the ledgers, seed " + SEED)
                .atMost(LONGEST_STALL)
                .ignoreExceptions()
                .until(() -> {
                    restartWhatEnded();
                    return rawItems() == written && lag() == 0;
                });
    }

    private void restartWhatEnded() throws IOException {
        for (var service : services) {
            service.startIfEnded();
        }
    }

    /** Up to where tagged items and statements can be read, all partitions together. */
    private long visible() throws Exception {
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

    private int rawItems() {
        try (var raw = new LatestValues<NewsItem, String>(Topic.NEWS_RAW, settings(), NewsItem::getItemId)) {
            return raw.toTheEnd().size();
        }
    }

    private long lag() {
        return new Lag(brokers.admin(), "parley-enrich", Topic.NEWS_RAW.topicName()).offsets()
                + new Lag(brokers.admin(), "parley-sink", Topic.NEWS_TAGGED.topicName()).offsets();
    }

    private Ledgers undisturbed() throws Exception {
        try (var run = new LocalRun(folder.resolve("undisturbed"))) {
            run.parley().startEnrich();
            run.parley().startSink();
            run.ingest(news);
            run.awaitCaughtUp();
            return run.ledgers();
        }
    }

    private Settings settings() {
        return Settings.of(List.of())
                .with(ServiceSettings.BOOTSTRAP_SERVERS, brokers.bootstrapServers())
                .with(ServiceSettings.REGISTRY_URL, registry.url())
                .read();
    }

    private List<String> settingsOf(String service) {
        List<String> all = new ArrayList<>(List.of(
                "kafka.bootstrap.servers=" + brokers.bootstrapServers(),
                "schema.registry.url=" + registry.url(),
                "topics.partitions=" + PARTITIONS,
                "topics.replication.factor=" + BrokerCluster.SIZE,
                "streams.session.timeout=3s"));
        if (service.equals("ingest")) {
            all.addAll(List.of("ingest.sources=" + news, "ingest.interval=1s"));
        }
        return all;
    }
}
