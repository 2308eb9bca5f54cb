package dev.parley.sink.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The id of a distinct statement, readable in logs and a function of its earliest report alone: the day of publication, the
 * first words and a hash of the actor's and the report's id, {@code 20260504-we-will-not-accept-this-5f0c2a91be}.
 */
final class StatementId {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int WORDS = 5;
    private static final int LETTERS = 40;
    private static final long HASH_BITS = 0xFF_FFFF_FFFFL;

    private StatementId() {}

    static String of(Report earliest) {
        var id =
                new StringBuilder(DAY.format(Instant.ofEpochMilli(earliest.at()).atOffset(ZoneOffset.UTC)));
        var words = Words.of(Cut.at(400, earliest.saying().text()));
        for (var i = 0; i < Math.min(WORDS, words.size()) && id.length() < LETTERS; i++) {
            id.append('-').append(Cut.at(LETTERS / 2, words.get(i).replace("'", "")));
        }
        return id.append('-')
                .append(String.format(
                        Locale.ROOT,
                        "%010x",
                        hash(earliest.speaker().actorId() + "/" + earliest.reportId()) & HASH_BITS))
                .toString();
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
