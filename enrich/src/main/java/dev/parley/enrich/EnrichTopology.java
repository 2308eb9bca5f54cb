package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.revision.Moment;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.Measured;
import dev.parley.service.MeasuredKey;
import dev.parley.service.state.KeptStore;
import dev.parley.service.state.Section;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.FailOnInvalidTimestamp;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Raw news items to tagged ones. Partition by partition, the timestamp and the headers of the raw item are kept; a tombstone
 * stays one.
 */
public final class EnrichTopology {
    static final String STORE = "enrich-revisions";
    /** itemId: the latest revision that was seen. */
    static final Section<Moment> REVISIONS = new Section<>(STORE, "", new MomentForm());

    private EnrichTopology() {}

    /** Declares it; {@code serde} is the serdes' configuration. */
    public static Topology of(Tagging tagging, Map<String, ?> serde) {
        Serde<NewsItem> raw = Measured.of(ContractSerdes.value(Topic.NEWS_RAW, serde), serde);
        Measured<TaggedNewsItem> tagged = Measured.of(ContractSerdes.value(Topic.NEWS_TAGGED, serde), serde);
        Serde<String> keys = MeasuredKey.of(serde);
        var builder = new StreamsBuilder();
        builder.addStateStore(KeptStore.builder(Stores.persistentKeyValueStore(STORE)));
        builder.stream(
                        Topic.NEWS_RAW.topicName(),
                        Consumed.with(keys, raw)
                                .withTimestampExtractor(tagging.counters()
                                        .progress()
                                        .listen(new FailOnInvalidTimestamp(), EnrichTopology::fetched))
                                .withName("read-raw"))
                .processValues(() -> tagging.processor(tagged), Named.as("tag-latest-revision"), STORE)
                .to(Topic.NEWS_TAGGED.topicName(), Produced.with(keys, tagged).withName("write-tagged"));
        return builder.build();
    }

    private static @Nullable Instant fetched(Object value) {
        return value instanceof NewsItem item ? item.getFetchedAt() : null;
    }
}
