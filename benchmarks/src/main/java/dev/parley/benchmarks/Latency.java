package dev.parley.benchmarks;

import dev.parley.avro.ActorStatements;
import dev.parley.avro.Statement;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long it takes from the sending of a raw item until its statements, and then the records of their actors, can be read
 * with {@code read_committed}, at a fixed rate.
 */
final class Latency {
    private final Settings settings;
    private final Publisher publisher;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> statements = new HashMap<>();
    private final Set<Form> forms = new HashSet<>();
    private final Map<String, List<Form>> due = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Long>> shown = new HashMap<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean ended;

    /** What an actor's record shows of a statement, as far as an item can change it: nothing is due for what is shown already. */
    private record Form(String statementId, int outlets) {}

    Latency(Settings settings, Publisher publisher) {
        this.settings = settings;
        this.publisher = publisher;
    }

    /** Sends that many items from a number on, and prints what was measured. */
    void run(int from, int count, int rate) throws InterruptedException {
        var reader = new Thread(this::read, "latency-reader");
        reader.start();
        ready.await();
        var began = System.nanoTime();
        for (var i = 0; i < count; i++) {
            LockSupport.parkNanos(began + i * 1_000_000_000L / rate - System.nanoTime());
            sent.put("item-" + (from + i), System.nanoTime());
            publisher.publish(from + i);
        }
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        ended = true;
        reader.join();
        print("raw item to its first statement", statements, count, rate);
        print("raw item to the record of an actor", actors(), count, rate);
    }

    private static void print(String what, Map<String, Long> found, int count, int rate) {
        var nanos = new ArrayList<>(found.values());
        Collections.sort(nanos);
        System.out.printf(
                "%s at %d articles/s: p50 %.0f ms, p99 %.0f ms, longest %.0f ms (%d of %d items have one)%n",
                what, rate, at(nanos, 0.5), at(nanos, 0.99), at(nanos, 1), nanos.size(), count);
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) ((sorted.size() - 1) * share)) / 1e6;
    }

    private void read() {
        Serde<Statement> statement = ContractSerdes.value(Topic.STATEMENTS, settings.serde());
        Serde<ActorStatements> actor = ContractSerdes.value(Topic.ACTOR_STATEMENTS, settings.serde());
        try (var consumer = consumer()) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (!ended) {
                var records = consumer.poll(Duration.ofMillis(20));
                if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                    ready.countDown();
                }
                for (var record : records) {
                    if (record.value() == null) {
                        continue;
                    }
                    if (record.topic().equals(Topic.STATEMENTS.topicName())) {
                        see(statement.deserializer().deserialize(record.topic(), record.value()));
                    } else {
                        see(actor.deserializer().deserialize(record.topic(), record.value()));
                    }
                }
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var properties = new HashMap<>(settings.kafka());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (var topic : List.of(Topic.STATEMENTS, Topic.ACTOR_STATEMENTS)) {
            consumer.partitionsFor(topic.topicName())
                    .forEach(p -> partitions.add(new TopicPartition(p.topic(), p.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private void see(Statement statement) {
        var seen = System.nanoTime();
        var form = new Form(statement.getStatementId(), statement.getOutletCount());
        if (!forms.add(form)) {
            return;
        }
        for (var report : statement.getReports()) {
            var at = sent.get(report.getItemId());
            if (at != null) {
                statements.putIfAbsent(report.getItemId(), seen - at);
                due.computeIfAbsent(report.getItemId(), k -> new ArrayList<>()).add(form);
            }
        }
    }

    private void see(ActorStatements actor) {
        var seen = System.nanoTime();
        for (var brief : actor.getLatest()) {
            shown.computeIfAbsent(brief.getStatementId(), k -> new TreeMap<>()).putIfAbsent(brief.getOutlets(), seen);
        }
    }

    /** For each item the time until the first of the forms of statements that it brought about stood in an actor's record. */
    private Map<String, Long> actors() {
        Map<String, Long> actors = new HashMap<>();
        due.forEach((item, brought) -> {
            var at = sent.get(item);
            brought.stream()
                    .flatMapToLong(this::shownAt)
                    .min()
                    .ifPresent(seen -> actors.put(item, seen - (at == null ? 0 : at)));
        });
        return actors;
    }

    /** When an actor's record first showed the statement with as many outlets, or more. */
    private LongStream shownAt(Form form) {
        return shown.getOrDefault(form.statementId(), new TreeMap<>()).tailMap(form.outlets()).values().stream()
                .mapToLong(Long::longValue);
    }
}
