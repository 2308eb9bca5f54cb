package dev.parley.enrich.quote;

import dev.parley.enrich.text.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries the verb constructions on every verb that may report; {@link Alternatives} chooses among what they find. */
final class ReportingVerbs implements Construction {

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
    public void find(Reading reading, List<Finding> findings) {
        List<VerbCue> cues = cues(reading);
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
    }

    private static List<VerbCue> cues(Reading reading) {
        List<VerbCue> cues = new ArrayList<>();
        for (VerbGroup group : reading.verbGroups()) {
            boolean free = !reading.isQuoted(group.main()) && !reading.taken.contains(group.main());
            boolean cue = reading.lexicon.isCueVerb(reading.main(group))
                    || reading.is(group.end(), "that")
                    || !reading.lexicon.phrases(reading.main(group)).isEmpty();
            if (free && cue) {
                cues.add(VerbCue.of(reading, group));
            }
        }
        return cues;
    }
}
