package dev.parley.sink.ledger.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The id of a distinct statement, readable in logs and a function of its earliest report alone: the day of publication, the
 * first words and a hash of the actor's and the report's id and time, {@code 20260504-we-will-not-accept-this-5f0c2a91be};
 * {@code undated} where no report tells its day.
 */
public final class StatementId {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final long DAY_MILLIS = 86_400_000L;
    private static final int BEGINNING = 120;
    private static final String UNDATED = "undated";
    private static final int WORDS = 5;
    private static final int LETTERS = 40;
    private static final long HASH_BITS = 0xFF_FFFF_FFFFL;
    private static final int HASH_DIGITS = 10;

    private StatementId() {}

    public static String of(Report earliest) {
        var id = new StringBuilder(earliest.origin().isDated() ? day(earliest.at()) : UNDATED);
        var words = ComparedWords.of(Truncation.at(BEGINNING, earliest.saying().text()));
        for (var i = 0; i < Math.min(WORDS, words.size()) && id.length() < LETTERS; i++) {
            id.append('-').append(Truncation.at(LETTERS / 2, words.get(i).replace("'", "")));
        }
        var hash = hash(earliest.speaker().actorId() + "/" + earliest.reportId() + "@" + earliest.at()) & HASH_BITS;
        var digits = Long.toHexString(hash);
        return id.append('-')
                .append("0".repeat(HASH_DIGITS - digits.length()))
                .append(digits)
                .toString();
    }

    private static String day(long at) {
        var day = LocalDate.ofEpochDay(Math.floorDiv(at, DAY_MILLIS));
        return day.getYear() >= 1000 && day.getYear() <= 9999
                ? Integer.toString((day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth())
                : DAY.format(day);
    }

    /** FNV-1a over the characters, 64 bits, finished with a mix so that the low bits carry it all. */
    private static long hash(String text) {
        var h = 0xCBF29CE484222325L;
        for (var i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
        }
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        return h ^ (h >>> 33);
    }
}
