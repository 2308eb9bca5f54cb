package dev.parley.enrich.quote.weigh;

import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Weights;

/**
 * How sure a finding is: a logistic model over its construction, the frame's reliability, and how source, cue and content are
 * built; of words only those of our own cue lists have a weight. The weights are in {@code evidence.txt}, whose head says what they were fitted on.
 */
public final class Evidence implements Weigher {

    private static final Evidence FITTED =
            new Evidence(Weights.read(Evidence.class, "evidence.txt", EvidenceSigns.SIGNS));

    private final Weights weights;

    public Evidence(Weights weights) {
        this.weights = weights;
    }

    /** The weights that ship. */
    public static Evidence fitted() {
        return FITTED;
    }

    @Override
    public double probability(Passage passage, Finding finding) {
        int[] features = new int[EvidenceSigns.MOST];
        return weights.probability(features, new EvidenceSigns(passage, finding, features).read());
    }
}
