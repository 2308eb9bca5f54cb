package dev.parley.enrich.quote.verb;

import dev.parley.enrich.quote.passage.Claim;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries the verb constructions on every verb that may report; {@code Alternatives} chooses among what they find. */
public final class ReportingVerbs implements Construction {

    private static final List<VerbConstruction> CONSTRUCTIONS = List.of(
            new PhraseCue(),
            new PassiveCue(),
            new ThatClause(),
            new QuestionClause(),
            new AsNaming(),
            new Infinitive(),
            new BareClause(),
            new PrepositionalContent(),
            new Naming(),
            new Gerund(),
            new ObjectContent());

    /** Construction by construction rather than verb by verb: the code of each then stays in the processor's cache. */
    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        List<VerbCue> cues = cues(passage);
        @Nullable Finding[] found = new Finding[cues.size()];
        for (VerbConstruction construction : CONSTRUCTIONS) {
            for (int i = 0; i < found.length; i++) {
                found[i] = found[i] == null ? construction.read(cues.get(i)) : found[i];
            }
        }
        for (Finding finding : found) {
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    @Override
    public Claim claim() {
        return Claim.VERB;
    }

    private static List<VerbCue> cues(Passage passage) {
        List<VerbCue> cues = new ArrayList<>();
        for (VerbGroup group : passage.verbGroups()) {
            boolean free = !passage.isQuoted(group.main()) && !passage.spoken.hasCue(group.main());
            boolean cue = passage.lexicon.isCueVerb(passage.main(group))
                    || passage.is(group.end(), "that")
                    || !passage.lexicon.phrases(passage.main(group)).isEmpty()
                    || group.passive()
                            && !passage.lexicon
                                    .passivePhrases(passage.main(group))
                                    .isEmpty();
            if (free && cue) {
                cues.add(VerbCue.of(passage, group));
            }
        }
        return cues;
    }
}
