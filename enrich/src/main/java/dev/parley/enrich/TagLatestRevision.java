package dev.parley.enrich;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.revision.Moment;
import dev.parley.schemas.Provenance;
import dev.parley.schemas.Provenance.Cause;
import dev.parley.schemas.Topic;
import dev.parley.service.CommitPace;
import dev.parley.service.Measured;
import dev.parley.service.state.KeptStore;
import dev.parley.service.state.Purge;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tags an item that is news, and passes over one that is not: an older revision that comes late, the same content again.
 * That is decided here rather than in the sink so that the tagged topic itself, which is compacted, ends the same
 * whatever the order, and no article is read twice for nothing.
 *
 * <p>A revision is remembered only after it was tagged: one that became a dead letter is news again when it is replayed.
 */
final class TagLatestRevision implements FixedKeyProcessor<String, NewsItem, TaggedNewsItem> {
    /** Of a tagged item, per character and statement: each repeats at most what the article holds, in a few forms. */
    private static final int MOST_BYTES = 8;

    private final Tagging tagging;
    private final Measured<TaggedNewsItem> measured;
    private @Nullable FixedKeyProcessorContext<String, TaggedNewsItem> context;
    private @Nullable KeptStore<Moment> revisions;
    private @Nullable CommitPace pace;

    TagLatestRevision(Tagging tagging, Measured<TaggedNewsItem> measured) {
        this.tagging = tagging;
        this.measured = measured;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, TaggedNewsItem> given) {
        context = given;
        pace = CommitPace.of(given);
        revisions = EnrichTopology.REVISIONS.in(given);
        Purge.schedule(given, PunctuationType.WALL_CLOCK_TIME, revisions, tagging.memory());
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
        if (latest != null && revision.compareTo(latest) <= 0) {
            tagging.counters().superseded();
            return;
        }
        if (latest != null && revision.isSameContentAs(latest)) {
            tagging.counters().unchanged();
        } else {
            forward(record, cause(latest, revision));
        }
        store.put(record.key(), revision, revision.fetchedAt());
    }

    private static Cause cause(@Nullable Moment latest, Moment revision) {
        if (revision.isWithdrawal()) {
            return Cause.WITHDRAWAL;
        }
        return latest == null || latest.isWithdrawal() ? Cause.NEW_REPORT : Cause.CORRECTION;
    }

    private Moment revision(FixedKeyRecord<String, NewsItem> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("a news item without a key");
        }
        var item = record.value();
        if (item == null) {
            return Moment.withdrawal(withdrawnAt(record));
        }
        if (!record.key().equals(item.getItemId())) {
            throw new IllegalArgumentException("key " + record.key() + " is not the item's id " + item.getItemId());
        }
        if (item.getContentHash().isEmpty()) {
            throw new IllegalArgumentException("item " + item.getItemId() + " has no content hash");
        }
        var updated = item.getUpdatedAt();
        return new Moment(
                item.getFetchedAt().toEpochMilli(),
                updated == null ? Moment.UNKNOWN : updated.toEpochMilli(),
                item.getContentHash());
    }

    /** A withdrawal dated in the future counts as of now: it must not withdraw what is yet to be fetched. */
    private long withdrawnAt(FixedKeyRecord<String, NewsItem> record) {
        return Math.min(record.timestamp(), context().currentSystemTimeMs());
    }

    private void forward(FixedKeyRecord<String, NewsItem> record, Cause cause) {
        var item = record.value();
        var tagged = item == null ? null : tagging.tag(item);
        if (item == null || tagged == null) {
            tagging.counters().withdrawn();
        } else {
            check(record, item, tagged);
            tagging.counters().tagged(tagged);
        }
        var tagger = tagged == null ? tagging.core().get().version() : tagged.getTagger();
        var headers = new Provenance(tagger, cause, record.key()).on(record.headers());
        context()
                .forward(record.withValue(tagged)
                        .withTimestamp(tagged == null ? withdrawnAt(record) : record.timestamp())
                        .withHeaders(Provenance.written(headers, context().currentSystemTimeMs())));
    }

    private FixedKeyProcessorContext<String, TaggedNewsItem> context() {
        if (context == null) {
            throw new IllegalStateException("not initialised");
        }
        return context;
    }

    /** Before it is forwarded: what is refused as it is written was remembered by then, and could not be replayed. */
    private void check(FixedKeyRecord<String, NewsItem> record, NewsItem item, TaggedNewsItem tagged) {
        if (mayBeTooLarge(item, tagged)) {
            measured.check(Topic.NEWS_TAGGED.topicName(), record.headers(), tagged);
        }
    }

    private boolean mayBeTooLarge(NewsItem item, TaggedNewsItem tagged) {
        var characters = item.getText().length() + 1_000L;
        return !measured.surelyFits(
                characters * MOST_BYTES * (tagged.getStatements().size() + 1));
    }

    private KeptStore<Moment> store() {
        if (revisions == null) {
            throw new IllegalStateException("not initialised");
        }
        return revisions;
    }
}
