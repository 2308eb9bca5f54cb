package dev.parley.view.topics;

import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.view.live.Hub;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Positions;
import dev.parley.view.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topics into the index, from where it stands to their end and on. Used by one thread; what it tells of itself may be
 * asked by any. A failure leaves it where it was: {@link #follow} goes on from there.
 */
final class Tail {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration REFRESH_WHILE_LOADING = Duration.ofSeconds(2);
    /** That somebody was there, and missed no tombstone, is noted so often although nothing comes. */
    private static final Duration PRESENCE = Duration.ofMinutes(10);

    private final Store store;
    private final Hub hub;
    private final Translation translation;
    private final Clock clock;
    private final Timing timing;
    private final Figures figures;
    private Positions positions;
    private Optional<Instant> lastCommit;
    private Instant refreshed = Instant.EPOCH;
    private Instant swept = Instant.EPOCH;
    private Instant purged;
    private boolean taken;
    private boolean live;

    /**
     * How often what is done.
     *
     * @param commit how much may be read again after a crash
     * @param sweep  how often what the topics have dropped is dropped here
     * @param purge  how often deleted documents are taken off the disk
     * @param away   after how long an absence everything is read again
     */
    record Timing(Duration commit, Duration sweep, Duration purge, Duration away) {}

    Tail(Store store, Hub hub, Translation translation, Clock clock, Timing timing, Figures figures) {
        this.store = store;
        this.hub = hub;
        this.translation = translation;
        this.clock = clock;
        this.timing = timing;
        this.figures = figures;
        this.positions = store.found();
        this.lastCommit = store.lastCommit();
        this.purged = clock.instant();
    }

    /**
     * Reads until it is told to stop. Throws KafkaException or SchemaRegistryException where it cannot go on for now, and
     * UncheckedIOException where the index cannot be written.
     */
    void follow(Admin admin, Consumer<byte[], byte[]> consumer, BooleanSupplier going) {
        var places = Places.ask(admin, consumer);
        places.refusal(positions, lastCommit, clock.instant(), timing.away()).ifPresent(why -> {
            LOG.info("the index is built anew: {}", why);
            store.clear();
            positions = Positions.NONE;
        });
        var from = places.from(positions);
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        positions = new Positions(places.topics(), from);
        figures.begins(places, from);
        while (going.getAsBoolean()) {
            take(consumer.poll(POLL), consumer);
            if (!live && figures.isAtEnd(positions)) {
                live = true;
                refresh();
                commit();
                figures.loaded();
                LOG.info("the index is up to date");
            }
            lookAfter(consumer);
        }
    }

    private void take(Iterable<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {
        var batch = new Batch(store, clock, live);
        var count = 0;
        for (var record : records) {
            read(batch, record);
            count++;
        }
        Map<TopicPartition, Long> offsets = new HashMap<>();
        consumer.assignment().forEach(partition -> offsets.put(partition, consumer.position(partition)));
        taken |= !offsets.equals(positions.offsets());
        positions = new Positions(positions.topics(), offsets);
        figures.took(count, positions, clock.instant());
        if (count > 0 && (live || isDue(refreshed, REFRESH_WHILE_LOADING))) {
            refresh();
        }
        batch.events().forEach(hub::publish);
    }

    private void read(Batch batch, ConsumerRecord<byte[], byte[]> record) {
        Translation.Read read;
        try {
            read = translation.read(record);
        } catch (SchemaRegistryException e) {
            throw e;
        } catch (RuntimeException e) {
            figures.unreadable();
            LOG.warn(
                    "{}-{}@{} is passed over: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
            return;
        }
        batch.apply(read, record);
    }

    private void refresh() {
        store.refresh();
        refreshed = clock.instant();
    }

    private void lookAfter(Consumer<?, ?> consumer) {
        var pause = taken ? timing.commit() : PRESENCE;
        if (lastCommit.map(at -> isDue(at, pause)).orElse(true)) {
            commit();
        }
        if (live) {
            figures.lag(consumer.assignment().stream()
                    .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                    .sum());
        }
        if (live && isDue(swept, timing.sweep())) {
            sweep(consumer);
        }
        if (live && isDue(purged, timing.purge())) {
            commit();
            store.purge();
            purged = clock.instant();
        }
    }

    private boolean isDue(Instant last, Duration pause) {
        return !last.plus(pause).isAfter(clock.instant());
    }

    /** Writes what was read to disk, and how far that is. */
    void commit() {
        store.commit(positions);
        taken = false;
        lastCommit = Optional.of(clock.instant());
    }

    /** What a topic no longer holds is not kept here either. */
    private void sweep(Consumer<?, ?> consumer) {
        List<TopicPartition> partitions =
                consumer.assignment().stream().filter(Places::isForgetful).toList();
        consumer.beginningOffsets(partitions).forEach((partition, begin) -> {
            if (begin > 0) {
                store.remove(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.PARTITION, partition.toString())), Occur.FILTER)
                        .add(
                                NumericDocValuesField.newSlowRangeQuery(Fields.OFFSET, Long.MIN_VALUE, begin - 1),
                                Occur.FILTER)
                        .build());
            }
        });
        if (store.isDirty()) {
            refresh();
        }
        swept = clock.instant();
    }
}
