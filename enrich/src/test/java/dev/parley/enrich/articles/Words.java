package dev.parley.enrich.articles;

import dev.parley.enrich.pipeline.Extraction.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text by their number: a word is a run of letters, marks and digits, so that quotation marks and stops never
 * count.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String PIECES = Pattern.quote(" // ");
    private static final String TO = Pattern.quote(" [...] ");
    private static final String ENDS = PIECES + "|" + TO;

    private final String text;
    private final List<Range> words;

    Words(String text) {
        this.text = text;
        this.words = WORD.matcher(text)
                .results()
                .map(word -> new Range(word.start(), word.end()))
                .toList();
    }

    /** The words that begin within ranges of code points. */
    BitSet within(List<Range> ranges) {
        BitSet found = new BitSet();
        for (Range range : ranges) {
            int begin = text.offsetByCodePoints(0, range.begin());
            add(found, new Range(begin, text.offsetByCodePoints(begin, range.end() - range.begin())));
        }
        return found;
    }

    /** The words that begin in pieces of {@link #find}. */
    BitSet of(List<Range> pieces) {
        BitSet found = new BitSet();
        pieces.forEach(piece -> add(found, piece));
        return found;
    }

    /**
     * The pieces of a content as a row writes it, in chars: pieces are set apart by " // ", each the text's own words, or its first
     * and last ones around " [...] ".
     *
     * @param behind where the content of the row before begins and ends; looked for behind it, and within it where that fails
     * @throws IllegalArgumentException where the text has no such words from there on
     */
    List<Range> find(String content, Range behind) {
        boolean later = find(content.split(ENDS, 2)[0], behind.end()) >= 0;
        List<Range> pieces = new ArrayList<>();
        int at = later ? behind.end() : behind.begin();
        for (String piece : content.split(PIECES, -1)) {
            String[] ends = piece.split(TO, 2);
            Range first = range(ends[0], at);
            at = ends.length == 1 ? first.end() : range(ends[1], first.end()).end();
            pieces.add(new Range(first.begin(), at));
        }
        return pieces;
    }

    private Range range(String words, int from) {
        int at = find(words, from);
        if (at < 0) {
            String why = find(words, 0) < 0 ? "the text has no such words" : "rows stand in the order of the text";
            throw new IllegalArgumentException("'" + words + "': " + why);
        }
        return new Range(at, at + words.length());
    }

    /** Where whole words stand, from a place on, in chars; -1 where they do not. */
    private int find(String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isEdge(at) && isEdge(at + words.length())) {
                return at;
            }
        }
        return -1;
    }

    private boolean isEdge(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    private void add(BitSet found, Range chars) {
        for (int i = 0; i < words.size(); i++) {
            int begin = words.get(i).begin();
            found.set(i, found.get(i) || (begin >= chars.begin() && begin < chars.end()));
        }
    }
}
