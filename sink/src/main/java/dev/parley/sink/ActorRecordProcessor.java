package dev.parley.sink;

import dev.parley.avro.ActorStatements;
import dev.parley.schemas.Provenance;
import dev.parley.sink.codec.ActorRecords;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.ActorView;
import dev.parley.sink.ledger.Brief;
import java.util.List;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/** A subject whose record is due in, with the time of what made it due; the record, or a tombstone where nothing is left of it, out. */
final class ActorRecordProcessor implements FixedKeyProcessor<String, Long, ActorStatements> {
    private final SinkConfig config;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, ActorStatements> context;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<ActorTotals> totals;

    @SuppressWarnings("NullAway.Init")
    private LatestStatements latest;

    @SuppressWarnings("NullAway.Init")
    private ActorCounters counters;

    ActorRecordProcessor(SinkConfig config) {
        this.config = config;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, ActorStatements> context) {
        this.context = context;
        this.totals = new KeptStore<>(context, StoreNames.TOTALS);
        this.latest = new LatestStatements(context, config);
        this.counters = new ActorCounters(context);
    }

    @Override
    @SuppressWarnings("NullAway") // a tombstone is null, Kafka's types do not say so
    public void process(FixedKeyRecord<String, Long> record) {
        var sum = totals.get(record.key());
        context.forward(record.withTimestamp(record.value())
                .withHeaders(Provenance.written(record.headers(), context.currentSystemTimeMs()))
                .withValue(sum == null ? null : record(record.key(), sum)));
    }

    private ActorStatements record(String subject, ActorTotals sum) {
        var own = sum.own() == 0 ? List.<Brief>of() : latest.own(subject, config.latest());
        var people = sum.affiliated() == 0 ? List.<Brief>of() : latest.people(subject, config.latest());
        return ActorRecords.statements(ActorView.of(
                subject,
                sum,
                own,
                people,
                oldest(subject, sum, own),
                counters.top(subject, sum, config.targets()),
                config.latest()));
    }

    private @Nullable Long oldest(String subject, ActorTotals sum, List<Brief> own) {
        var all = own.size() == sum.own() && !own.isEmpty();
        return all ? oldest(own) : latest.oldest(subject);
    }

    private static @Nullable Long oldest(List<Brief> newestFirst) {
        for (var i = newestFirst.size() - 1; i >= 0; i--) {
            if (newestFirst.get(i).isDated()) {
                return newestFirst.get(i).at();
            }
        }
        return null;
    }
}
