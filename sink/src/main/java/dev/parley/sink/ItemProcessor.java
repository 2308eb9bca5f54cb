package dev.parley.sink;

import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.Provenance;
import dev.parley.schemas.Provenance.Cause;
import dev.parley.service.CommitPace;
import dev.parley.service.state.KeptStore;
import dev.parley.service.state.Purge;
import dev.parley.sink.codec.Forms;
import dev.parley.sink.codec.TaggedItems;
import dev.parley.sink.ledger.ItemLedger;
import dev.parley.sink.ledger.ItemState;
import dev.parley.sink.ledger.ReportChange;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** A tagged item, or its tombstone, in; what it changes for each actor out. */
final class ItemProcessor implements Processor<String, TaggedNewsItem, String, ReportChange> {
    private final SinkConfig config;
    private final TaggedItems reader;
    private final ItemLedger ledger = new ItemLedger(Forms::digest);

    @SuppressWarnings("NullAway.Init")
    private ProcessorContext<String, ReportChange> context;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<ItemState> items;

    @SuppressWarnings("NullAway.Init")
    private CommitPace pace;

    ItemProcessor(SinkConfig config) {
        this.config = config;
        this.reader = new TaggedItems(config.leastConfidence(), config.erased());
    }

    @Override
    public void init(ProcessorContext<String, ReportChange> context) {
        this.context = context;
        this.pace = CommitPace.of(context);
        this.items = SinkStores.ITEMS.in(context);
        Purge.schedule(context, PunctuationType.STREAM_TIME, items, config.retention());
    }

    @Override
    public void process(Record<String, TaggedNewsItem> record) {
        pace.time(() -> take(record));
    }

    private void take(Record<String, TaggedNewsItem> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("a tagged item without a key");
        }
        var known = items.get(record.key());
        var outcome = record.value() == null
                ? ledger.withdraw(known, record.timestamp())
                : ledger.accept(known, reader.revision(record.value()));
        if (outcome != null) {
            items.put(record.key(), outcome.state());
            var headers = new Provenance(outcome.state().tagger(), cause(known, record.value()), record.key())
                    .on(record.headers());
            outcome.changes()
                    .forEach((actor, change) -> context.forward(
                            record.withKey(actor).withValue(change).withHeaders(headers)));
        }
    }

    private static Cause cause(@Nullable ItemState known, @Nullable TaggedNewsItem item) {
        if (item == null) {
            return Cause.WITHDRAWAL;
        }
        if (known == null || known.isWithdrawn()) {
            return Cause.NEW_REPORT;
        }
        return known.contentHash().equals(item.getContentHash()) ? Cause.NEW_READING : Cause.CORRECTION;
    }
}
