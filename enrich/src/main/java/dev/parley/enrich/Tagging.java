package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.enrich.codec.ItemCodec;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.service.Measured;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;

/**
 * What the topology does to each item.
 *
 * @param extractor the language core; thread-safe
 * @param tagger    its version, written into each tagged item
 * @param memory    how long revisions are remembered after they were fetched
 * @param counters  what is counted
 */
public record Tagging(
        Function<Article, Extraction> extractor, String tagger, Duration memory, EnrichCounters counters) {

    /** The version of the language core that ships; raised with each release. */
    public static final String VERSION = "parley-0.2.0";

    /** @param measured refuses a tagged item that is too large */
    FixedKeyProcessor<String, NewsItem, TaggedNewsItem> processor(Measured<TaggedNewsItem> measured) {
        return new TagLatestRevision(this, measured);
    }

    /** Tags one item. What the language core throws is thrown on, so that the item becomes a dead letter. */
    TaggedNewsItem tag(NewsItem item) {
        var article = ItemCodec.article(item);
        try {
            return ItemCodec.tagged(item, counters.timed(() -> extractor.apply(article)), tagger);
        } catch (StackOverflowError e) {
            throw new IllegalStateException("item " + item.getItemId() + " is nested too deeply to be read", e);
        }
    }
}
