package dev.parley.enrich.time;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the day on which something was said from the words of the cue's clause. */
final class Days {

    private static final Set<String> BOUNDS =
            Set.of("since", "until", "till", "by", "before", "from", "after", "through");
    /** What opens a phrase that tells what came before: "following the raid on Monday". */
    private static final Set<String> AFTER = Set.of("following", "after", "before", "since", "despite", "amid");

    /** What opens a clause of its own. */
    private static final Set<String> WHILE = Set.of("while", "as", "when", "although", "though", "because", "if");

    private final CueClause clause;
    private final Document document;
    private final WrittenDates dates;
    private final @Nullable LocalDate published;

    private final @Nullable LocalDate before;

    private Days(CueClause clause, @Nullable LocalDate published, @Nullable LocalDate before) {
        this.clause = clause;
        this.document = clause.document();
        this.dates = new WrittenDates(clause, published);
        this.published = published;
        this.before = before;
    }

    /**
     * The day told nearest to the cue, null where none is.
     *
     * @param before the day of the statement told before, to which "a day earlier" refers; null where none has one
     */
    static @Nullable LocalDate in(CueClause clause, @Nullable LocalDate published, @Nullable LocalDate before) {
        return new Days(clause, published, before).nearest();
    }

    private @Nullable LocalDate nearest() {
        LocalDate best = null;
        int distance = Integer.MAX_VALUE;
        int from = Math.max(clause.first(), clause.cue() - 40);
        for (int i = from; i < Math.min(clause.end(), clause.cue() + 60); i++) {
            if (!clause.holds(i) || clause.distance(i) >= distance) {
                continue;
            }
            LocalDate day = dayAt(i);
            if (day != null && !isElsewhere(i)) {
                best = day;
                distance = clause.distance(i);
            }
        }
        return best;
    }

    /** In a relative clause or another verb's clause between the day and the cue. */
    private boolean isElsewhere(int token) {
        if (clause.isInRelativeClause(token)) {
            return true;
        }
        if (token < clause.cue() && isOfAnotherClause(token)) {
            return true;
        }
        int from = Math.min(token, clause.cue());
        int to = Math.max(token, clause.cue());
        for (int i = from + 1; i < to; i++) {
            Token between = document.token(i);
            boolean anotherVerb = clause.holds(i)
                    && between.tag().isFinite()
                    && !VenueWords.PUBLISHED.contains(between.lower())
                    && document.verbGroupAt(i) != document.verbGroupAt(clause.cue());
            boolean anotherClause =
                    token < clause.cue() && clause.holds(i) && (between.is("after") || between.is("before"));
            if ((anotherVerb || anotherClause) && !isIntroduction(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Following the raid on Monday, Ames said", "while it was calm on Monday, Ames said": apart from the cue by a comma. */
    private boolean isOfAnotherClause(int token) {
        boolean comma = false;
        for (int i = token + 1; i < clause.cue() && !comma; i++) {
            comma = document.isComma(i) && clause.holds(i);
        }
        if (!comma || document.token(clause.cue()).tag() == Tag.VERB_ING) {
            return false;
        }
        int first = token;
        boolean verb = false;
        while (first > clause.first() && !document.isComma(first - 1)) {
            first--;
            verb |= document.token(first).tag().isFinite()
                    && !VenueWords.PUBLISHED.contains(document.token(first).lower());
        }
        first += document.token(first).tag() == Tag.CONJUNCTION ? 1 : 0;
        String opens = document.token(first).lower();
        return AFTER.contains(opens) && token - first > 2 || verb && WHILE.contains(opens);
    }

    /** "On Thursday, Ames, who leads the board, said ...": a day at the head of the sentence belongs to its main verb. */
    private boolean isIntroduction(int token) {
        return token - clause.first() <= 4;
    }

    private @Nullable LocalDate dayAt(int i) {
        Token token = document.token(i);
        LocalDate today = published;
        if (today != null) {
            DayOfWeek weekday = Calendar.weekday(token);
            if (weekday != null) {
                return weekday(i, weekday, today);
            }
            LocalDate near = relative(i, token, today);
            if (near != null) {
                return near;
            }
        }
        int month = Calendar.month(token);
        if (month > 0) {
            return isBound(i) || isBound(i - 1) || isDateline(i) ? null : dates.at(i, month);
        }
        return token.kind() == TokenKind.NUMBER && token.text().length() == 10 ? WrittenDates.iso(token.text()) : null;
    }

    private @Nullable LocalDate weekday(int i, DayOfWeek weekday, LocalDate today) {
        if (isPossessive(i) && !isOccasion(i)
                || isPossessiveNight(i)
                || isBound(i)
                || isBefore(i, "next")
                || isBefore(i, "coming")) {
            return null;
        }
        int next = i + 1 < clause.end() && document.isComma(i + 1) ? i + 2 : i + 1;
        LocalDate whole = dates.behind(next);
        if (whole != null) {
            return whole;
        }
        if (isBefore(i, "last") && today.getDayOfWeek() == weekday) {
            return today.minusWeeks(1);
        }
        if (i + 2 < clause.end()
                && document.token(i + 1).is("last")
                && document.token(i + 2).is("week")) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(1)
                    .with(TemporalAdjusters.nextOrSame(weekday));
        }
        return today.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** "OSLO, March 4 - The harbour ...": when it was written. */
    private boolean isDateline(int i) {
        boolean opens = i - document.sentenceAt(i).first() <= 6;
        for (int at = i + 1; opens && at < Math.min(document.size(), i + 5); at++) {
            String mark = document.token(at).text();
            if (mark.equals("-") || mark.equals("–") || mark.equals("—")) {
                return true;
            }
        }
        return false;
    }

    /** "at Tuesday's briefing", "during Monday's final session": when it was said, since it was said there. */
    private boolean isOccasion(int i) {
        String before = i > clause.first() ? document.token(i - 1).lower() : "";
        boolean there = before.equals("at") || before.equals("during") || before.equals("in");
        for (int at = i + 2; there && at < Math.min(clause.end(), i + 5); at++) {
            if (VenueWords.OCCASION.contains(document.token(at).lower())
                    || VenueWords.DOCUMENT.contains(document.token(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Tuesday night's vote". */
    private boolean isPossessiveNight(int i) {
        return document.isTag(i + 1, Tag.NOUN) && isPossessive(i + 1);
    }

    /** "'s", not "his". */
    private static boolean isClitic(Token token) {
        return token.tag() == Tag.POSSESSIVE && token.text().length() <= 2;
    }

    /** "since Monday", "until May 4": a bound of something else. */
    private boolean isBound(int i) {
        return i > clause.first() && BOUNDS.contains(document.token(i - 1).lower());
    }

    private @Nullable LocalDate relative(int i, Token token, LocalDate today) {
        return switch (token.lower()) {
            case "yesterday" ->
                isPossessive(i) ? null : today.minusDays(isBefore(i, "before") && isBefore(i - 1, "day") ? 2 : 1);
            case "today", "tonight" -> isPossessive(i) || isName(i) ? null : today;
            case "morning", "afternoon", "evening" -> isBefore(i, "this") && !isPossessive(i) ? today : null;
            case "night" -> isBefore(i, "last") && !isPossessive(i) ? today.minusDays(1) : null;
            case "week" -> isBefore(i, "last") && !isPossessive(i) ? today.minusWeeks(1) : null;
            case "ago" -> counted(i, today, -1);
            case "earlier", "before" -> before == null ? null : counted(i, before, -1);
            case "later" -> before == null ? null : counted(i, before, 1);
            case "day" -> before == null ? null : sameOrPrevious(i, before);
            default -> null;
        };
    }

    /** "Today" as a name's word: "BBC's Today programme". */
    private boolean isName(int i) {
        return document.token(i).isCapitalised() && i > clause.first();
    }

    /** "two days ago", "a week earlier"; "three years ago" tells no day. */
    private @Nullable LocalDate counted(int i, LocalDate from, int sign) {
        if (i - 2 < clause.first()) {
            return null;
        }
        int count = Calendar.count(document.token(i - 2)) * sign;
        return switch (count == 0 ? "" : document.token(i - 1).lower()) {
            case "day", "days" -> from.plusDays(count);
            case "week", "weeks" -> from.plusWeeks(count);
            default -> null;
        };
    }

    /** "the previous day", "the same day", "later that day". */
    private @Nullable LocalDate sameOrPrevious(int i, LocalDate from) {
        boolean within =
                isBefore(i, "the") && isBefore(i - 1, "in") && (isBefore(i - 2, "later") || isBefore(i - 2, "earlier"));
        boolean same = within || isBefore(i, "same") || isBefore(i, "that") && isBefore(i - 1, "later");
        return same ? from : isBefore(i, "previous") ? from.minusDays(1) : null;
    }

    private boolean isPossessive(int i) {
        return document.has(i + 1) && isClitic(document.token(i + 1));
    }

    private boolean isBefore(int i, String word) {
        return i > clause.first() && document.token(i - 1).is(word);
    }
}
