package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.enrich.codec.ItemCodec;
import dev.parley.service.Measured;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;

/**
 * What the topology does to each item.
 *
 * @param core     the language core in use, asked for anew with each item; thread-safe
 * @param memory   how long revisions are remembered after they were fetched
 * @param counters what is counted
 */
public record Tagging(Supplier<Core> core, Duration memory, EnrichCounters counters) {

    /** @param measured refuses a tagged item that is too large */
    FixedKeyProcessor<String, NewsItem, TaggedNewsItem> processor(Measured<TaggedNewsItem> measured) {
        return new TagLatestRevision(this, measured);
    }

    /** Tags one item. What the language core throws is thrown on, so that the item becomes a dead letter. */
    TaggedNewsItem tag(NewsItem item) {
        var article = ItemCodec.article(item);
        var current = core.get();
        try {
            return ItemCodec.tagged(
                    item, counters.timed(() -> current.extractor().apply(article)), current.version());
        } catch (StackOverflowError e) {
            throw new IllegalStateException("item " + item.getItemId() + " is nested too deeply to be read", e);
        }
    }
}
