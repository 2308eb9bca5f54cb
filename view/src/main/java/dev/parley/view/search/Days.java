package dev.parley.view.search;

import dev.parley.view.model.Timeline;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sums by day, and a timeline of them. */
final class Days<T> {
    static final long NONE = Long.MIN_VALUE;

    private final Supplier<T> empty;
    private final TreeMap<Long, T> byDay = new TreeMap<>();
    private final T undated;

    Days(Supplier<T> empty) {
        this.empty = empty;
        this.undated = empty.get();
    }

    /** The sum of a day; that of what has none for {@link #NONE}. */
    T at(long day) {
        return day == NONE ? undated : byDay.computeIfAbsent(day, d -> empty.get());
    }

    T undated() {
        return undated;
    }

    Map<Long, T> byDay() {
        return byDay;
    }

    /** Makes a bucket of its stretch and the sum of its days. */
    interface Bucket<T, B> {
        B of(String from, String to, T sum);
    }

    /**
     * A timeline of all days that something happened on.
     *
     * @param wanted null for what suits
     * @param merge  adds the second to the first
     */
    <B> Timeline<B> timeline(@Nullable Buckets wanted, long undatedCount, BiConsumer<T, T> merge, Bucket<T, B> bucket) {
        if (byDay.isEmpty()) {
            return new Timeline<>(
                    (wanted == null ? Buckets.DAY : wanted).lowerCase(), undatedCount, java.util.List.of());
        }
        var first = LocalDate.ofEpochDay(byDay.firstKey());
        var last = LocalDate.ofEpochDay(byDay.lastKey());
        var buckets = (wanted == null ? Buckets.suiting(first, last) : wanted).coarseEnough(first, last);
        var drawn = buckets.between(first, last).stream()
                .map(stretch -> {
                    var sum = empty.get();
                    byDay.subMap(stretch.from().toEpochDay(), true, stretch.to().toEpochDay(), true)
                            .values()
                            .forEach(day -> merge.accept(sum, day));
                    return bucket.of(stretch.from().toString(), stretch.to().toString(), sum);
                })
                .toList();
        return new Timeline<>(buckets.lowerCase(), undatedCount, drawn);
    }
}
