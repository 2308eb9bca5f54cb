package dev.parley.view.codec;

import dev.parley.view.codec.ItemText.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The paragraphs around stretches of a text, joined where they meet, bounded in all. Offsets count code points. */
final class Windows {
    /** The most that is shown before and after a statement of its paragraph. */
    private static final int AROUND = 600;

    /** The most that is shown of one statement, and kept of one item. */
    private static final int LONGEST = 6_000;

    private static final int MOST = 64_000;
    private static final String BREAK = "\n\n";

    private final String text;
    private final CodePoints points;

    Windows(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    /** A stretch, begin inclusive, end exclusive. */
    record Stretch(int begin, int end) {}

    int length() {
        return points.length();
    }

    /** The paragraphs in which a stretch lies. */
    Stretch around(Stretch stretch) {
        var end = Math.min(stretch.end(), stretch.begin() + LONGEST);
        return new Stretch(before(stretch.begin()), after(end));
    }

    private int before(int begin) {
        var least = Math.max(0, begin - AROUND);
        var paragraph = text.lastIndexOf(BREAK, points.character(begin) - 1);
        var start = paragraph < 0 ? 0 : points.codePoint(paragraph + BREAK.length());
        return start >= least ? Math.min(start, begin) : toWord(least, begin, 1);
    }

    private int after(int end) {
        var most = Math.min(points.length(), end + AROUND);
        var paragraph = text.indexOf(BREAK, points.character(end));
        var stop = paragraph < 0 ? points.length() : points.codePoint(paragraph);
        return stop <= most ? Math.max(stop, end) : toWord(most, end, -1);
    }

    /** From an offset towards another as far as the next space. */
    private int toWord(int from, int to, int step) {
        for (var at = from; at != to; at += step) {
            if (Character.isWhitespace(text.codePointAt(Math.min(points.character(at), text.length() - 1)))) {
                return at;
            }
        }
        return from;
    }

    /** The text of stretches: those that meet as one, in order, as long as there is room. */
    List<Window> of(List<Stretch> stretches) {
        List<Window> windows = new ArrayList<>();
        var kept = 0;
        for (var stretch : joined(stretches)) {
            var end = Math.min(stretch.end(), stretch.begin() + MOST - kept);
            if (end > stretch.begin()) {
                windows.add(new Window(stretch.begin(), points.between(stretch.begin(), end)));
                kept += end - stretch.begin();
            }
        }
        return windows;
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (var next : stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::begin))
                .toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.begin() <= last.end()) {
                joined.set(joined.size() - 1, new Stretch(last.begin(), Math.max(last.end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
