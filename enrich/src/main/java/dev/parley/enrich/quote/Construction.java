package dev.parley.enrich.quote;

import java.util.List;

/** One way in which a text reports what somebody said. */
interface Construction {

    /** Adds what this construction finds in a document. */
    void find(Reading reading, List<Finding> findings);
}
