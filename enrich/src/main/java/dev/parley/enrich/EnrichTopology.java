package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.revision.Moment;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.Measured;
import dev.parley.service.MeasuredKey;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.FailOnInvalidTimestamp;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Raw news items to tagged ones. Partition by partition, the timestamp and the headers of the raw item are kept; a tombstone
 * stays one.
 */
public final class EnrichTopology {
    static final String REVISIONS = "enrich-revisions";

    private EnrichTopology() {}

    /** Declares it; {@code serde} is the serdes' configuration. */
    public static Topology of(Tagging tagging, Map<String, ?> serde) {
        Serde<NewsItem> raw = Measured.of(ContractSerdes.value(Topic.NEWS_RAW, serde), serde);
        Measured<TaggedNewsItem> tagged = Measured.of(ContractSerdes.value(Topic.NEWS_TAGGED, serde), serde);
        Serde<String> keys = MeasuredKey.of(serde);
        var builder = new StreamsBuilder();
        builder.addStateStore(revisions());
        builder.stream(
                        Topic.NEWS_RAW.topicName(),
                        Consumed.with(keys, raw)
                                .withTimestampExtractor(tagging.counters()
                                        .progress()
                                        .listen(new FailOnInvalidTimestamp(), EnrichTopology::fetched))
                                .withName("read-raw"))
                .processValues(() -> tagging.processor(tagged), Named.as("tag-latest-revision"), REVISIONS)
                .to(Topic.NEWS_TAGGED.topicName(), Produced.with(keys, tagged).withName("write-tagged"));
        return builder.build();
    }

    private static @Nullable Instant fetched(Object value) {
        return value instanceof NewsItem item ? item.getFetchedAt() : null;
    }

    private static StoreBuilder<KeyValueStore<String, Moment>> revisions() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(REVISIONS), Serdes.String(), MomentSerde.serde());
    }
}
