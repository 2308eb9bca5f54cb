package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of an actor: bounded whatever its fame.
 *
 * @param months own statements by month, the latest 240 months
 * @param first  earliest own statement that has a date; milliseconds since 1970-01-01 UTC; null where there is none
 * @param last   latest own statement that is kept and has a date
 * @param idBasis the name of what the id rests on
 * @param latest newest first
 */
public record ActorView(
        String actorId,
        ActorTotals totals,
        SortedMap<String, Long> months,
        List<String> roles,
        List<String> affiliations,
        @Nullable Long first,
        @Nullable Long last,
        List<TargetRank> targets,
        List<Brief> latest,
        String idBasis) {
    private static final String UNKNOWN = "UNKNOWN";
    private static final int MONTHS = 240;
    private static final int NAMES = 20;
    /** Most bytes of each list; a record stays under 64 KB with the rest. */
    private static final int LATEST_BYTES = 44_000;

    private static final int TARGET_BYTES = 8_000;
    private static final int NAME_BYTES = 2_000;

    /** A target and how often it was spoken of. */
    public record TargetRank(String targetId, TargetTally tally) {
        /** What the target is called most often; its id where it has no name. */
        public String name() {
            var name = tally.names().chief();
            return name == null ? targetId : name;
        }

        private int weight() {
            return 32 + Brief.bytes(targetId) + Brief.bytes(name());
        }

        /** Those most spoken of first. */
        public static final Comparator<TargetRank> MOST = Comparator.comparingLong(
                        (TargetRank rank) -> -rank.tally().sides().total())
                .thenComparing(TargetRank::targetId);
    }

    /**
     * @param own        newest own statements, newest first
     * @param affiliated newest statements of its people, newest first
     * @param oldest     earliest own statement that is kept and has a date
     * @param latest     how many statements to show
     */
    public static ActorView of(
            String actorId,
            ActorTotals totals,
            List<Brief> own,
            List<Brief> affiliated,
            @Nullable Long oldest,
            List<TargetRank> targets,
            int latest) {
        var all = new ArrayList<>(own);
        all.addAll(affiliated);
        all.sort(Brief.NEWEST);
        return new ActorView(
                actorId,
                totals,
                lastMonths(totals.byMonth().counts()),
                named(own, Brief::role),
                named(own, Brief::affiliationId),
                earliest(totals.firstGone(), oldest),
                latest(own),
                within(TARGET_BYTES, targets, TargetRank::weight),
                within(LATEST_BYTES, all.subList(0, Math.min(latest, all.size())), Brief::weight),
                own.isEmpty() ? UNKNOWN : own.get(0).idBasis());
    }

    private static SortedMap<String, Long> lastMonths(SortedMap<String, Long> months) {
        var last = new TreeMap<>(months);
        while (last.size() > MONTHS) {
            last.pollFirstEntry();
        }
        return last;
    }

    private static List<String> named(Collection<Brief> own, Function<Brief, @Nullable String> part) {
        var names = new LinkedHashSet<String>();
        own.stream().map(part).filter(Objects::nonNull).limit(1000).forEach(names::add);
        return within(NAME_BYTES, names.stream().limit(NAMES).toList(), Brief::bytes);
    }

    /** When the newest of those was published that have a date. */
    private static @Nullable Long latest(List<Brief> own) {
        for (var brief : own) {
            if (brief.isDated()) {
                return brief.at();
            }
        }
        return null;
    }

    private static @Nullable Long earliest(@Nullable Long gone, @Nullable Long oldest) {
        if (gone == null || oldest == null) {
            return gone == null ? oldest : gone;
        }
        return Long.valueOf(Math.min(gone, oldest));
    }

    /** The first ones that fit. */
    private static <T> List<T> within(int most, List<T> all, ToIntFunction<T> weight) {
        var bytes = 0;
        List<T> fitting = new ArrayList<>();
        for (var one : all) {
            bytes += weight.applyAsInt(one);
            if (bytes > most) {
                break;
            }
            fitting.add(one);
        }
        return List.copyOf(fitting);
    }
}
