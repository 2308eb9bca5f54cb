package dev.parley.tuning;

import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder reads at once, and what is to be learned from it.
 *
 * @param article   number of the worked article, or -1
 * @param ids       numbers of its word pieces, with those before and behind
 * @param sides     who or what a statement may take a side on
 * @param proposals what may be a statement
 */
record Window(int article, int[] ids, List<Side> sides, List<Proposal> proposals) {

    Window(int article, int[] ids) {
        this(article, ids, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * A candidate for a side.
     *
     * @param parts     the pieces of target, content, cue and source; any but the target's may be empty
     * @param label     0 OPPOSE, 1 NEUTRAL, 2 SUPPORT
     * @param weight    what it counts beside others
     * @param statement number of its statement, or -1
     * @param target    its name
     * @param id        of the target
     */
    record Side(int[][] parts, int label, double weight, int statement, String target, String id) {}

    /**
     * A proposal for a statement.
     *
     * @param parts  the pieces of cue, source, content, its first, its last, and what follows it
     * @param right  whether content and source are a reader's
     * @param linear how likely the linear weights hold it to be right
     */
    record Proposal(int[][] parts, boolean right, double linear) {}
}
