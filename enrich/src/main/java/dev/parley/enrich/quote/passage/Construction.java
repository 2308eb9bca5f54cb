package dev.parley.enrich.quote.passage;

import java.util.List;

/** One way in which a text reports what somebody said. It only proposes: it changes nothing, and asks nothing of other constructions. */
public interface Construction {

    /** What this construction finds in a document. */
    List<Finding> find(Passage passage);

    /** What its findings hold against those of other constructions that have the same verb as their cue. */
    default Claim claim() {
        return Claim.NONE;
    }
}
