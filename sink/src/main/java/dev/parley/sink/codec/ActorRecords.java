package dev.parley.sink.codec;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.StanceShift;
import dev.parley.avro.TargetCount;
import dev.parley.sink.ledger.ActorView;
import dev.parley.sink.ledger.Polarity;
import dev.parley.sink.ledger.TargetTally;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.Shift;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes what an actor's statements add up to as the contract's records. */
public final class ActorRecords {
    private ActorRecords() {}

    public static ActorStatements statements(ActorView view) {
        var totals = view.totals();
        return ActorStatements.newBuilder()
                .setActorId(view.actorId())
                .setName(totals.name(view.actorId()))
                .setType(StatementRecords.type(totals.type()))
                .setRoles(view.roles())
                .setAffiliations(view.affiliations())
                .setStatements(totals.own())
                .setAffiliated(totals.affiliated())
                .setByKind(totals.byKind().counts())
                .setByMonth(view.months())
                .setSupport(totals.sides().support())
                .setOppose(totals.sides().oppose())
                .setNeutral(totals.sides().neutral())
                .setFirstReportedAt(instant(view.first()))
                .setLastReportedAt(instant(view.last()))
                .setOutlets(totals.outlets())
                .setTargets(view.targets().stream()
                        .map(t -> target(t.targetId(), t.tally()))
                        .toList())
                .setLatest(view.latest().stream().map(StatementRecords::summary).toList())
                .build();
    }

    private static TargetCount target(String targetId, TargetTally tally) {
        var name = tally.names().chief();
        return new TargetCount(
                targetId,
                name == null ? targetId : name,
                tally.sides().support(),
                tally.sides().oppose(),
                tally.sides().neutral());
    }

    /** @param day days since 1970-01-01 */
    public static ActorStance stance(String actorId, String targetId, long day, DayTally tally) {
        var speaker = tally.speakers().longest();
        var target = tally.targets().chief();
        return new ActorStance(
                actorId,
                speaker == null ? actorId : speaker,
                targetId,
                target == null ? targetId : target,
                LocalDate.ofEpochDay(day),
                tally.sides().support(),
                tally.sides().oppose(),
                tally.sides().neutral(),
                tally.meanScore(),
                tally.statements(),
                tally.outlets().distinct());
    }

    public static StanceShift shift(Shift shift, boolean withdrawn) {
        var first = shift.after().get(0);
        return StanceShift.newBuilder()
                .setShiftId(shift.id())
                .setActorId(shift.actorId())
                .setName(first.speaker())
                .setTargetId(shift.targetId())
                .setTarget(shift.target())
                .setFrom(StatementRecords.polarity(shift.to().other()))
                .setTo(StatementRecords.polarity(shift.to()))
                .setShiftedAt(Instant.ofEpochMilli(first.at()))
                .setBefore(
                        shift.before().stream().map(StatementRecords::summary).toList())
                .setAfter(shift.after().stream().map(StatementRecords::summary).toList())
                .setWithdrawn(withdrawn)
                .build();
    }

    /** The side as the pure packages know it. */
    static Polarity side(dev.parley.avro.Polarity polarity) {
        return switch (polarity) {
            case SUPPORT -> Polarity.SUPPORT;
            case OPPOSE -> Polarity.OPPOSE;
            case NEUTRAL, UNKNOWN -> Polarity.NEUTRAL;
        };
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
