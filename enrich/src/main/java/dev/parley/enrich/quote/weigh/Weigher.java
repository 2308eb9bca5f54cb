package dev.parley.enrich.quote.weigh;

import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;

/** Tells how sure a finding is. */
public interface Weigher {

    /** The probability in (0, 1) that a finding has the right content and source. */
    double probability(Passage passage, Finding finding);
}
