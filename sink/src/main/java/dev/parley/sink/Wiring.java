package dev.parley.sink;

import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.ActorPartition;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.Measured;
import dev.parley.service.MeasuredKey;
import dev.parley.sink.codec.Form;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The serdes, names and partitioners at the edges of the topology. */
final class Wiring {
    private static final int TOUCHED = 1000;

    private final SinkConfig config;
    private final SinkCounters counters;

    Wiring(SinkConfig config, SinkCounters counters) {
        this.config = config;
        this.counters = counters;
    }

    Consumed<String, TaggedNewsItem> tagged() {
        return Consumed.with(
                        MeasuredKey.of(config.serde()),
                        Measured.of(
                                ContractSerdes.<TaggedNewsItem>value(Topic.NEWS_TAGGED, config.serde()),
                                config.serde()))
                .withTimestampExtractor(counters.listen(new EventTime()))
                .withName("tagged");
    }

    static <V> Repartitioned<String, V> by(String name, Form<V> form) {
        return Repartitioned.<String, V>as("by-" + name)
                .withKeySerde(Serdes.String())
                .withValueSerde(form.serde());
    }

    /**
     * Cached, so that an actor's record is written once a commit, however often it changed. The cache hands on what it holds
     * before each commit and the store is never read, so it needs neither a disk nor a changelog.
     */
    static Materialized<String, Long, KeyValueStore<Bytes, byte[]>> touched() {
        return Materialized.<String, Long>as(Stores.lruMap(SinkStores.TOUCHED, TOUCHED))
                .withKeySerde(Serdes.String())
                .withValueSerde(Serdes.Long())
                .withCachingEnabled()
                .withLoggingDisabled();
    }

    <V extends SpecificRecord> Produced<String, V> to(String name, Topic topic) {
        return Produced.with(
                        Serdes.String(),
                        counters.counting(
                                topic, Measured.of(ContractSerdes.<V>value(topic, config.serde()), config.serde())))
                .withStreamPartitioner(ActorPartition::partitions)
                .withName(name);
    }
}
