package dev.parley.sink;

import static org.apache.kafka.streams.kstream.Named.as;

import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.ActorPartition;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.sink.codec.LedgerPacking;
import dev.parley.sink.codec.Packing;
import dev.parley.sink.codec.ReportPacking;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Tagged items into distinct statements, actors' records, stances and shifts. */
public final class SinkTopology {
    private final SinkConfig config;
    private final Function<String, KeyValueBytesStoreSupplier> stores;
    private final StreamsBuilder builder = new StreamsBuilder();

    private SinkTopology(SinkConfig config, Function<String, KeyValueBytesStoreSupplier> stores) {
        this.config = config;
        this.stores = stores;
    }

    /** The topology with its stores on disk. */
    public static Topology build(SinkConfig config) {
        return build(config, Stores::persistentKeyValueStore);
    }

    static Topology build(SinkConfig config, Function<String, KeyValueBytesStoreSupplier> stores) {
        return new SinkTopology(config, stores).declare();
    }

    private Topology declare() {
        StoreNames.builders(stores).forEach(builder::addStateStore);
        var emissions = new Emissions(config);

        var statements = tagged().process(() -> new ItemProcessor(config), as("compare-revisions"), StoreNames.ITEMS)
                .repartition(by("actor", ReportPacking.CHANGE))
                .process(
                        () -> new StatementProcessor(config),
                        as("group-statements"),
                        StoreNames.REPORTS,
                        StoreNames.REPORT_INDEX);
        statements
                .flatMap(emissions::statements, as("write-statements"))
                .to(Topic.STATEMENTS.topicName(), produced("statements", Topic.STATEMENTS));

        var moves = statements.process(() -> new StanceProcessor(config), as("tally-stances"), StoreNames.STANCES);
        moves.flatMap(emissions::stances, as("write-stances"))
                .to(Topic.ACTOR_STANCES.topicName(), produced("stances", Topic.ACTOR_STANCES));
        moves.process(
                        () -> new ShiftProcessor(config),
                        as("find-shifts"),
                        StoreNames.STANCES,
                        StoreNames.SIDES,
                        StoreNames.SHIFTS)
                .to(Topic.STANCE_SHIFTS.topicName(), produced("shifts", Topic.STANCE_SHIFTS));

        statements
                .flatMap(emissions::subjects, as("roll-up"))
                .repartition(by("subject", LedgerPacking.SUBJECT_CHANGE))
                .processValues(
                        () -> new ActorProcessor(config),
                        as("count-actors"),
                        StoreNames.TOTALS,
                        StoreNames.LATEST,
                        StoreNames.OUTLETS,
                        StoreNames.TARGETS,
                        StoreNames.TARGET_RANKS)
                .toTable(as("touch-actors"), touched())
                .toStream(as("touched-actors"))
                .processValues(
                        () -> new ActorRecordProcessor(config),
                        as("write-actors"),
                        StoreNames.TOTALS,
                        StoreNames.LATEST,
                        StoreNames.TARGETS,
                        StoreNames.TARGET_RANKS)
                .to(Topic.ACTOR_STATEMENTS.topicName(), produced("actors", Topic.ACTOR_STATEMENTS));
        return builder.build();
    }

    private KStream<String, TaggedNewsItem> tagged() {
        return builder.stream(
                Topic.NEWS_TAGGED.topicName(),
                Consumed.with(Serdes.String(), ContractSerdes.<TaggedNewsItem>value(Topic.NEWS_TAGGED, config.serde()))
                        .withTimestampExtractor(new EventTime())
                        .withName("tagged"));
    }

    private static <V> Repartitioned<String, V> by(String name, Packing<V> packing) {
        return Repartitioned.<String, V>as("by-" + name)
                .withKeySerde(Serdes.String())
                .withValueSerde(packing.serde());
    }

    /** Cached, so that an actor's record is written once a commit, however often it changed. */
    private Materialized<String, Long, KeyValueStore<Bytes, byte[]>> touched() {
        return Materialized.<String, Long>as(stores.apply(StoreNames.TOUCHED))
                .withKeySerde(Serdes.String())
                .withValueSerde(Serdes.Long())
                .withCachingEnabled();
    }

    private <V extends SpecificRecord> Produced<String, V> produced(String name, Topic topic) {
        return Produced.with(Serdes.String(), ContractSerdes.<V>value(topic, config.serde()))
                .withStreamPartitioner(ActorPartition::partitions)
                .withName(name);
    }
}
