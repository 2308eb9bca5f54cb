package dev.parley.ingest.publish;

import dev.parley.avro.DateSource;
import dev.parley.avro.NewsItem;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.RawItem;
import dev.parley.schemas.Topic;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Items and withdrawals as records of the raw topic. */
final class NewsItems {

    private NewsItems() {}

    /**
     * The record of an item. Its time is the item's publication; one in the future, which brokers refuse, counts as the
     * time of fetching, or as now where a record's own word on that is in the future too.
     */
    static ProducerRecord<String, @Nullable NewsItem> record(RawItem item, Instant now) {
        Instant fetched = item.fetchedAt().isAfter(now) ? now : item.fetchedAt();
        Instant published = item.publishedAt() == null ? fetched : item.publishedAt();
        long time = Math.max(0, Math.min(published.toEpochMilli(), fetched.toEpochMilli()));
        return at(time, item.itemId(), value(item));
    }

    /** The tombstone that withdraws an item. */
    static ProducerRecord<String, @Nullable NewsItem> tombstone(String itemId, Instant now) {
        return at(now.toEpochMilli(), itemId, null);
    }

    private static ProducerRecord<String, @Nullable NewsItem> at(long time, String itemId, @Nullable NewsItem value) {
        Integer byKey = null;
        Long timestamp = time;
        return new ProducerRecord<>(Topic.NEWS_RAW.topicName(), byKey, timestamp, itemId, value);
    }

    private static NewsItem value(RawItem item) {
        return NewsItem.newBuilder()
                .setItemId(item.itemId())
                .setSourceItemId(item.sourceItemId())
                .setUrl(item.url())
                .setCanonicalUrl(item.canonicalUrl())
                .setOutlet(item.outlet())
                .setTitle(item.title())
                .setSummary(item.summary())
                .setText(item.text())
                .setLanguage(item.language())
                .setAuthors(item.authors())
                .setPublishedAt(item.publishedAt())
                .setPublishedAtSource(source(item.publishedAtSource()))
                .setUpdatedAt(item.updatedAt())
                .setFetchedAt(item.fetchedAt())
                .setContentHash(item.contentHash())
                .setSource(item.source())
                .setWire(item.wire())
                .setSignature(item.signature())
                .build();
    }

    static DateSource source(DateOrigin origin) {
        return DateSource.valueOf(origin.name());
    }
}
