package dev.parley.sink;

import dev.parley.schemas.Provenance;
import dev.parley.service.CommitPace;
import dev.parley.sink.ledger.ReportChange;
import dev.parley.sink.ledger.StatementChange;
import dev.parley.sink.ledger.StatementLedger;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Reports of an actor in; what changes among its distinct statements out. */
final class StatementProcessor implements FixedKeyProcessor<String, ReportChange, StatementChange> {
    private final SinkConfig config;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, StatementChange> context;

    @SuppressWarnings("NullAway.Init")
    private StoredReports stored;

    @SuppressWarnings("NullAway.Init")
    private StatementLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private CommitPace pace;

    StatementProcessor(SinkConfig config) {
        this.config = config;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, StatementChange> context) {
        this.context = context;
        this.pace = CommitPace.of(context);
        this.stored = new StoredReports(context, config.likeness(), config.indexPairs());
        this.ledger = new StatementLedger(config.likeness(), stored);
        new StatementPurge(stored, new StoredActors(context, config), config.retention())
                .schedule(context, PunctuationType.STREAM_TIME);
    }

    @Override
    public void process(FixedKeyRecord<String, ReportChange> record) {
        pace.time(() -> take(record));
    }

    private void take(FixedKeyRecord<String, ReportChange> record) {
        var change = apply(record);
        if (!change.isEmpty()) {
            var headers = Provenance.written(record.headers(), context.currentSystemTimeMs());
            context.forward(record.withValue(change).withHeaders(headers));
        }
    }

    private StatementChange apply(FixedKeyRecord<String, ReportChange> record) {
        try {
            return ledger.apply(record.key(), record.value());
        } catch (RuntimeException e) {
            stored.forget();
            throw e;
        }
    }
}
