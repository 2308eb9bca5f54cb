package dev.parley.sink;

import dev.parley.avro.StanceShift;
import dev.parley.sink.codec.ActorRecords;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Polarity;
import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.Shift;
import dev.parley.sink.stance.StanceMove;
import dev.parley.sink.stance.Turn;
import dev.parley.sink.stance.Turns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private KeptStore<Brief> sides;

    @SuppressWarnings("NullAway.Init")
    private KeptStore<List<Shift>> shifts;

    ShiftProcessor(SinkConfig config) {
        this.config = config;
        this.turns = new Turns(config.evidence());
    }

    @Override
    public void init(FixedKeyProcessorContext<String, StanceShift> context) {
        this.context = context;
        this.stances = new KeptStore<>(context, StoreNames.STANCES);
        this.sides = new KeptStore<>(context, StoreNames.SIDES);
        this.shifts = new KeptStore<>(context, StoreNames.SHIFTS);
        Purge.schedule(context, sides, config.retention());
        Purge.schedule(context, shifts, config.retention());
    }

    @Override
    public void process(FixedKeyRecord<String, StanceMove> record) {
        var move = record.value();
        var prefix = Keys.of(record.key(), move.targetId(), "");
        if (!store(record.key(), prefix, move)) {
            return;
        }
        var now = found(record.key(), move.targetId(), prefix);
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

    /** Keeps the actor's own statements that take a side; false where none did or does. */
    private boolean store(String actorId, String prefix, StanceMove move) {
        var any = false;
        for (var taken : move.minus()) {
            if (turns(actorId, taken)) {
                sides.delete(key(prefix, taken.statement()));
                any = true;
            }
        }
        for (var taken : move.plus()) {
            if (turns(actorId, taken)) {
                sides.put(key(prefix, taken.statement()), taken.statement());
                any = true;
            }
        }
        return any;
    }

    private static boolean turns(String actorId, StanceMove.Taken taken) {
        return taken.statement().isBy(actorId) && taken.side().polarity().takesSide();
    }

    private static String key(String prefix, Brief statement) {
        return prefix + Keys.rising(statement.at()) + "/" + statement.statementId();
    }

    private Map<String, Shift> found(String actorId, String targetId, String prefix) {
        var days = new TreeMap<Long, SideCounts>();
        stances.each(prefix, (key, tally) -> {
            days.put(Keys.number(Keys.part(key, 2)), tally.own().sides());
            return true;
        });
        Map<String, Shift> found = new TreeMap<>();
        for (var turn : turns.of(days)) {
            if ((turn.day() - config.evidence().window()) * DAY >= horizon()) {
                var shift = shift(actorId, targetId, prefix, turn);
                found.put(shift.id(), shift);
            }
        }
        return found;
    }

    private Shift shift(String actorId, String targetId, String prefix, Turn turn) {
        var evidence = config.evidence();
        var from = turn.day() * DAY;
        var window = evidence.window() * DAY;
        return new Shift(
                actorId,
                targetId,
                turn.to(),
                proof(prefix, new Wanted(targetId, turn.to().other(), evidence.before(), true), from - window, from),
                proof(prefix, new Wanted(targetId, turn.to(), evidence.after(), false), from, from + window));
    }

    /** How many statements of a side are wanted for a proof, the last where {@code newest}, else the first. */
    private record Wanted(String targetId, Polarity side, int most, boolean newest) {
        boolean fits(Brief statement) {
            return statement.sides().stream().anyMatch(s -> s.targetId().equals(targetId) && s.polarity() == side);
        }
    }

    /** The wanted statements from a time until before another. */
    private List<Brief> proof(String prefix, Wanted wanted, long from, long until) {
        List<Brief> proof = new ArrayList<>();
        sides.each(prefix + Keys.rising(from), prefix + Keys.rising(until), wanted.newest(), (key, statement) -> {
            if (wanted.fits(statement)) {
                proof.add(statement);
            }
            return proof.size() < wanted.most();
        });
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
