package dev.parley.sink.codec;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Polarity;
import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.Tally;
import dev.parley.sink.ledger.TargetTally;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.Shift;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The compact form of statements in short and of what they add up to. */
public final class LedgerPacking {
    public static final Packing<Brief> BRIEF =
            new Packing<>("statement in short", LedgerPacking::writeBrief, LedgerPacking::readBrief);
    public static final Packing<List<Brief>> BRIEFS = new Packing<>(
            "statements in short",
            (all, p) -> p.all(all, LedgerPacking::writeBrief),
            u -> u.all(LedgerPacking::readBrief));
    public static final Packing<SubjectChange> SUBJECT_CHANGE = new Packing<>(
            "change of a subject",
            (c, p) -> p.all(c.minus(), LedgerPacking::writeBrief).all(c.plus(), LedgerPacking::writeBrief),
            u -> new SubjectChange(u.all(LedgerPacking::readBrief), u.all(LedgerPacking::readBrief)));
    public static final Packing<ActorTotals> TOTALS =
            new Packing<>("actor's totals", LedgerPacking::writeTotals, LedgerPacking::readTotals);
    public static final Packing<TargetTally> TARGET =
            new Packing<>("target's tally", LedgerPacking::writeTarget, LedgerPacking::readTarget);
    public static final Packing<DayTally> DAY =
            new Packing<>("day's tally", LedgerPacking::writeDay, LedgerPacking::readDay);
    public static final Packing<List<Shift>> SHIFTS = new Packing<>(
            "shifts", (all, p) -> p.all(all, LedgerPacking::writeShift), u -> u.all(LedgerPacking::readShift));
    /** A count, or a mark that something is there. */
    public static final Packing<Long> COUNT = new Packing<>("count", (n, p) -> p.number(n), Unpacker::number);

    private LedgerPacking() {}

    private static void writeBrief(Brief brief, Packer out) {
        out.text(brief.statementId())
                .text(brief.itemId())
                .text(brief.actorId())
                .text(brief.speaker())
                .text(brief.speakerType());
        out.text(brief.role()).text(brief.affiliation()).text(brief.affiliationId());
        out.text(brief.affiliationType()).text(brief.kind()).text(brief.text()).number(brief.at());
        out.numberOrNull(brief.saidOn()).text(brief.venue()).text(brief.url()).number(brief.independent());
        out.all(brief.outlets(), (o, p) -> p.text(o)).all(brief.sides(), ReportPacking::writeSide);
        out.text(brief.atSource()).text(brief.idBasis());
    }

    private static Brief readBrief(Unpacker in) {
        return new Brief(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.text(),
                in.text(),
                in.text(),
                in.number(),
                in.numberOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.size(),
                in.all(Unpacker::text),
                in.all(ReportPacking::readSide),
                in.text(),
                in.text());
    }

    private static void writeShift(Shift shift, Packer out) {
        out.text(shift.actorId())
                .text(shift.targetId())
                .number(shift.to().ordinal())
                .all(shift.before(), LedgerPacking::writeBrief)
                .all(shift.after(), LedgerPacking::writeBrief);
    }

    private static Shift readShift(Unpacker in) {
        return new Shift(
                in.text(),
                in.text(),
                Polarity.values()[in.size()],
                in.all(LedgerPacking::readBrief),
                in.all(LedgerPacking::readBrief));
    }

    private static void writeTotals(ActorTotals totals, Packer out) {
        out.number(totals.own()).number(totals.affiliated());
        writeTally(totals.byKind(), out);
        writeTally(totals.byMonth(), out);
        writeSides(totals.sides(), out);
        writeTally(totals.names(), out);
        writeTally(totals.types(), out);
        writeTally(totals.otherNames(), out);
        writeTally(totals.otherTypes(), out);
        out.number(totals.outlets()).numberOrNull(totals.firstGone());
        writeTally(totals.fewOutlets(), out);
        out.flag(totals.manyTargets()).all(totals.fewTargets().entrySet(), (e, p) -> {
            p.text(e.getKey());
            writeTarget(e.getValue(), p);
        });
    }

    private static ActorTotals readTotals(Unpacker in) {
        return new ActorTotals(
                in.number(),
                in.number(),
                readTally(in),
                readTally(in),
                readSides(in),
                readTally(in),
                readTally(in),
                readTally(in),
                readTally(in),
                in.size(),
                in.numberOrNull(),
                readTally(in),
                in.flag(),
                readTargets(in));
    }

    private static SortedMap<String, TargetTally> readTargets(Unpacker in) {
        var targets = new TreeMap<String, TargetTally>();
        for (var n = in.count(); n > 0; n--) {
            targets.put(in.text(), readTarget(in));
        }
        return targets;
    }

    private static void writeTarget(TargetTally target, Packer out) {
        writeSides(target.sides(), out);
        writeTally(target.names(), out);
    }

    private static TargetTally readTarget(Unpacker in) {
        return new TargetTally(readSides(in), readTally(in));
    }

    private static void writeDay(DayTally day, Packer out) {
        writeScored(day.own(), out);
        writeScored(day.people(), out);
        writeTally(day.outlets(), out);
        writeTally(day.names(), out);
        writeTally(day.types(), out);
        writeTally(day.otherNames(), out);
        writeTally(day.otherTypes(), out);
        writeTally(day.affiliations(), out);
        writeTally(day.targets(), out);
        writeTally(day.targetTypes(), out);
    }

    private static DayTally readDay(Unpacker in) {
        return new DayTally(
                readScored(in),
                readScored(in),
                readTally(in),
                readTally(in),
                readTally(in),
                readTally(in),
                readTally(in),
                readTally(in),
                readTally(in),
                readTally(in));
    }

    private static void writeScored(DayTally.Scored scored, Packer out) {
        writeSides(scored.sides(), out);
        out.number(scored.millionths());
    }

    private static DayTally.Scored readScored(Unpacker in) {
        return new DayTally.Scored(readSides(in), in.number());
    }

    private static void writeSides(SideCounts sides, Packer out) {
        out.number(sides.support()).number(sides.oppose()).number(sides.neutral());
    }

    private static SideCounts readSides(Unpacker in) {
        return new SideCounts(in.number(), in.number(), in.number());
    }

    private static void writeTally(Tally tally, Packer out) {
        out.all(tally.counts().entrySet(), (e, p) -> p.text(e.getKey()).number(e.getValue()));
    }

    private static Tally readTally(Unpacker in) {
        var counts = new TreeMap<String, Long>();
        for (var n = in.count(); n > 0; n--) {
            counts.put(in.text(), in.number());
        }
        return new Tally(counts);
    }
}
