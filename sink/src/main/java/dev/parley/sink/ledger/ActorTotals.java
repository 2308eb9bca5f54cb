package dev.parley.sink.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one actor, and of those who belong to it, add up to. What is unbounded in number stands here while it
 * is few, and what is more is kept elsewhere, an entry a key.
 *
 * @param names      the actor's names, by own statements
 * @param otherNames its names, by statements of those who belong to it
 * @param outlets    distinct outlets of own statements
 * @param fewOutlets own statements by outlet, of the first so many; the others are counted elsewhere
 * @param manyTargets whether there are targets elsewhere
 * @param fewTargets  the targets spoken of; where there are others elsewhere, those most spoken of
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
        @Nullable Long firstGone,
        Tally fewOutlets,
        boolean manyTargets,
        SortedMap<String, TargetTally> fewTargets) {
    public static final ActorTotals NONE = new ActorTotals(
            0,
            0,
            Tally.NONE,
            Tally.NONE,
            SideCounts.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            0,
            null,
            Tally.NONE,
            false,
            new TreeMap<>());

    private static final long DAY_MILLIS = 86_400_000L;
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
                brief.isDated() ? byMonth.plus(month(brief.at()), count) : byMonth,
                all,
                names.plus(brief.speaker(), count),
                types.plus(brief.speakerType(), count),
                otherNames,
                otherTypes,
                outlets,
                firstGone,
                fewOutlets,
                manyTargets,
                fewTargets);
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
                firstGone,
                fewOutlets,
                manyTargets,
                fewTargets);
    }

    /** @param few the counts that are to stand here */
    public ActorTotals withOutlets(int count, Tally few) {
        return with(count, firstGone, few, manyTargets, fewTargets);
    }

    /** @param many whether there are others than these, which are kept elsewhere */
    public ActorTotals withTargets(SortedMap<String, TargetTally> few, boolean many) {
        return with(outlets, firstGone, fewOutlets, many, few);
    }

    /** Remembers the time of an own statement that leaves the state and still counts. */
    public ActorTotals gone(long at) {
        var first = firstGone == null ? at : Math.min(firstGone, at);
        return with(outlets, first, fewOutlets, manyTargets, fewTargets);
    }

    private ActorTotals with(
            int count, @Nullable Long first, Tally outletCounts, boolean many, SortedMap<String, TargetTally> targets) {
        return new ActorTotals(
                own,
                affiliated,
                byKind,
                byMonth,
                sides,
                names,
                types,
                otherNames,
                otherTypes,
                count,
                first,
                outletCounts,
                many,
                targets);
    }

    public boolean isEmpty() {
        return own == 0 && affiliated == 0;
    }

    /** How many counts stand here, a target's names and sides as two: what it takes to hold them. */
    public int counts() {
        return byKind.distinct()
                + byMonth.distinct()
                + names.distinct()
                + types.distinct()
                + otherNames.distinct()
                + otherTypes.distinct()
                + fewOutlets.distinct()
                + 2 * fewTargets.size();
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
        var day = LocalDate.ofEpochDay(Math.floorDiv(at, DAY_MILLIS));
        var year = day.getYear();
        return year < 1000 || year > 9999
                ? MONTH.format(day)
                : year + (day.getMonthValue() < 10 ? "-0" : "-") + day.getMonthValue();
    }
}
