package dev.parley.enrich.grammar;

import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.WordList;
import dev.parley.enrich.text.word.WordSet;
import java.util.Map;
import java.util.Set;

/** Words that tell a time: {@code time-words.txt}. Loaded once, immutable. */
public final class TimeWords {

    private static final TimeWords ENGLISH = new TimeWords();

    private final WordSet times;
    private final WordSet dates;
    private final WordSet months;
    private final WordSet days;
    private final WordSet deictics;
    private final WordSet distances;
    private final WordSet units;

    private TimeWords() {
        Map<String, Set<String>> words = WordList.labelled(TimeWords.class, "time-words.txt");
        this.times = take(words, "TIME");
        this.dates = take(words, "DATE");
        this.months = take(words, "MONTH");
        this.days = take(words, "DAY");
        this.deictics = take(words, "DEICTIC");
        this.distances = take(words, "DISTANCE");
        this.units = take(words, "UNIT");
        if (!words.isEmpty()) {
            throw new IllegalStateException("time-words.txt: unknown " + words.keySet());
        }
    }

    private static WordSet take(Map<String, Set<String>> words, String label) {
        Set<String> found = words.remove(label);
        if (found == null) {
            throw new IllegalStateException("time-words.txt: no " + label);
        }
        return WordSet.of(found);
    }

    public static TimeWords english() {
        return ENGLISH;
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
