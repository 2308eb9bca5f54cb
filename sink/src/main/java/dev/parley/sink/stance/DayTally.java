package dev.parley.sink.stance;

import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.Tally;
import dev.parley.sink.ledger.report.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which side an actor, and apart from it those who belong to it, took on one target on one day, with plus and minus.
 *
 * @param own          the actor's own statements
 * @param people       those of its people
 * @param outlets      outlets that reported its own statements
 * @param names        names of the actor, by its own statements
 * @param types        kinds of actor that it was called, by its own statements
 * @param otherNames   its names, by the statements of its people
 * @param otherTypes   its kinds, by the statements of its people
 * @param affiliations whom it spoke for: id, slash and name
 * @param targets      names of the target
 * @param targetTypes  kinds of target
 * @param taken        the actor's own statements that take a side, by time
 */
public record DayTally(
        Scored own,
        Scored people,
        Tally outlets,
        Tally names,
        Tally types,
        Tally otherNames,
        Tally otherTypes,
        Tally affiliations,
        Tally targets,
        Tally targetTypes,
        List<TakenSide> taken) {
    public static final DayTally NONE = new DayTally(
            Scored.NONE,
            Scored.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            List.of());

    public DayTally {
        taken = List.copyOf(taken);
    }

    /** Sides taken and the sum of their scores in millionths, whole, so that no order of adding shows. */
    public record Scored(SideCounts sides, long millionths) {
        public static final Scored NONE = new Scored(SideCounts.NONE, 0);

        Scored plus(Side side, int count) {
            return new Scored(sides.plus(side.polarity(), count), millionths + count * side.millionths());
        }

        public long statements() {
            return sides.total();
        }

        /** Mean of the scores in [-1, 1]; 0 where there is none. */
        public double mean() {
            return statements() == 0 ? 0 : millionths / 1e6 / statements();
        }
    }

    /** A statement counts as the subject's own where the subject made it, else as one of its people's. */
    public DayTally plus(String subjectId, StanceMove.Taken taken) {
        return with(subjectId, taken.statement(), taken.side(), 1);
    }

    public DayTally minus(String subjectId, StanceMove.Taken taken) {
        return with(subjectId, taken.statement(), taken.side(), -1);
    }

    private DayTally with(String subjectId, Brief statement, Side side, int count) {
        return statement.isBy(subjectId) ? ownWith(statement, side, count) : peopleWith(statement, side, count);
    }

    private DayTally ownWith(Brief statement, Side side, int count) {
        var carried = outlets;
        for (var outlet : statement.outlets()) {
            carried = carried.plus(outlet, count);
        }
        var affiliation = affiliation(statement);
        return new DayTally(
                own.plus(side, count),
                people,
                carried,
                names.plus(statement.speaker(), count),
                types.plus(statement.speakerType(), count),
                otherNames,
                otherTypes,
                affiliation == null ? affiliations : affiliations.plus(affiliation, count),
                targets.plus(side.target(), count),
                targetTypes.plus(side.targetType(), count),
                taken(statement, side, count));
    }

    private List<TakenSide> taken(Brief statement, Side side, int count) {
        if (!side.polarity().takesSide()) {
            return taken;
        }
        var one = new TakenSide(side.polarity(), statement.at(), statement.itemId(), statement.statementId());
        var next = new ArrayList<>(taken);
        if (count < 0) {
            next.remove(one);
        } else {
            next.add(one);
            next.sort(TakenSide.EARLIEST);
        }
        return next;
    }

    private DayTally peopleWith(Brief statement, Side side, int count) {
        return new DayTally(
                own,
                people.plus(side, count),
                outlets,
                names,
                types,
                otherNames.plus(name(statement), count),
                otherTypes.plus(statement.affiliationType(), count),
                affiliations,
                targets.plus(side.target(), count),
                targetTypes.plus(side.targetType(), count),
                taken);
    }

    private static String name(Brief statement) {
        return statement.affiliation() == null ? "" : statement.affiliation();
    }

    private static @Nullable String affiliation(Brief statement) {
        return statement.affiliationId() == null ? null : statement.affiliationId() + "/" + name(statement);
    }

    /** Whether the statement can have been counted here; it cannot where the tally has left the state and begun again. */
    public boolean holds(String subjectId, StanceMove.Taken taken) {
        var statement = taken.statement();
        var side = taken.side();
        if (!targets.has(side.target()) || !targetTypes.has(side.targetType())) {
            return false;
        }
        if (!statement.isBy(subjectId)) {
            return people.sides.of(side.polarity()) > 0
                    && otherNames.has(name(statement))
                    && otherTypes.has(statement.affiliationType());
        }
        var affiliation = affiliation(statement);
        return own.sides.of(side.polarity()) > 0
                && names.has(statement.speaker())
                && types.has(statement.speakerType())
                && (affiliation == null || affiliations.has(affiliation))
                && statement.outlets().stream().allMatch(outlets::has);
    }

    public boolean isEmpty() {
        return own.statements() == 0 && people.statements() == 0;
    }

    /** The actor's fullest name by its own statements, else by those of its people; its id where neither tells. */
    public String name(String actorId) {
        var name = names.longest();
        if (name == null || name.isBlank()) {
            name = otherNames.longest();
        }
        return name == null || name.isBlank() ? actorId : name;
    }

    /** The kind of actor that it was called most often. */
    public String type() {
        var type = types.chief();
        if (type == null || type.equals(UNKNOWN)) {
            type = otherTypes.chief();
        }
        return type == null ? UNKNOWN : type;
    }

    /** Whom it spoke for most often, by id; null where it spoke for nobody. */
    public @Nullable String affiliationId() {
        var chief = affiliations.chief();
        return chief == null ? null : chief.substring(0, chief.indexOf('/'));
    }

    /** What that is called; null where it has no name. */
    public @Nullable String affiliation() {
        var chief = affiliations.chief();
        return chief == null || chief.endsWith("/") ? null : chief.substring(chief.indexOf('/') + 1);
    }

    /** What the target is called most often; its id where it has no name. */
    public String target(String targetId) {
        var chief = targets.chief();
        return chief == null ? targetId : chief;
    }

    public String targetType() {
        var chief = targetTypes.chief();
        return chief == null ? UNKNOWN : chief;
    }

    private static final String UNKNOWN = "UNKNOWN";
}
