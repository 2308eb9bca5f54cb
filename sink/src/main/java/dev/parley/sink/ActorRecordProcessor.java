package dev.parley.sink;

import dev.parley.avro.ActorStatements;
import dev.parley.sink.codec.ActorRecords;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.ActorView;
import dev.parley.sink.ledger.ActorView.TargetRank;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.TargetTally;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/** A subject whose record is due in; the record, or a tombstone where nothing is left of it, out. */
final class ActorRecordProcessor implements FixedKeyProcessor<String, Long, ActorStatements> {
    private final SinkConfig config;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, ActorStatements> context;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<ActorTotals> totals;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<Brief> latest;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<TargetTally> targets;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<Long> ranks;

    ActorRecordProcessor(SinkConfig config) {
        this.config = config;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, ActorStatements> context) {
        this.context = context;
        this.totals = new KeptStore<>(context, StoreNames.TOTALS);
        this.latest = new KeptStore<>(context, StoreNames.LATEST);
        this.targets = new KeptStore<>(context, StoreNames.TARGETS);
        this.ranks = new KeptStore<>(context, StoreNames.TARGET_RANKS);
    }

    @Override
    @SuppressWarnings("NullAway") // a tombstone is null, Kafka's types do not say so
    public void process(FixedKeyRecord<String, Long> record) {
        var sum = totals.get(record.key());
        context.forward(record.withValue(sum == null ? null : record(record.key(), sum)));
    }

    private ActorStatements record(String subject, ActorTotals sum) {
        return ActorRecords.statements(ActorView.of(
                subject,
                sum,
                latest.first(Lists.own(subject), config.latest()),
                latest.first(Lists.people(subject), config.latest()),
                oldest(subject),
                top(subject),
                config.latest()));
    }

    private @Nullable Long oldest(String subject) {
        var found = new ArrayList<Long>(1);
        latest.each(Lists.own(subject), Lists.own(subject) + "~", true, (key, brief) -> {
            found.add(brief.at());
            return false;
        });
        return found.isEmpty() ? null : found.get(0);
    }

    private List<TargetRank> top(String subject) {
        List<TargetRank> top = new ArrayList<>();
        if (config.targets() > 0) {
            ranks.each(Keys.of(subject, ""), (key, mark) -> {
                var target = Keys.part(key, 2);
                var tally = targets.get(Keys.of(subject, target));
                if (tally != null) {
                    top.add(new TargetRank(target, tally));
                }
                return top.size() < config.targets();
            });
        }
        return top;
    }
}
