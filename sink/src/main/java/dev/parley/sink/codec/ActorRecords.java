package dev.parley.sink.codec;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.StanceShift;
import dev.parley.avro.TargetCount;
import dev.parley.sink.ledger.ActorView;
import dev.parley.sink.ledger.ActorView.TargetRank;
import dev.parley.sink.ledger.report.Polarity;
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
        var record = new ActorStatements();
        record.setActorId(view.actorId());
        record.setName(totals.name(view.actorId()));
        record.setType(StatementRecords.type(totals.type()));
        record.setRoles(view.roles());
        record.setAffiliations(view.affiliations());
        record.setStatements(totals.own());
        record.setAffiliated(totals.affiliated());
        record.setByKind(totals.byKind().counts());
        record.setByMonth(view.months());
        record.setSupport(totals.sides().support());
        record.setOppose(totals.sides().oppose());
        record.setNeutral(totals.sides().neutral());
        record.setFirstReportedAt(instant(view.first()));
        record.setLastReportedAt(instant(view.last()));
        record.setOutlets(totals.outlets());
        record.setTargets(view.targets().stream().map(ActorRecords::target).toList());
        record.setIdBasis(StatementRecords.basis(view.idBasis()));
        record.setLatest(view.latest().stream().map(StatementRecords::summary).toList());
        return record;
    }

    private static TargetCount target(TargetRank target) {
        var sides = target.tally().sides();
        return new TargetCount(target.targetId(), target.name(), sides.support(), sides.oppose(), sides.neutral());
    }

    /** @param day days since 1970-01-01 */
    public static ActorStance stance(String actorId, String targetId, long day, DayTally tally) {
        var record = new ActorStance();
        record.setActorId(actorId);
        record.setName(tally.name(actorId));
        record.setActorType(tally.type());
        record.setAffiliationId(tally.affiliationId());
        record.setAffiliation(tally.affiliation());
        record.setTargetId(targetId);
        record.setTarget(tally.target(targetId));
        record.setTargetType(tally.targetType());
        record.setDay(LocalDate.ofEpochDay(day));
        record.setSupport(tally.own().sides().support());
        record.setOppose(tally.own().sides().oppose());
        record.setNeutral(tally.own().sides().neutral());
        record.setMeanScore(tally.own().mean());
        record.setStatements(tally.own().statements());
        record.setOutlets(tally.outlets().distinct());
        record.setAffiliatedSupport(tally.people().sides().support());
        record.setAffiliatedOppose(tally.people().sides().oppose());
        record.setAffiliatedNeutral(tally.people().sides().neutral());
        record.setAffiliatedMeanScore(tally.people().mean());
        record.setAffiliatedStatements(tally.people().statements());
        return record;
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
