package dev.parley.enrich.stance;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.stance.side.Candidate;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.stance.weigh.FeatureSink;
import dev.parley.enrich.stance.weigh.Features;
import dev.parley.enrich.stance.weigh.Proposals;
import dev.parley.enrich.stance.weigh.TargetView;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the stance models weigh, for those who train them. A feature is written as its three parts with TABs between. */
public final class StanceFeatures {

    /**
     * A candidate of a statement.
     *
     * @param target   its name
     * @param id       the target's id
     * @param mention  where it stands in the statement, a pronoun where it is one
     * @param features its features and its statement's
     */
    public record Example(String target, String id, Span mention, Set<String> features) {}

    private StanceFeatures() {}

    /** The candidates of a statement. */
    public static List<Example> ofStatement(StanceReader reader, Said said) {
        Proposals proposals = reader.proposals(said);
        Set<String> whole = new TreeSet<>();
        proposals.features(into(whole));
        List<Example> examples = new ArrayList<>();
        for (Proposals.Proposal proposal : proposals.all()) {
            Candidate candidate = proposal.candidate();
            Set<String> features = new TreeSet<>(whole);
            proposals.features(proposal, into(features));
            Span mention = reader.document().span(candidate.first(), candidate.end());
            examples.add(new Example(candidate.target().name(), proposal.id(), mention, features));
        }
        return examples;
    }

    /** The light on a mention; empty where the span holds no word. */
    public static Set<String> ofMention(Document document, Span mention) {
        Set<String> features = new TreeSet<>();
        TargetView view = TargetView.of(document, mention);
        if (view != null) {
            Features.of(JudgedSentence.of(new Syntax(document), view.sentence()), view, into(features));
        }
        return features;
    }

    private static FeatureSink into(Set<String> features) {
        return (kind, first, second) -> features.add(kind + "\t" + first + "\t" + second);
    }
}
