package dev.parley.enrich.quote;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.SourceKind;
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

    private static final double SURE = 0.6;

    private Resolver() {}

    static List<Finding> settle(Passage passage, List<Finding> findings) {
        List<Finding> byLength = new ArrayList<>(findings);
        byLength.sort(LONGEST_FIRST);
        byLength.removeIf(f -> f.rule().equals("according-to") && isRepeated(f, findings));
        BitSet covered = new BitSet(passage.document.size());
        BitSet blocks = new BitSet(passage.document.size());
        List<Finding> accepted = new ArrayList<>();
        for (Finding finding : byLength) {
            if (!isCovered(finding, covered) && !(isCovered(finding, blocks) && !isNamed(passage, finding))) {
                BitSet cover = finding.rule().equals("block") ? blocks : covered;
                for (TokenSpan piece : finding.content()) {
                    cover.set(piece.first(), piece.end());
                }
                accepted.add(finding);
            }
        }
        accepted.sort(Comparator.comparingInt(f -> f.content().get(0).first()));
        return accepted;
    }

    /** In paragraphs of somebody's own words others speak too, whom she names. */
    private static boolean isNamed(Passage passage, Finding finding) {
        SourceKind kind = SourceKind.of(passage, finding.source());
        return finding.cueClass() == CueClass.SPEECH
                && finding.reliability() > SURE
                && (kind == SourceKind.NAME || kind == SourceKind.NAME_LONG);
    }

    /** "According to the Herald, Ames said it was late": the words are hers; the Herald has them from her. */
    private static boolean isRepeated(Finding outer, List<Finding> findings) {
        for (Finding inner : findings) {
            if (StatementFinder.isOwnWords(inner)
                    && inner.source() != null
                    && outer.holds(inner.content().get(0).first())
                    && outer.holds(inner.cueFirst())) {
                return true;
            }
            if (inner.source() != null
                    && inner.cueClass() == CueClass.SPEECH
                    && inner.source().first() == outer.content().get(0).first()
                    && outer.content().size() == 1
                    && (inner.contentSize() * 2 >= outer.contentSize() || endsTogether(inner, outer))) {
                return true;
            }
        }
        return false;
    }

    /** "Ames, who had led it for ten years, said it was late, according to the Herald". */
    private static boolean endsTogether(Finding inner, Finding outer) {
        int end = inner.content().get(inner.content().size() - 1).end();
        return end >= outer.content().get(0).end() && !inner.rule().equals("object") && inner.reliability() > SURE;
    }

    private static boolean isCovered(Finding finding, BitSet covered) {
        TokenSpan cue = finding.cue().isEmpty()
                ? finding.content().get(0)
                : finding.cue().get(0);
        return covered.get(cue.end() - 1);
    }
}
