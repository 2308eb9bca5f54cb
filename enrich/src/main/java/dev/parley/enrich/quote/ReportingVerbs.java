package dev.parley.enrich.quote;

import dev.parley.enrich.text.VerbGroup;
import java.util.List;

/** Tries the verb constructions on every verb that may report; {@link Alternatives} chooses among what they find. */
final class ReportingVerbs implements Construction {

    private static final List<VerbConstruction> CONSTRUCTIONS = List.of(
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

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (VerbGroup group : reading.verbGroups()) {
            boolean free = !reading.isQuoted(group.main()) && !reading.taken.contains(group.main());
            if (free && (reading.lexicon.isCueVerb(reading.main(group)) || reading.is(group.end(), "that"))) {
                read(VerbCue.of(reading, group), findings);
            }
        }
    }

    private static void read(VerbCue cue, List<Finding> findings) {
        for (VerbConstruction construction : CONSTRUCTIONS) {
            Finding finding = construction.read(cue);
            if (finding != null) {
                findings.add(finding);
                return;
            }
        }
    }
}
