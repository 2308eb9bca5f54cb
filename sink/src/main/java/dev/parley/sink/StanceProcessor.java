package dev.parley.sink;

import dev.parley.schemas.Provenance;
import dev.parley.service.state.KeptStore;
import dev.parley.service.state.Purge;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.StanceMove;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/** Changes of a subject's statements, its own and its people's, in; a move on each target that they concern out, with the days' new tallies. */
final class StanceProcessor implements FixedKeyProcessor<String, SubjectChange, StanceMove> {
    private final SinkConfig config;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, StanceMove> context;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<DayTally> stances;

    StanceProcessor(SinkConfig config) {
        this.config = config;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, StanceMove> context) {
        this.context = context;
        this.stances = SinkStores.STANCES.in(context);
        Purge.schedule(context, PunctuationType.STREAM_TIME, stances, config.retention());
    }

    @Override
    public void process(FixedKeyRecord<String, SubjectChange> record) {
        var headers = Provenance.written(record.headers(), context.currentSystemTimeMs());
        for (var move : StanceMove.of(record.value())) {
            context.forward(
                    record.withValue(move.with(tally(record.key(), move))).withHeaders(headers));
        }
    }

    private Map<Long, DayTally> tally(String actorId, StanceMove move) {
        Map<Long, DayTally> days = new TreeMap<>();
        for (var taken : move.plus()) {
            days.compute(
                    taken.statement().day(),
                    (day, tally) -> known(actorId, move, day, tally).plus(actorId, taken));
        }
        for (var taken : move.minus()) {
            days.compute(
                    taken.statement().day(), (day, tally) -> less(actorId, known(actorId, move, day, tally), taken));
        }
        days.forEach((day, tally) -> stances.set(key(actorId, move, day), tally.isEmpty() ? null : tally));
        return days;
    }

    private static DayTally less(String actorId, DayTally tally, StanceMove.Taken taken) {
        return tally.holds(actorId, taken) ? tally.minus(actorId, taken) : tally;
    }

    private DayTally known(String actorId, StanceMove move, long day, @Nullable DayTally at) {
        var tally = at == null ? stances.get(key(actorId, move, day)) : at;
        return tally == null ? DayTally.NONE : tally;
    }

    private static String key(String actorId, StanceMove move, long day) {
        return Keys.of(actorId, move.targetId(), Keys.rising(day));
    }
}
