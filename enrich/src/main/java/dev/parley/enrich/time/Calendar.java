package dev.parley.enrich.time;

import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import dev.parley.enrich.text.word.WordMap;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of dates: weekdays, months and small numbers, written out or in digits. */
final class Calendar {

    private static final WordMap<DayOfWeek> WEEKDAYS;
    private static final WordMap<Integer> MONTHS;
    private static final WordMap<Integer> NUMBERS;

    static {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        days("monday mon.", DayOfWeek.MONDAY, weekdays);
        days("tuesday tue. tues.", DayOfWeek.TUESDAY, weekdays);
        days("wednesday wed.", DayOfWeek.WEDNESDAY, weekdays);
        days("thursday thu. thur. thurs.", DayOfWeek.THURSDAY, weekdays);
        days("friday fri.", DayOfWeek.FRIDAY, weekdays);
        days("saturday sat.", DayOfWeek.SATURDAY, weekdays);
        days("sunday sun.", DayOfWeek.SUNDAY, weekdays);
        WEEKDAYS = WordMap.of(weekdays);
        String[] months = {
            "january jan. jan",
            "february feb. feb",
            "march mar. mar",
            "april apr. apr",
            "may",
            "june jun. jun",
            "july jul. jul",
            "august aug. aug",
            "september sept. sep. sept sep",
            "october oct. oct",
            "november nov. nov",
            "december dec. dec"
        };
        Map<String, Integer> byName = new HashMap<>();
        for (int month = 0; month < months.length; month++) {
            for (String word : months[month].split(" ")) {
                byName.put(word, month + 1);
            }
        }
        MONTHS = WordMap.of(byName);
        Map<String, Integer> byWord = new HashMap<>();
        String[] numbers = "a one two three four five six seven eight nine ten".split(" ");
        for (int i = 0; i < numbers.length; i++) {
            byWord.put(numbers[i], Math.max(1, i));
        }
        NUMBERS = WordMap.of(byWord);
    }

    private Calendar() {}

    private static void days(String words, DayOfWeek day, Map<String, DayOfWeek> weekdays) {
        for (String word : words.split(" ")) {
            weekdays.put(word, day);
        }
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
