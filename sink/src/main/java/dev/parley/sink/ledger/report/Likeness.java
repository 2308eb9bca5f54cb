package dev.parley.sink.ledger.report;

import java.time.Duration;

/**
 * When two reports of one actor are reports of the same statement: published within the window of each other, and
 *
 * <ul>
 *   <li>the same words, or
 *   <li>one contains all pairs of neighbouring words of the other, which has at least four words (a partial quotation), or
 *   <li>the shorter has at least five words, three quarters of its pairs of neighbouring words stand in the other, and both
 *       have the same negations and numbers (a rewrite).
 * </ul>
 *
 * <p>The measure is the containment of word bigrams (A. Broder, "On the resemblance and containment of documents", 1997).
 * A report without words is like no other.
 *
 * @param windowMillis greatest distance in time, inclusive
 */
public record Likeness(long windowMillis) {
    private static final int CONTAINED_WORDS = 4;
    private static final int REWRITTEN_WORDS = 5;

    public Likeness {
        if (windowMillis < 1) {
            throw new IllegalArgumentException("no time window: " + windowMillis + " ms");
        }
    }

    public static Likeness within(Duration window) {
        return new Likeness(window.toMillis());
    }

    public boolean near(long at, long other) {
        return Math.abs(at - other) <= windowMillis;
    }

    public boolean alike(Report a, Report b) {
        return near(a.at(), b.at()) && alike(a.wording(), b.wording());
    }

    public boolean alike(Wording a, Wording b) {
        return alike(a, b, a.shared(b));
    }

    /** The same, where the number of shared pairs is known. */
    public static boolean alike(Wording a, Wording b, int shared) {
        if (a.words() == b.words() && a.whole() == b.whole()) {
            return a.words() > 0;
        }
        var fewest = Math.min(a.pairs().length, b.pairs().length);
        var words = Math.min(a.words(), b.words());
        if (shared == fewest) {
            return words >= CONTAINED_WORDS;
        }
        return words >= REWRITTEN_WORDS && a.telling() == b.telling() && shared * 4 >= fewest * 3;
    }

    /** How many pairs two wordings must share to be alike, where the one with fewer has so many; at least 1. */
    public static int sharedAtLeast(int fewest) {
        return Math.max(1, (fewest * 3 + 3) / 4);
    }
}
