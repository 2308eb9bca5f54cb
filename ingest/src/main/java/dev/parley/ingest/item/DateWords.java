package dev.parley.ingest.item;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One date written in words, read token by token: what a token looks like says what it is. Good for one reading. */
final class DateWords {
    private static final List<String> MONTH_LOCALES = List.of(
            "en", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sv", "da", "nb", "fi", "tr", "el", "hu",
            "ro", "bg", "id");
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> ZONES = new HashMap<>();
    private static final Map<String, ZoneId> REGIONS = new HashMap<>();
    private static final Pattern BETWEEN = Pattern.compile("[,\\s|]+");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:h.](\\d{2})(?::(\\d{1,2})(?:[.,]\\d+)?)?(.*)");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})-(\\p{L}+)-(\\d{4}|\\d{2})");
    private static final Pattern ISO_NAMED = Pattern.compile("(\\d{4})-(\\p{L}+)-(\\d{1,2})(?:[Tt](.*))?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})([ap])\\.?m\\.?");
    private static final Pattern ASIDE = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th|er|º|\\.)?");

    static {
        for (String language : MONTH_LOCALES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                    MONTHS.putIfAbsent(bare(name), month.getValue());
                }
            }
        }
        MONTHS.put("sept", 9);
        for (String line : WordList.load(DateWords.class, "time-zones.txt")) {
            String[] parts = line.split(" ");
            if (parts[1].indexOf('/') < 0) {
                ZONES.put(parts[0], Integer.parseInt(parts[1]));
            } else {
                REGIONS.put(parts[0], ZoneId.of(parts[1]));
            }
        }
    }

    private @Nullable LocalDate date;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private int offset;
    private @Nullable ZoneId region;
    private boolean zoned;
    private int half = -1;

    void day(LocalDate known) {
        date = known;
    }

    /**
     * Reads the words.
     *
     * @throws DateTimeException where they name a day or an hour that there is not
     */
    @Nullable
    Instant read(String words) {
        boolean asides = words.indexOf('(') >= 0;
        String plain = asides ? ASIDE.matcher(words).replaceAll(" ") : words;
        for (String token : BETWEEN.split(plain)) {
            if (!token.isEmpty()) {
                token(token);
            }
        }
        if (asides && !zoned) {
            Matcher aside = ASIDE.matcher(words);
            if (aside.find()) {
                zone(aside.group(1).strip());
            }
        }
        LocalDate on = date != null ? date : spelled();
        if (on == null) {
            return null;
        }
        LocalDateTime at = on.atTime(time()).plusDays(hour == 24 ? 1 : 0);
        ZoneId named = region;
        return named != null
                ? at.atZone(named).toInstant()
                : at.minusMinutes(offset).toInstant(ZoneOffset.UTC);
    }

    private @Nullable LocalDate spelled() {
        if (month < 0 || year < 0) {
            return null;
        }
        return LocalDate.of(year, month, day < 0 ? 1 : day);
    }

    private LocalTime time() {
        if (hour > 24 || (hour == 24 && minute > 0)) {
            throw new DateTimeException("no hour of a day: " + hour);
        }
        int h = Math.max(hour, 0) % 24;
        if (half >= 0 && h <= 12) {
            h = h % 12 + 12 * half;
        }
        return LocalTime.of(h, minute, Math.min(second, 59));
    }

    private void token(String token) {
        if (numeric(token) || clock(token) || zone(token)) {
            return;
        }
        Integer named = MONTHS.get(bare(token));
        if (named != null && month < 0) {
            month = named;
            return;
        }
        Matcher number = DAY.matcher(token);
        if (number.matches()) {
            number(Integer.parseInt(number.group(1)), number.group(1).length());
        }
    }

    /** Whether it begins as every date and time in digits does. */
    private static boolean beginsWithDigit(String token) {
        return !token.isEmpty() && token.charAt(0) >= '0' && token.charAt(0) <= '9';
    }

    private boolean numeric(String token) {
        if (!beginsWithDigit(token)) {
            return false;
        }
        Matcher dated = NUMERIC.matcher(token);
        if (dated.matches() && date == null) {
            int first = Integer.parseInt(dated.group(1));
            int second2 = Integer.parseInt(dated.group(3));
            if (dated.group(2).equals("-") && dated.group(4).length() == 2) {
                date = LocalDate.of(century(dated.group(1)), second2, Integer.parseInt(dated.group(4)));
                return true;
            }
            boolean dayFirst = first > 12 || (!dated.group(2).equals("/") && second2 <= 12);
            date = LocalDate.of(century(dated.group(4)), dayFirst ? second2 : first, dayFirst ? first : second2);
            return true;
        }
        Matcher ordered = YEAR_FIRST.matcher(token);
        if (ordered.matches() && date == null) {
            date = LocalDate.of(
                    Integer.parseInt(ordered.group(1)),
                    Integer.parseInt(ordered.group(2)),
                    Integer.parseInt(ordered.group(3)));
            return true;
        }
        Matcher named = NAMED.matcher(token);
        if (named.matches() && MONTHS.containsKey(bare(named.group(2)))) {
            date = LocalDate.of(century(named.group(3)), month(named.group(2)), Integer.parseInt(named.group(1)));
            return true;
        }
        Matcher iso = ISO_NAMED.matcher(token);
        if (iso.matches() && MONTHS.containsKey(bare(iso.group(2)))) {
            date = LocalDate.of(century(iso.group(1)), month(iso.group(2)), Integer.parseInt(iso.group(3)));
            return iso.group(4) == null || clock(iso.group(4));
        }
        return false;
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(bare(name), 0);
    }

    private boolean clock(String token) {
        if (hour < 0 && token.equalsIgnoreCase("noon")) {
            hour = 12;
            return true;
        }
        if (hour >= 0 || !beginsWithDigit(token)) {
            return false;
        }
        Matcher time = TIME.matcher(token);
        if (time.matches()) {
            hour = Integer.parseInt(time.group(1));
            minute = Integer.parseInt(time.group(2));
            second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            return time.group(4).isEmpty() || zone(time.group(4)) || true;
        }
        Matcher whole = HOUR.matcher(token.toLowerCase(Locale.ROOT));
        if (whole.matches()) {
            hour = Integer.parseInt(whole.group(1));
            half = whole.group(2).equals("p") ? 1 : 0;
            return true;
        }
        return false;
    }

    private boolean zone(String token) {
        String upper = token.toUpperCase(Locale.ROOT);
        String letters = upper.replace(".", "");
        if (letters.equals("AM") || letters.equals("PM")) {
            half = letters.equals("PM") ? 1 : 0;
            return true;
        }
        boolean signed = upper.indexOf('+') >= 0 || upper.indexOf('-') >= 0;
        Matcher shift = OFFSET.matcher(upper);
        if (hour >= 0 && signed && shift.matches()) {
            int minutes = Integer.parseInt(shift.group(2)) * 60
                    + (shift.group(3) == null ? 0 : Integer.parseInt(shift.group(3)));
            offset = shift.group(1).equals("-") ? -minutes : minutes;
            zoned = true;
            return true;
        }
        Integer known = ZONES.get(upper);
        if (known != null && (token.length() > 1 || (hour >= 0 && token.equals(upper)))) {
            offset = known;
            zoned = true;
            return true;
        }
        ZoneId place = hour >= 0 ? REGIONS.get(token) : null;
        if (place != null && !zoned) {
            region = place;
            zoned = true;
            return true;
        }
        return region(token);
    }

    /** "Europe/Berlin", with its summer time on that day. */
    private boolean region(String token) {
        int slash = token.indexOf('/');
        if (slash <= 0 || !Character.isLetter(token.charAt(slash - 1))) {
            return false;
        }
        try {
            region = ZoneId.of(token);
            zoned = true;
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private void number(int value, int digits) {
        if (digits >= 3) {
            year = year < 0 ? value : year;
        } else if (day < 0 && value <= 31) {
            day = value;
        } else if (year < 0) {
            year = century(String.valueOf(value));
        }
    }

    static int century(String digits) {
        int value = Integer.parseInt(digits);
        return digits.length() > 2 ? value : value + (value < 70 ? 2000 : 1900);
    }

    private static String bare(String name) {
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (Character.getType(lower.charAt(i)) != Character.NON_SPACING_MARK) {
                letters.append(lower.charAt(i));
            }
        }
        int end = letters.length();
        return end > 0 && letters.charAt(end - 1) == '.' ? letters.substring(0, end - 1) : letters.toString();
    }
}
