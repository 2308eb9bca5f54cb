package dev.parley.enrich.articles;

import dev.parley.enrich.pipeline.Extraction.Kind;
import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Stance;
import dev.parley.enrich.pipeline.Extraction.Statement;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement as a careful reader takes it down.
 *
 * @param required whether it must be found; one that need not be is no fault either
 * @param kinds    accepted kinds, the usual one first
 * @param words    the content, as numbers of words of the text
 * @param written  the row as the file has it
 */
record Row(
        boolean required,
        Accepted speaker,
        List<Kind> kinds,
        Accepted day,
        Accepted venue,
        Accepted affiliation,
        BitSet words,
        List<Side> sides,
        String written) {

    private static final String OPTIONAL = "? ";
    private static final int CELLS = 7;

    /** The cells of a row; the sixth is the content. */
    static String[] cells(String written) {
        String[] cells = withoutMark(written).split(" \\| ");
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(cells.length + " cells, not " + CELLS + ": " + written);
        }
        return cells;
    }

    static Row of(String written, BitSet words) {
        String[] cells = cells(written);
        return new Row(
                !written.startsWith(OPTIONAL),
                Accepted.of(cells[0]),
                Arrays.stream(cells[1].split(" / ")).map(Kind::valueOf).toList(),
                Accepted.of(cells[2]),
                Accepted.of(cells[3]),
                Accepted.of(cells[4]),
                words,
                Side.all(cells[6]),
                written);
    }

    private static String withoutMark(String written) {
        return written.startsWith(OPTIONAL) ? written.substring(OPTIONAL.length()) : written;
    }

    Kind kind() {
        return kinds.get(0);
    }

    /** Whether the speaker is right; where nobody can be told, nobody may be credited. */
    boolean isBy(Statement told) {
        return (speaker.silence() && told.actorId() == null)
                || (told.speaker() != null && speaker.names(told.speaker()));
    }

    /** Whether kind, day, venue, affiliation and all clear sides are right, and no side is false. */
    boolean isAllOf(Statement told) {
        return kinds.contains(told.kind())
                && day.names(told.saidOn())
                && venue.names(told.venue())
                && affiliation.names(told.affiliation())
                && clear().allMatch(side -> told.stances().stream().anyMatch(side::isToldBy))
                && told.stances().stream().filter(Row::takesSide).allMatch(this::answers);
    }

    Stream<Side> clear() {
        return sides.stream().filter(Side::clear);
    }

    boolean answers(Stance stance) {
        return sides.stream().anyMatch(side -> side.isToldBy(stance));
    }

    static boolean takesSide(Stance stance) {
        return stance.polarity() != Polarity.NEUTRAL;
    }
}
