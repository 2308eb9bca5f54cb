package dev.parley.enrich.grammar;

import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordSet;
import java.util.HashSet;
import java.util.Set;

/** Words that tell a time: {@code time-words.txt}. Loaded once, immutable. */
public final class TimeWords {

    private static final TimeWords ENGLISH = new TimeWords();

    private final Set<String> names;
    private final WordSet times;
    private final WordSet dates;
    private final WordSet months;
    private final WordSet days;
    private final WordSet deictics;
    private final WordSet distances;
    private final WordSet units;

    private TimeWords() {
        WordFile words = WordFile.of(TimeWords.class, "time-words.txt");
        Set<String> weekdays = words.words("weekday");
        Set<String> names = union(weekdays, words.words("month"));
        this.times = WordSet.of(union(names, words.words("time")));
        this.dates = WordSet.of(union(names, words.words("date")));
        this.months = WordSet.of(words.words("month"));
        this.days = WordSet.of(union(weekdays, words.words("day")));
        this.names = names;
        this.deictics = WordSet.of(words.words("deictic"));
        this.distances = WordSet.of(words.words("distance"));
        this.units = WordSet.of(words.words("unit"));
        words.end();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    public static TimeWords english() {
        return ENGLISH;
    }

    /** The weekdays and the months, in small letters. */
    public Set<String> names() {
        return names;
    }

    /** "Monday", "yesterday", "May", "earlier". */
    public boolean isTime(Token word) {
        return times.hasForm(word);
    }

    /** What may head a phrase of time: "Monday", "week", "May". */
    public boolean isDate(Token word) {
        return dates.hasForm(word);
    }

    /** "May". */
    public boolean isMonth(Token word) {
        return months.hasForm(word);
    }

    /** The same in any form: "weeks". */
    public boolean isDateLemma(Token word) {
        return dates.hasLemma(word);
    }

    /** "Monday", "tomorrow". */
    public boolean isDay(Token word) {
        return days.hasForm(word);
    }

    /** "last", "this", "next". */
    public boolean isDeictic(Token word) {
        return deictics.hasForm(word);
    }

    /** "ago", "later". */
    public boolean isDistance(Token word) {
        return distances.hasForm(word);
    }

    /** "hours", "day". */
    public boolean isUnit(Token word) {
        return units.hasLemma(word);
    }
}
