package dev.parley.enrich.time;

import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import dev.parley.enrich.text.word.WordClass;
import dev.parley.enrich.text.word.WordFile;
import dev.parley.enrich.text.word.WordMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of dates: weekdays, months and small numbers, written out or in digits. */
final class Calendar {

    private static final WordMap<DayOfWeek> WEEKDAYS;
    private static final WordMap<Integer> MONTHS;
    private static final WordMap<Integer> NUMBERS;

    static {
        WordFile file = WordFile.of(Calendar.class, "calendar.txt", "is");
        WEEKDAYS = map(file, "weekday", day -> day.as(DayOfWeek.class, "is"));
        MONTHS = map(file, "month", month -> month.as(Month.class, "is").getValue());
        NUMBERS = map(file, "number", number -> number.number("is"));
        file.end();
    }

    private Calendar() {}

    private static <V> WordMap<V> map(WordFile file, String name, Function<WordClass, V> value) {
        Map<String, V> map = new HashMap<>();
        for (WordClass words : file.classes(name)) {
            V one = value.apply(words);
            words.words().forEach(word -> map.put(word, one));
        }
        return WordMap.of(map);
    }

    static @Nullable DayOfWeek weekday(Token token) {
        return token.isCapitalised() ? WEEKDAYS.form(token) : null;
    }

    /** 1 to 12, 0 for another word. */
    static int month(Token token) {
        Integer month = token.isCapitalised() ? MONTHS.form(token) : null;
        return month == null ? 0 : month;
    }

    /** "a", "two", "14": 0 for another word. */
    static int count(Token token) {
        Integer word = NUMBERS.form(token);
        return word != null ? word : number(token);
    }

    /** The number that a token of digits is, "4th" included; 0 for another token. */
    static int number(Token token) {
        if (token.kind() != TokenKind.NUMBER || token.text().length() > 4) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            if (c < '0' || c > '9') {
                return isOrdinalEnding(token.lower().substring(i)) ? value : 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static boolean isOrdinalEnding(String rest) {
        return rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    }
}
