package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.revision.Moment;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Raw news items to tagged ones. Partition by partition, the timestamp and the headers of the raw item are kept; a tombstone
 * stays one.
 */
public final class EnrichTopology {
    static final String REVISIONS = "enrich-revisions";

    private EnrichTopology() {}

    /** Declares it; {@code serde} is the serdes' configuration. */
    public static Topology of(Tagging tagging, Map<String, ?> serde) {
        Serde<NewsItem> raw = ContractSerdes.value(Topic.NEWS_RAW, serde);
        Serde<TaggedNewsItem> tagged = ContractSerdes.value(Topic.NEWS_TAGGED, serde);
        var builder = new StreamsBuilder();
        builder.addStateStore(revisions());
        builder.stream(
                        Topic.NEWS_RAW.topicName(),
                        Consumed.with(Serdes.String(), raw).withName("read-raw"))
                .processValues(tagging::processor, Named.as("tag-latest-revision"), REVISIONS)
                .to(
                        Topic.NEWS_TAGGED.topicName(),
                        Produced.with(Serdes.String(), tagged).withName("write-tagged"));
        return builder.build();
    }

    private static StoreBuilder<KeyValueStore<String, Moment>> revisions() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(REVISIONS), Serdes.String(), MomentSerde.serde());
    }
}
