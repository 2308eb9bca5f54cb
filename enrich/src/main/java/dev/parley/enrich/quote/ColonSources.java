package dev.parley.enrich.quote;

import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "Ames thinks the vote will cast light on it: \u201cPeople look closely.\u201d": what a colon leads to from the end of somebody's content
 * is hers too, whatever verb stands nearest to the colon.
 */
final class ColonSources {

    private ColonSources() {}

    /** The findings, those behind such a colon with the source of the content that it ends. */
    static List<Finding> settle(Passage passage, List<Finding> findings) {
        Map<Integer, Finding> byEnd = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.source() != null && !StatementFinder.isOwnWords(finding)) {
                int end = finding.content().get(finding.content().size() - 1).end();
                byEnd.merge(end, finding, (a, b) -> b.contentSize() > a.contentSize() ? b : a);
            }
        }
        List<Finding> settled = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int colon = finding.content().get(0).first() - 1;
            boolean told =
                    finding.rule().equals("quotation-clause") || finding.rule().equals("block");
            @Nullable Finding before = told && passage.is(colon, ":") ? byEnd.get(colon) : null;
            settled.add(before == null ? finding : finding.withSource(before.source()));
        }
        return settled;
    }
}
