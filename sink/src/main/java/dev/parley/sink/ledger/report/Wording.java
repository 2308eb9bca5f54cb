package dev.parley.sink.ledger.report;

import java.util.Arrays;
import java.util.List;

/**
 * A report's words, ready to be compared: what {@link Likeness} needs and no more.
 *
 * @param words    number of words
 * @param pairs    hashes of the pairs of neighbouring words, sorted, each once
 * @param whole    hash of all the words in their order
 * @param telling  hash of the words that turn a sense or a figure: negations and numbers, in any order
 */
public record Wording(int words, int[] pairs, long whole, int telling) {
    private static final int NARRATED = 0x4E415252;
    private static final int NEGATED = 0x6E65676E;

    /** A report of an attitude is compared by its cue and content, and never with reported words. */
    public static Wording of(Report report) {
        var saying = report.saying();
        var narrated = saying.kind().equals(Saying.NARRATED);
        var text = narrated && saying.cueText() != null ? saying.cueText() + " " + saying.text() : saying.text();
        return of(ComparedWords.of(text), (narrated ? NARRATED : 0) ^ (saying.negated() ? NEGATED : 0));
    }

    private static Wording of(List<String> all, int family) {
        var words = !all.isEmpty() && all.get(0).equals("that") ? all.subList(1, all.size()) : all;
        var pairs = new int[Math.max(0, words.size() - 1)];
        var whole = family * 0x9E3779B97F4A7C15L;
        var telling = 0;
        for (var i = 0; i < words.size(); i++) {
            var hash = words.get(i).hashCode();
            whole = (whole ^ hash) * 0x9E3779B97F4A7C15L;
            whole ^= whole >>> 29;
            if (i > 0) {
                pairs[i - 1] = mixed((words.get(i - 1).hashCode() * 31) ^ mixed(hash ^ family));
            }
            telling += TellingWords.isTelling(words.get(i)) ? mixed(hash) : 0;
        }
        return new Wording(words.size(), distinct(pairs), whole, telling);
    }

    private static int[] distinct(int[] pairs) {
        Arrays.sort(pairs);
        var kept = 0;
        for (var i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }

    private static int mixed(int hash) {
        var h = hash * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** How many pairs of words two wordings share. */
    public int shared(Wording other) {
        var count = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            if (pairs[i] == other.pairs[j]) {
                count++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording w
                && words == w.words
                && whole == w.whole
                && telling == w.telling
                && Arrays.equals(pairs, w.pairs);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(whole);
    }

    @Override
    public String toString() {
        return "Wording[" + words + " words, " + Long.toHexString(whole) + "]";
    }
}
