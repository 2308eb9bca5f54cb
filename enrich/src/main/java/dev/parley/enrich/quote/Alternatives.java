package dev.parley.enrich.quote;

import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.VerbGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where several constructions read the same cue, the likeliest reading stands. */
final class Alternatives {

    private Alternatives() {}

    static List<Finding> likeliest(Passage passage, List<Finding> findings) {
        Map<Integer, Finding> byCue = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byCue.merge(key(passage, finding), finding, (a, b) -> b.reliability() > a.reliability() ? b : a);
        }
        return new ArrayList<>(byCue.values());
    }

    /** The cue's main verb, else its first token; a finding without a cue stands for itself. */
    private static int key(Passage passage, Finding finding) {
        if (finding.cue().isEmpty()) {
            return finding.content().get(0).first();
        }
        VerbGroup verb = passage.cueVerb(finding);
        return verb == null ? finding.cueFirst() : verb.main();
    }
}
