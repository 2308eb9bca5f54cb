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
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[Tt,\\s]+(.*))?", Pattern.DOTALL);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt]?(\\d{2})(\\d{2})(\\d{2})?(.*))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})(?:[Tt](.*))?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private NewsDates() {}

    /** The instant that the words name, or null where they name none. */
    public static @Nullable Instant parse(@Nullable String words) {
        if (words == null || words.length() > MAX_LENGTH) {
            return null;
        }
        String written = asianSigns(Whitespace.collapse(words));
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
            String time = compact.group(4) == null
                    ? null
                    : compact.group(4) + ":" + compact.group(5) + ":"
                            + (compact.group(6) == null ? "00" : compact.group(6)) + compact.group(7);
            return at(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)), time);
        }
        Matcher ordinal = ORDINAL.matcher(written);
        if (ordinal.matches()) {
            return at(LocalDate.ofYearDay(number(ordinal, 1), number(ordinal, 2)), ordinal.group(3));
        }
        return new DateWords().read(written);
    }

    private static @Nullable Instant at(LocalDate day, @Nullable String time) {
        var words = new DateWords();
        words.day(day);
        return words.read(time == null ? "" : time);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String asianSigns(String words) {
        if (words.indexOf('년') < 0 && words.indexOf('年') < 0) {
            return words;
        }
        return words.replaceAll("\\s*[년年월月]\\s*", "-")
                .replaceAll("[일日]", " ")
                .replaceAll("오전|午前|上午", "AM ")
                .replaceAll("오후|午後|下午", "PM ")
                .replaceAll("[时時시]\\s*|[分분]\\s*", ":")
                .replaceAll("[秒초]|:$", "")
                .strip();
    }
}
