package dev.parley.enrich.time;

import dev.parley.enrich.text.Document;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates that are written out, in the year that is told or else in the last year before publication. */
final class WrittenDates {

    private final CueClause clause;
    private final Document document;
    private final @Nullable LocalDate published;

    WrittenDates(CueClause clause, @Nullable LocalDate published) {
        this.clause = clause;
        this.document = clause.document();
        this.published = published;
    }

    /** "2026-05-04"; null where that is no day. */
    static @Nullable LocalDate iso(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null; // "123-456-78" is no day
        }
    }

    /** "Tuesday, April 28", "Tuesday 28 April": the date behind a weekday. */
    @Nullable
    LocalDate behind(int next) {
        for (int i = next; i < Math.min(clause.end(), next + 2); i++) {
            int month = Calendar.month(document.token(i));
            if (month > 0) {
                return at(i, month);
            }
        }
        return null;
    }

    /** "May 4", "4 May", "May 4, 2023", "4th of May 2023". */
    @Nullable
    LocalDate at(int i, int month) {
        int after = number(i + 1);
        if (after >= 1 && after <= 31) {
            int comma = i + 2 < clause.end() && document.isComma(i + 2) ? i + 3 : i + 2;
            return date(number(comma), month, after);
        }
        int before = number(i - 1) > 0
                ? number(i - 1)
                : i > clause.first() && document.token(i - 1).is("of") ? number(i - 2) : 0;
        return before >= 1 && before <= 31 ? date(number(i + 1), month, before) : null;
    }

    private @Nullable LocalDate date(int year, int month, int day) {
        try {
            if (year >= 1000 && year <= 9999) {
                return LocalDate.of(year, month, day);
            }
            if (published == null) {
                return null;
            }
            LocalDate sameYear = LocalDate.of(published.getYear(), month, day);
            return sameYear.isAfter(published) ? sameYear.minusYears(1) : sameYear;
        } catch (DateTimeException e) {
            return null; // "February 30" is no day
        }
    }

    private int number(int index) {
        return index < clause.first() || index >= clause.end() ? 0 : Calendar.number(document.token(index));
    }
}
