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
    private static final String PIECES = " // ";
    private static final String TO = " [...] ";

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

    /**
     * The words of a content as a row writes it: pieces set apart by " // ", each the text's own words, or its first and last ones
     * around " [...] ".
     *
     * @param from where the first piece is looked for, in chars
     * @throws IllegalArgumentException where the text has no such piece from there on
     */
    BitSet of(String content, int from) {
        BitSet found = new BitSet();
        pieces(content, from).forEach(piece -> add(found, piece));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no word in '" + content + "'");
        }
        return found;
    }

    /** Where a content begins, in chars. */
    int begin(String content, int from) {
        return pieces(content, from).get(0).begin();
    }

    private List<Range> pieces(String content, int from) {
        List<Range> pieces = new ArrayList<>();
        int at = from;
        for (String piece : content.split(Pattern.quote(PIECES))) {
            String[] ends = piece.split(Pattern.quote(TO), 2);
            Range first = find(ends[0], at);
            int end = ends.length == 1 ? first.end() : find(ends[1], first.end()).end();
            pieces.add(new Range(first.begin(), end));
            at = end;
        }
        return pieces;
    }

    private Range find(String words, int from) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            String why = text.contains(words) ? "rows stand in the order of the text" : "the text has no such words";
            throw new IllegalArgumentException("'" + words + "': " + why);
        }
        return new Range(at, at + words.length());
    }

    private void add(BitSet found, Range chars) {
        for (int i = 0; i < words.size(); i++) {
            int begin = words.get(i).begin();
            found.set(i, found.get(i) || begin >= chars.begin() && begin < chars.end());
        }
    }
}
