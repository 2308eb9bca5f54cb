package dev.parley.enrich.quote;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.weigh.Evidence;
import dev.parley.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;

/** What the constructions propose before it is weighed, for those who train the weights. */
public final class StatementProposals {

    /** A document as the constructions read it, and what they propose. */
    public record Proposed(Passage passage, List<Finding> findings) {}

    private StatementProposals() {}

    /** All proposals of a document, each with how likely the linear weights hold it to be right. */
    public static List<Attribution> of(Document document) {
        Proposed proposed = in(document, Ends.fitted());
        Evidence evidence = Evidence.fitted();
        List<Attribution> proposals = new ArrayList<>();
        for (Finding finding : proposed.findings()) {
            double probability = evidence.probability(proposed.passage(), finding);
            proposals.add(attribution(proposed.passage(), finding.withReliability(probability)));
        }
        return proposals;
    }

    /** The proposals of a document whose contents end where {@code ends} says. */
    public static Proposed in(Document document, Ends ends) {
        Passage passage = StatementFinder.read(new Syntax(document), ends);
        return new Proposed(passage, StatementFinder.propose(passage));
    }

    /** Those that stand where what is less likely than {@code least} is left out. */
    public static List<Finding> settled(Proposed proposed, Evidence evidence, double least) {
        return new StatementFinder(evidence, least).settle(proposed.passage(), proposed.findings());
    }

    public static Attribution attribution(Passage passage, Finding finding) {
        return StatementFinder.attribution(passage, finding);
    }

    /** Whether it is told in the speaker's own words. */
    public static boolean isOwnWords(Finding finding) {
        return StatementFinder.isOwnWords(finding);
    }
}
