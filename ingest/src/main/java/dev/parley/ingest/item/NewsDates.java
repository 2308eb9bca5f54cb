package dev.parley.ingest.item;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the formats that feeds and pages really use: W3C and ISO 8601 in full or in part, RFC 822 with odd zones and
 * names in any order, C's asctime, numeric dates, Asian year-month-day signs, seconds since 1970. No zone means UTC.
 */
public final class NewsDates {
    /** Anything outside is a placeholder or a slip. */
    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MAX_LENGTH = 100;
    private static final String TIME = "(?:[Tt\\s]\\s*(.*)|(?<=\\d{8})(\\d{4}.*))?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[Tt,\\s]+(.*))?", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4}|\\d{2})-?(\\d{3})" + TIME);
    private static final Pattern SHORT = Pattern.compile("-(\\d{2})(?:-?(\\d{2}))?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})?(\\d{2})?(?=$|[^\\d:.h])");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private NewsDates() {}

    /** The instant that the words name, or null where they name none. */
    public static @Nullable Instant parse(@Nullable String words) {
        if (words == null || words.length() > MAX_LENGTH) {
            return null;
        }
        String written = asianSigns(Whitespace.collapse(words).replace('\u2212', '-'));
        try {
            Instant at = written.isEmpty() ? null : instant(written);
            return at == null || at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Instant instant(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            int day = iso.group(3) == null ? 1 : Integer.parseInt(iso.group(3));
            return at(LocalDate.of(number(iso, 1), number(iso, 2), day), iso.group(4));
        }
        if (EPOCH.matcher(written).matches()) {
            long value = Long.parseLong(written);
            return written.length() == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        }
        return YEAR.matcher(written).matches()
                ? at(LocalDate.of(Integer.parseInt(written), 1, 1), null)
                : packed(written);
    }

    private static @Nullable Instant packed(String written) {
        Matcher compact = COMPACT.matcher(written);
        if (compact.matches()) {
            return at(LocalDate.of(year(compact), number(compact, 2), number(compact, 3)), time(compact, 4));
        }
        Matcher ordinal = ORDINAL.matcher(written);
        if (ordinal.matches()) {
            return at(LocalDate.ofYearDay(year(ordinal), number(ordinal, 2)), time(ordinal, 3));
        }
        Matcher century = SHORT.matcher(written);
        if (century.matches()) {
            return at(LocalDate.of(year(century), century.group(2) == null ? 1 : number(century, 2), 1), null);
        }
        return new DateWords().read(written);
    }

    private static int year(Matcher matcher) {
        return DateWords.century(matcher.group(1));
    }

    private static @Nullable String time(Matcher matcher, int group) {
        return matcher.group(group) == null ? matcher.group(group + 1) : matcher.group(group);
    }

    private static @Nullable Instant at(LocalDate day, @Nullable String time) {
        var words = new DateWords();
        words.day(day);
        return words.read(time == null ? "" : withColons(time));
    }

    /** A time of digits alone ("10", "1014", "101455Z") as a clock shows it. */
    private static String withColons(String time) {
        Matcher digits = DIGITS.matcher(time);
        if (!digits.lookingAt()) {
            return time;
        }
        String minute = digits.group(2) == null ? "00" : digits.group(2);
        String second = digits.group(3) == null ? "00" : digits.group(3);
        return digits.group(1) + ":" + minute + ":" + second + time.substring(digits.end());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Korean dates without a zone are Korea's. */
    private static String asianSigns(String words) {
        boolean korean = words.indexOf('년') >= 0 || words.indexOf('오') >= 0;
        if (!korean && words.indexOf('年') < 0) {
            return words;
        }
        String plain = words.replaceAll("\\s*[년年월月]\\s*", "-")
                .replaceAll("[일日]", " ")
                .replaceAll("오전|午前|上午", "AM ")
                .replaceAll("오후|午後|下午", "PM ")
                .replaceAll("[时時시]\\s*|[分분]\\s*", ":")
                .replaceAll("[秒초]|:$", "")
                .strip();
        return korean ? plain + " KST" : plain;
    }
}
