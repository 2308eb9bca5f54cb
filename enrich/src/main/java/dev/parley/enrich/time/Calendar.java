package dev.parley.enrich.time;

import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.TokenKind;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of dates: weekdays, months and small numbers, written out or in digits. */
final class Calendar {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        days("monday mon.", DayOfWeek.MONDAY);
        days("tuesday tue. tues.", DayOfWeek.TUESDAY);
        days("wednesday wed.", DayOfWeek.WEDNESDAY);
        days("thursday thu. thur. thurs.", DayOfWeek.THURSDAY);
        days("friday fri.", DayOfWeek.FRIDAY);
        days("saturday sat.", DayOfWeek.SATURDAY);
        days("sunday sun.", DayOfWeek.SUNDAY);
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
        for (int month = 0; month < months.length; month++) {
            for (String word : months[month].split(" ")) {
                MONTHS.put(word, month + 1);
            }
        }
        String[] numbers = "a one two three four five six seven eight nine ten".split(" ");
        for (int i = 0; i < numbers.length; i++) {
            NUMBERS.put(numbers[i], Math.max(1, i));
        }
    }

    private Calendar() {}

    private static void days(String words, DayOfWeek day) {
        for (String word : words.split(" ")) {
            WEEKDAYS.put(word, day);
        }
    }

    static @Nullable DayOfWeek weekday(Token token) {
        return token.isCapitalised() ? WEEKDAYS.get(token.lower()) : null;
    }

    /** 1 to 12, 0 for another word. */
    static int month(Token token) {
        return token.isCapitalised() ? MONTHS.getOrDefault(token.lower(), 0) : 0;
    }

    /** "a", "two", "14": 0 for another word. */
    static int count(Token token) {
        Integer word = NUMBERS.get(token.lower());
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
