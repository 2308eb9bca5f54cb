package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.Topic;
import dev.parley.service.CommitPace;
import dev.parley.service.Measured;
import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Tags an item that is news, and passes over one that is not: an older revision that comes late, the same content again.
 * That is decided here rather than in the sink so that the tagged topic itself, which is compacted, ends the same
 * whatever the order, and no article is read twice for nothing.
 *
 * <p>A revision is remembered only after it was tagged: one that became a dead letter is news again when it is replayed.
 */
final class TagLatestRevision implements FixedKeyProcessor<String, NewsItem, TaggedNewsItem> {
    private static final Duration CLEANING = Duration.ofHours(6);

    /** Of a tagged item, per character and statement: each repeats at most what the article holds, in a few forms. */
    private static final int MOST_BYTES = 8;

    private final Tagging tagging;
    private final Measured<TaggedNewsItem> measured;
    private @Nullable FixedKeyProcessorContext<String, TaggedNewsItem> context;
    private @Nullable KeyValueStore<String, Revision> revisions;
    private @Nullable CommitPace pace;

    TagLatestRevision(Tagging tagging, Measured<TaggedNewsItem> measured) {
        this.tagging = tagging;
        this.measured = measured;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, TaggedNewsItem> given) {
        context = given;
        pace = CommitPace.of(given);
        revisions = given.getStateStore(EnrichTopology.REVISIONS);
        given.schedule(CLEANING, PunctuationType.WALL_CLOCK_TIME, this::forget);
    }

    @Override
    public void process(FixedKeyRecord<String, NewsItem> record) {
        if (pace == null) {
            throw new IllegalStateException("not initialised");
        }
        pace.time(() -> take(record));
    }

    private void take(FixedKeyRecord<String, NewsItem> record) {
        var store = store();
        var revision = revision(record);
        var latest = store.get(record.key());
        if (!revision.isAfter(latest)) {
            tagging.counters().superseded();
            return;
        }
        if (revision.isSameContentAs(latest)) {
            tagging.counters().unchanged();
        } else {
            forward(record);
        }
        store.put(record.key(), revision);
    }

    private static Revision revision(FixedKeyRecord<String, NewsItem> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("a news item without a key");
        }
        var item = record.value();
        if (item == null) {
            return Revision.withdrawal(record.timestamp());
        }
        if (!record.key().equals(item.getItemId())) {
            throw new IllegalArgumentException("key " + record.key() + " is not the item's id " + item.getItemId());
        }
        if (item.getContentHash().isEmpty()) {
            throw new IllegalArgumentException("item " + item.getItemId() + " has no content hash");
        }
        return new Revision(item.getFetchedAt().toEpochMilli(), item.getContentHash());
    }

    private void forward(FixedKeyRecord<String, NewsItem> record) {
        if (context == null) {
            throw new IllegalStateException("not initialised");
        }
        var item = record.value();
        if (item == null) {
            tagging.counters().withdrawn();
            context.forward(record.withValue(null));
            return;
        }
        var tagged = tagging.tag(item);
        if (mayBeTooLarge(item, tagged)) {
            // Before it is forwarded: what is refused as it is written was remembered by then, and could not be replayed.
            measured.check(Topic.NEWS_TAGGED.topicName(), record.headers(), tagged);
        }
        tagging.counters().tagged(tagged);
        context.forward(record.withValue(tagged));
    }

    private boolean mayBeTooLarge(NewsItem item, TaggedNewsItem tagged) {
        var characters = item.getText().length() + 1_000L;
        return !measured.surelyFits(
                characters * MOST_BYTES * (tagged.getStatements().size() + 1));
    }

    /** Drops what is older than the memory, so that the store stays bounded. */
    private void forget(long now) {
        var oldest = now - tagging.memory().toMillis();
        var store = store();
        try (var all = store.all()) {
            while (all.hasNext()) {
                var entry = all.next();
                if (entry.value.at() < oldest) {
                    store.delete(entry.key);
                }
            }
        }
    }

    private KeyValueStore<String, Revision> store() {
        if (revisions == null) {
            throw new IllegalStateException("not initialised");
        }
        return revisions;
    }
}
