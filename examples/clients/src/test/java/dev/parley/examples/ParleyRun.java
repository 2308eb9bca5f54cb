package dev.parley.examples;

import dev.parley.avro.Statement;
import dev.parley.ingest.IngestListener;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Broker, registry and services in this process, for the examples' tests. */
public final class ParleyRun implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Path SAMPLES = Path.of("../../samples");

    private final LocalParley parley;
    private final Admin admin;

    private ParleyRun(LocalParley parley) {
        this.parley = parley;
        admin = Admin.create(parley.settings().kafka());
        parley.startEnrich();
        parley.startSink();
    }

    /** Without any news yet. */
    public static ParleyRun empty(Path folder) {
        return new ParleyRun(LocalParley.start(folder, EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT));
    }

    /** With the sample news in it, read to the end. */
    public static ParleyRun withSamples(Path folder) throws InterruptedException {
        var run = empty(folder);
        run.readSamples();
        return run;
    }

    private void readSamples() throws InterruptedException {
        for (var file : List.of("articles.jsonl", "fjord-post.json", "northern-gazette.rss", "salmon-tax.jsonl")) {
            var source = SourceSpec.of(SAMPLES.resolve(file).toString());
            try (var ingest = parley.startIngest(List.of(source), true, IngestListener.NONE)) {
                ingest.awaitStopped();
                if (!ingest.health().isAlive()) {
                    throw new IllegalStateException(file + " was not read: " + ingest.health());
                }
            }
        }
        awaitCaughtUp();
    }

    public String brokers() {
        return parley.bootstrapServers();
    }

    public String registry() {
        return parley.registryUrl();
    }

    public Admin admin() {
        return admin;
    }

    /** The topic as a table, each value seen as the test wants it. */
    public <T extends SpecificRecord, V> Map<String, V> table(
            Topic topic, Function<T, String> key, Function<T, V> view) {
        try (var latest = new LatestValues<T, Map.Entry<String, V>>(
                topic, parley.settings(), value -> Map.entry(key.apply(value), view.apply(value)))) {
            Map<String, V> table = new TreeMap<>();
            latest.toTheEnd().forEach(entry -> table.put(entry.getKey(), entry.getValue()));
            return table;
        }
    }

    /** Withdraws, by tombstones in the raw topic, every second item that somebody is quoted in; at least one. */
    public void withdrawSome() throws ExecutionException, InterruptedException {
        var items = new TreeSet<String>();
        this.<Statement, Collection<String>>table(
                        Topic.STATEMENTS,
                        statement -> statement.getActorId() + "/" + statement.getStatementId(),
                        statement -> statement.getReports().stream()
                                .map(report -> report.getItemId())
                                .toList())
                .values()
                .forEach(items::addAll);
        Map<String, Object> config = new HashMap<>(parley.settings().kafka());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            var number = 0;
            for (var item : items) {
                if (number++ % 2 == 0) {
                    producer.send(new ProducerRecord<>(Topic.NEWS_RAW.topicName(), item, null))
                            .get();
                }
            }
        }
        awaitCaughtUp();
    }

    /** Waits until all that stands in the raw topic is in the outputs. */
    public void awaitCaughtUp() {
        Awaitility.await("everything read")
                .atMost(LONGEST)
                .until(() -> behind("parley-enrich", Topic.NEWS_RAW) + behind("parley-sink", Topic.NEWS_TAGGED) == 0);
    }

    private long behind(String group, Topic source) {
        return new Lag(admin, group, source.topicName()).offsets();
    }

    @Override
    public void close() {
        admin.close();
        parley.close();
    }
}
