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

    private StatementProposals() {}

    /** All proposals of a document, each with how likely the linear weights hold it to be right. */
    public static List<Attribution> of(Document document) {
        Passage passage = StatementFinder.read(new Syntax(document), Ends.fitted());
        Evidence evidence = Evidence.fitted();
        List<Attribution> proposals = new ArrayList<>();
        for (Finding finding : StatementFinder.propose(passage)) {
            double probability = evidence.probability(passage, finding);
            proposals.add(StatementFinder.attribution(passage, finding.withReliability(probability)));
        }
        return proposals;
    }
}
