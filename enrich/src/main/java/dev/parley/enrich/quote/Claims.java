package dev.parley.enrich.quote;

import dev.parley.enrich.quote.passage.Claim;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.VerbGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the constructions of a document have found, in whatever order they were asked: of one verb only the findings of the strongest claim. */
final class Claims {

    private static final Comparator<Claimed> IN_TEXT_ORDER = Comparator.comparing(Claimed::claim)
            .thenComparingInt((Claimed one) -> one.finding().cueFirst())
            .thenComparingInt(one -> one.finding().content().get(0).first())
            .thenComparing(one -> one.finding().rule());

    private final Passage passage;
    private final List<Claimed> all = new ArrayList<>();
    private final Map<Integer, Claim> strongest = new HashMap<>();

    /** @param verb the cue's main verb; below 0 where it is not a verb that is claimed */
    private record Claimed(Finding finding, Claim claim, int verb) {}

    Claims(Passage passage) {
        this.passage = passage;
    }

    void add(Claim claim, List<Finding> findings) {
        for (Finding finding : findings) {
            @Nullable VerbGroup cue = claim == Claim.NONE ? null : passage.cueVerb(finding);
            int verb = cue == null ? -1 : cue.main();
            if (verb >= 0) {
                strongest.merge(verb, claim, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
            all.add(new Claimed(finding, claim, verb));
        }
    }

    /** The quotations' findings, and of the others those that no stronger claim has silenced, in an order of their own. */
    List<Finding> settled() {
        all.sort(IN_TEXT_ORDER);
        List<Finding> settled = new ArrayList<>(passage.spoken.findings());
        for (Claimed one : all) {
            if (one.verb() < 0 || strongest.get(one.verb()) == one.claim()) {
                settled.add(one.finding());
            }
        }
        return settled;
    }
}
