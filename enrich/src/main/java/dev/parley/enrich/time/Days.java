package dev.parley.enrich.time;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.TokenKind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the day on which something was said from the words of the cue's clause. */
final class Days {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan.", 1),
            Map.entry("february", 2),
            Map.entry("feb.", 2),
            Map.entry("march", 3),
            Map.entry("mar.", 3),
            Map.entry("april", 4),
            Map.entry("apr.", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun.", 6),
            Map.entry("july", 7),
            Map.entry("jul.", 7),
            Map.entry("august", 8),
            Map.entry("aug.", 8),
            Map.entry("september", 9),
            Map.entry("sept.", 9),
            Map.entry("sep.", 9),
            Map.entry("october", 10),
            Map.entry("oct.", 10),
            Map.entry("november", 11),
            Map.entry("nov.", 11),
            Map.entry("december", 12),
            Map.entry("dec.", 12));

    private final CueClause clause;
    private final Document document;
    private final @Nullable LocalDate published;

    private Days(CueClause clause, @Nullable LocalDate published) {
        this.clause = clause;
        this.document = clause.document();
        this.published = published;
    }

    /** The day told nearest to the cue, null where none is. */
    static @Nullable LocalDate in(CueClause clause, @Nullable LocalDate published) {
        return new Days(clause, published).nearest();
    }

    private @Nullable LocalDate nearest() {
        LocalDate best = null;
        int distance = Integer.MAX_VALUE;
        int from = Math.max(clause.first(), clause.cue() - 40);
        for (int i = from; i < Math.min(clause.end(), clause.cue() + 60); i++) {
            if (!clause.holds(i) || clause.distance(i) >= distance || isElsewhere(i)) {
                continue;
            }
            LocalDate day = dayAt(i);
            if (day != null) {
                best = day;
                distance = clause.distance(i);
            }
        }
        return best;
    }

    /** In a relative clause or another verb's clause between the day and the cue. */
    private boolean isElsewhere(int token) {
        if (token < clause.cue() && isInRelativeClause(token)) {
            return true;
        }
        int from = Math.min(token, clause.cue());
        int to = Math.max(token, clause.cue());
        for (int i = from + 1; i < to; i++) {
            Token between = document.token(i);
            boolean anotherVerb = clause.holds(i)
                    && between.tag().isFinite()
                    && document.verbGroupAt(i) != document.verbGroupAt(clause.cue());
            if (anotherVerb && !isIntroduction(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Ames, who came on Monday, said ..." */
    private boolean isInRelativeClause(int token) {
        for (int i = token - 1; i >= Math.max(clause.first(), token - 30); i--) {
            Token before = document.token(i);
            if (before.text().equals(",")) {
                return false;
            }
            if (before.is("who") || before.is("which") || before.is("whose")) {
                return true;
            }
        }
        return false;
    }

    /** "On Thursday, Ames, who leads the board, said ...": a day at the head of the sentence belongs to its main verb. */
    private boolean isIntroduction(int token) {
        return token - clause.first() <= 4;
    }

    private @Nullable LocalDate dayAt(int i) {
        Token token = document.token(i);
        LocalDate today = published;
        if (today != null) {
            DayOfWeek weekday = WEEKDAYS.get(token.lower());
            if (weekday != null && token.isCapitalised()) {
                return weekday(i, weekday, today);
            }
            LocalDate near = relative(i, token, today);
            if (near != null) {
                return near;
            }
        }
        Integer month = MONTHS.get(token.lower());
        return month != null && token.isCapitalised() ? date(i, month) : null;
    }

    private @Nullable LocalDate weekday(int i, DayOfWeek weekday, LocalDate today) {
        boolean possessive = i + 1 < document.size() && document.token(i + 1).tag() == Tag.POSSESSIVE;
        if (possessive || isBefore(i, "next") || isBefore(i, "this coming") || isBefore(i, "until")) {
            return null;
        }
        if (isBefore(i, "last") && today.getDayOfWeek() == weekday) {
            return today.minusWeeks(1);
        }
        return today.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private @Nullable LocalDate relative(int i, Token token, LocalDate today) {
        return switch (token.lower()) {
            case "yesterday" -> today.minusDays(1);
            case "today", "tonight" -> isPossessive(i) ? null : today;
            case "morning", "afternoon", "evening" -> isBefore(i, "this") ? today : null;
            case "night" -> isBefore(i, "last") ? today.minusDays(1) : null;
            case "week" -> isBefore(i, "last") && !isPossessive(i) ? today.minusWeeks(1) : null;
            default -> null;
        };
    }

    private boolean isPossessive(int i) {
        return i + 1 < document.size() && document.token(i + 1).tag() == Tag.POSSESSIVE;
    }

    private boolean isBefore(int i, String word) {
        return i > clause.first() && document.token(i - 1).is(word);
    }

    /** "May 4", "4 May", "May 4, 2023", "4th of May 2023". */
    private @Nullable LocalDate date(int i, int month) {
        int after = number(i + 1);
        if (after >= 1 && after <= 31) {
            int comma = i + 2 < clause.end() && document.token(i + 2).text().equals(",") ? i + 3 : i + 2;
            return date(number(comma), month, after);
        }
        int before = number(i - 1) > 0 ? number(i - 1) : isBefore(i, "of") ? number(i - 2) : 0;
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

    /** The number that a token is, "4th" included; 0 for another token. */
    private int number(int index) {
        if (index < clause.first() || index >= clause.end()) {
            return 0;
        }
        Token token = document.token(index);
        if (token.kind() != TokenKind.NUMBER || token.text().length() > 4) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            if (c < '0' || c > '9') {
                return token.lower().endsWith("st")
                                || token.lower().endsWith("nd")
                                || token.lower().endsWith("rd")
                                || token.lower().endsWith("th")
                        ? value
                        : 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
