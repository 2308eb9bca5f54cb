package dev.parley.ingest.item;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The news agency that an item credits: in its byline ("By Reuters", "By Baltic Wire Staff"), in its dateline ("LONDON (AP) -"),
 * or at its end ("Reporting by ...", "- AFP", "Source: TASS"). Where only an agency is credited any name counts, but the
 * outlet's own; elsewhere those that are known, and those that are plainly agencies'. A mention in running text is no credit.
 */
final class WireCredit {
    private static final int FIRST_LINE = 400;
    private static final int BYLINE = 100;
    private static final int MOST_LINES = 3;

    private final Agencies agencies;
    private final Bylines bylines;

    private WireCredit(Agencies agencies, Supplier<String> outlet) {
        this.agencies = agencies;
        this.bylines = new Bylines(agencies, outlet);
    }

    /**
     * The published name of the agency, or null.
     *
     * @param bylines names of authors, and bylines as they are written
     * @param outlet  whose own name credits no agency; asked for only where one is credited that is not known
     */
    static @Nullable String of(List<String> bylines, String text, Supplier<String> outlet, Agencies agencies) {
        var credit = new WireCredit(agencies, outlet);
        for (String byline : bylines) {
            String agency = credit.bylines.in(byline);
            if (agency != null) {
                return agency;
            }
        }
        String opening = credit.opening(text);
        return opening != null ? opening : new ClosingCredit(agencies, credit.bylines).in(text);
    }

    /** Bylines that stand as paragraphs of their own, and the dateline of the first paragraph that is none. */
    private @Nullable String opening(String text) {
        int begin = 0;
        for (int i = 0; i < MOST_LINES; i++) {
            int end = text.indexOf('\n', begin);
            String line = (end < 0
                            ? text.substring(begin, Math.min(text.length(), begin + FIRST_LINE))
                            : text.substring(begin, end))
                    .strip();
            if (end < 0 || !isByline(line)) {
                return new Dateline(agencies, bylines).in(line);
            }
            String agency = bylines.in(line);
            if (agency != null) {
                return agency;
            }
            begin = end + 1;
        }
        return null;
    }

    private boolean isByline(String line) {
        if (line.length() > BYLINE) {
            return false;
        }
        boolean by = line.startsWith("By ")
                || line.startsWith("BY ")
                || agencies.named(line) != null
                || agencies.endsLikeOne(line)
                || agencies.endsLikeOne(Bylines.withoutStaff(line));
        return line.isEmpty() || (by && line.charAt(line.length() - 1) != '.');
    }
}
