package dev.parley.enrich.quote.passage;

import java.util.List;

/** One way in which a text reports what somebody said. */
public interface Construction {

    /** Adds what this construction finds in a document. */
    void find(Passage passage, List<Finding> findings);
}
