package dev.parley.sink.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one actor, and of those who belong to it, add up to. What is unbounded in number (outlets, targets,
 * the statements themselves) is kept elsewhere, an entry a key; here stands only how many outlets there are.
 *
 * @param names      the actor's names, by own statements
 * @param otherNames its names, by statements of those who belong to it
 * @param outlets    distinct outlets of own statements
 * @param firstGone  earliest own statement among those that have left the state; null where none has
 */
public record ActorTotals(
        long own,
        long affiliated,
        Tally byKind,
        Tally byMonth,
        SideCounts sides,
        Tally names,
        Tally types,
        Tally otherNames,
        Tally otherTypes,
        int outlets,
        @Nullable Long firstGone) {
    public static final ActorTotals NONE = new ActorTotals(
            0, 0, Tally.NONE, Tally.NONE, SideCounts.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, 0, null);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    public ActorTotals plus(String actorId, Brief brief) {
        return brief.isBy(actorId) ? ownBy(brief, 1) : affiliatedBy(brief, 1);
    }

    public ActorTotals minus(String actorId, Brief brief) {
        return brief.isBy(actorId) ? ownBy(brief, -1) : affiliatedBy(brief, -1);
    }

    private ActorTotals ownBy(Brief brief, long count) {
        var all = sides;
        for (var side : brief.sides()) {
            all = all.plus(side.polarity(), count);
        }
        return new ActorTotals(
                own + count,
                affiliated,
                byKind.plus(brief.kind(), count),
                byMonth.plus(month(brief.at()), count),
                all,
                names.plus(brief.speaker(), count),
                types.plus(brief.speakerType(), count),
                otherNames,
                otherTypes,
                outlets,
                firstGone);
    }

    private ActorTotals affiliatedBy(Brief brief, long count) {
        var name = brief.affiliation() == null ? "" : brief.affiliation();
        return new ActorTotals(
                own,
                affiliated + count,
                byKind,
                byMonth,
                sides,
                names,
                types,
                otherNames.plus(name, count),
                otherTypes.plus(brief.affiliationType(), count),
                outlets,
                firstGone);
    }

    public ActorTotals withOutlets(int count) {
        return new ActorTotals(
                own, affiliated, byKind, byMonth, sides, names, types, otherNames, otherTypes, count, firstGone);
    }

    /** Remembers the time of an own statement that leaves the state and still counts. */
    public ActorTotals gone(long at) {
        var first = firstGone == null ? at : Math.min(firstGone, at);
        return new ActorTotals(
                own, affiliated, byKind, byMonth, sides, names, types, otherNames, otherTypes, outlets, first);
    }

    public boolean isEmpty() {
        return own == 0 && affiliated == 0;
    }

    /** The fullest name by its own statements, else by those of its people; its id where neither tells. */
    public String name(String actorId) {
        var name = names.longest();
        if (name == null || name.isBlank()) {
            name = otherNames.longest();
        }
        return name == null || name.isBlank() ? actorId : name;
    }

    /** The kind of actor named most often. */
    public String type() {
        var type = types.chief();
        if (type == null || type.equals("UNKNOWN")) {
            type = otherTypes.chief();
        }
        return type == null ? "UNKNOWN" : type;
    }

    private static String month(long at) {
        return MONTH.format(Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC));
    }
}
