package dev.parley.sink;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.SubjectChange;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * Changes of a subject's statements in, added to its totals and lists; the time of the change out, to say that its record is
 * due. What travels to there carries stream time, since a table takes a time that falls for a mistake.
 */
final class ActorProcessor implements FixedKeyProcessor<String, SubjectChange, Long> {
    private final SinkConfig config;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, Long> context;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<ActorTotals> totals;

    @SuppressWarnings("NullAway.Init")
    private LatestStatements latest;

    @SuppressWarnings("NullAway.Init")
    private ActorCounters counters;

    ActorProcessor(SinkConfig config) {
        this.config = config;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Long> context) {
        this.context = context;
        this.totals = new KeptStore<>(context, StoreNames.TOTALS);
        this.latest = new LatestStatements(context, config);
        this.counters = new ActorCounters(context);
        Purge.schedule(context, new LatestPurge(latest, totals, config));
    }

    @Override
    public void process(FixedKeyRecord<String, SubjectChange> record) {
        var subject = record.key();
        var change = record.value();
        if (change.isEmpty()) {
            return;
        }
        var known = totals.get(subject);
        var sum = known == null ? ActorTotals.NONE : known;
        for (var brief : change.plus()) {
            sum = sum.plus(subject, brief);
        }
        for (var brief : change.minus()) {
            sum = sum.minus(subject, brief);
        }
        sum = counters.apply(subject, sum, change);
        latest.apply(subject, change);
        totals.set(subject, sum.isEmpty() ? null : sum);
        context.forward(record.withValue(record.timestamp()).withTimestamp(context.currentStreamTimeMs()));
    }
}
