package dev.parley.enrich.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Settles which findings stand. One rule: the longest content goes first, and a finding whose cue stands within a content that
 * has been accepted is part of what somebody else said, no statement of its own.
 */
final class Resolver {

    private static final Comparator<Finding> LONGEST_FIRST =
            Comparator.comparingInt(Finding::contentSize).reversed().thenComparingInt(Finding::cueFirst);

    private Resolver() {}

    static List<Finding> settle(Reading reading, List<Finding> findings) {
        List<Finding> byLength = new ArrayList<>(findings);
        byLength.sort(LONGEST_FIRST);
        BitSet covered = new BitSet(reading.document.size());
        List<Finding> accepted = new ArrayList<>();
        for (Finding finding : byLength) {
            if (!isCovered(finding, covered)) {
                for (Stretch piece : finding.content()) {
                    covered.set(piece.first(), piece.end());
                }
                accepted.add(finding);
            }
        }
        accepted.sort(Comparator.comparingInt(f -> f.content().get(0).first()));
        return accepted;
    }

    private static boolean isCovered(Finding finding, BitSet covered) {
        Stretch cue = finding.cue().isEmpty()
                ? finding.content().get(0)
                : finding.cue().get(0);
        return covered.get(cue.end() - 1);
    }
}
