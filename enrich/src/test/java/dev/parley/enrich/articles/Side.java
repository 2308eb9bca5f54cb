package dev.parley.enrich.articles;

import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Stance;
import java.util.Arrays;
import java.util.List;

/**
 * A side that the speaker takes.
 *
 * @param target accepted wordings
 * @param clear  whether no fair reader would disagree; sides that are not clear may be told, and need not be
 */
record Side(Accepted target, Polarity polarity, boolean clear) {

    /** From "bill / border bill:OPPOSE, ?fence:OPPOSE"; "-" is none. */
    static List<Side> all(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(", ")).map(Side::of).toList();
    }

    private static Side of(String written) {
        boolean clear = !written.startsWith("?");
        int colon = written.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("'" + written + "' is no target:SUPPORT or target:OPPOSE");
        }
        Accepted target = Accepted.of(written.substring(clear ? 0 : 1, colon));
        return new Side(target, Polarity.valueOf(written.substring(colon + 1)), clear);
    }

    boolean isToldBy(Stance stance) {
        return stance.polarity() == polarity && target.means(stance.target());
    }
}
