package dev.parley.view.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stretches of days for a plot: as fine as is asked for, and as many as can be drawn. */
public enum Buckets {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    /** There are no more in a plot; finer ones are made coarser, and of years the first are left out. */
    static final int MOST = 400;

    private static final long FEW_DAYS = 62;
    private static final long FEW_WEEKS = 400;
    private static final long FEW_MONTHS = 5_000;

    private final ChronoUnit unit;

    Buckets(ChronoUnit unit) {
        this.unit = unit;
    }

    /** From a day to another, both inclusive. */
    record Stretch(LocalDate from, LocalDate to) {}

    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What suits a stretch of days. */
    static Buckets suiting(LocalDate first, LocalDate last) {
        var days = ChronoUnit.DAYS.between(first, last);
        if (days <= FEW_DAYS) {
            return DAY;
        }
        return days <= FEW_WEEKS ? WEEK : days <= FEW_MONTHS ? MONTH : YEAR;
    }

    /** This, or the next that gives no more than can be drawn. */
    Buckets coarseEnough(LocalDate first, LocalDate last) {
        var coarser = this;
        while (coarser != YEAR && coarser.unit.between(coarser.begin(first), last) >= MOST) {
            coarser = switch (coarser) {
                case DAY -> WEEK;
                case WEEK -> MONTH;
                case MONTH, YEAR -> YEAR;
            };
        }
        return coarser;
    }

    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** All from that of one day to that of another, without gaps. */
    List<Stretch> between(LocalDate first, LocalDate last) {
        var begin = begin(first);
        var tooMany = unit.between(begin, last) + 1 - MOST;
        begin = tooMany > 0 ? begin.plus(tooMany, unit) : begin;
        List<Stretch> stretches = new ArrayList<>();
        for (var at = begin; !at.isAfter(last); at = at.plus(1, unit)) {
            stretches.add(new Stretch(at, at.plus(1, unit).minusDays(1)));
        }
        return stretches;
    }
}
