package dev.parley.sink;

import dev.parley.avro.StanceShift;
import dev.parley.service.state.KeptStore;
import dev.parley.service.state.Purge;
import dev.parley.sink.codec.ActorRecords;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.report.Polarity;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.Shift;
import dev.parley.sink.stance.StanceMove;
import dev.parley.sink.stance.TakenSide;
import dev.parley.sink.stance.Turn;
import dev.parley.sink.stance.Turns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Moves on a target in; shifts that now hold out, and those that no longer do, withdrawn. */
final class ShiftProcessor implements FixedKeyProcessor<String, StanceMove, StanceShift> {
    private static final long DAY = 86_400_000L;

    private final SinkConfig config;
    private final Turns turns;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, StanceShift> context;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<DayTally> stances;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<List<Shift>> shifts;

    @SuppressWarnings("NullAway.Init")
    private ReportReader reports;

    ShiftProcessor(SinkConfig config) {
        this.config = config;
        this.turns = new Turns(config.evidence());
    }

    @Override
    public void init(FixedKeyProcessorContext<String, StanceShift> context) {
        this.context = context;
        this.stances = SinkStores.STANCES.in(context);
        this.shifts = SinkStores.SHIFTS.in(context);
        this.reports = new ReportReader(context);
        Purge.schedule(context, PunctuationType.STREAM_TIME, shifts, config.retention());
    }

    @Override
    public void process(FixedKeyRecord<String, StanceMove> record) {
        var move = record.value();
        if (!turns(record.key(), move)) {
            return;
        }
        var now = found(record.key(), move.targetId());
        var key = Keys.of(record.key(), move.targetId());
        var known = shifts.get(key);
        Map<String, Shift> before = new TreeMap<>();
        (known == null ? List.<Shift>of() : known).forEach(shift -> before.put(shift.id(), shift));
        if (before.keySet().equals(now.keySet())) {
            return;
        }
        shifts.set(key, now.isEmpty() ? null : List.copyOf(now.values()));
        before.forEach((id, shift) -> {
            if (!now.containsKey(id)) {
                withdraw(record, shift);
            }
        });
        now.forEach((id, shift) -> {
            if (!before.containsKey(id)) {
                context.forward(record.withValue(ActorRecords.shift(shift, false)));
            }
        });
    }

    /** Whether the actor's own statements that take a side have changed. */
    private static boolean turns(String actorId, StanceMove move) {
        return move.minus().stream().anyMatch(taken -> turns(actorId, taken))
                || move.plus().stream().anyMatch(taken -> turns(actorId, taken));
    }

    private static boolean turns(String actorId, StanceMove.Taken taken) {
        return taken.statement().isBy(actorId) && taken.side().polarity().takesSide();
    }

    private Map<String, Shift> found(String actorId, String targetId) {
        var days = new TreeMap<Long, DayTally>();
        stances.each(Keys.of(actorId, targetId, ""), (key, tally) -> {
            days.put(Keys.number(Keys.part(key, 2)), tally);
            return true;
        });
        var counts = new TreeMap<Long, SideCounts>();
        days.forEach((day, tally) -> counts.put(day, tally.own().sides()));
        Map<String, Shift> found = new TreeMap<>();
        for (var turn : turns.of(counts)) {
            if ((turn.day() - config.evidence().window()) * DAY >= horizon()) {
                var shift = shift(actorId, targetId, days, turn);
                found.put(shift.id(), shift);
            }
        }
        return found;
    }

    private Shift shift(String actorId, String targetId, NavigableMap<Long, DayTally> days, Turn turn) {
        var evidence = config.evidence();
        var day = turn.day();
        var before = taken(
                days.subMap(day - evidence.window(), true, day, false),
                turn.to().other());
        Collections.reverse(before);
        var after = taken(days.subMap(day, true, day + evidence.window(), false), turn.to());
        return new Shift(
                actorId,
                targetId,
                turn.to(),
                proof(actorId, before, evidence.before()),
                proof(actorId, after, evidence.after()));
    }

    /** The statements of some days that take a side, the earliest first. */
    private static List<TakenSide> taken(NavigableMap<Long, DayTally> days, Polarity side) {
        List<TakenSide> taken = new ArrayList<>();
        for (var tally : days.values()) {
            tally.taken().stream().filter(one -> one.polarity() == side).forEach(taken::add);
        }
        return taken;
    }

    /** The first so many, as they stand now. */
    private List<Brief> proof(String actorId, List<TakenSide> taken, int most) {
        List<Brief> proof = new ArrayList<>();
        for (var i = 0; i < taken.size() && proof.size() < most; i++) {
            var one = taken.get(i);
            var statement = reports.statement(actorId, one.at(), one.itemId(), one.statementId());
            if (statement != null) {
                proof.add(statement);
            }
        }
        return proof;
    }

    /** Withdraws a shift, unless its proof has merely left the state with its retention. */
    private void withdraw(FixedKeyRecord<String, StanceMove> record, Shift shift) {
        if (shift.oldest() >= horizon()) {
            context.forward(record.withValue(ActorRecords.shift(shift, true)));
        }
    }

    private long horizon() {
        return context.currentStreamTimeMs() - config.retention().toMillis();
    }
}
