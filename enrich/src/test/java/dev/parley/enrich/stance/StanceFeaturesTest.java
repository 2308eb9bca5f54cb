package dev.parley.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StanceFeaturesTest {

    @Test
    void shouldGiveEachCandidateItsFeaturesAndItsStatements() {
        String text = "Holt praised the ferry and the bridge.";
        StanceReader reader = StanceFinder.create().open(Document.of(text), List.of());
        Said said = new Said(
                Sides.at(text, "Holt"), Sides.at(text, "praised"), Sides.at(text, "the ferry and the bridge"), null);
        List<StanceFeatures.Example> examples = StanceFeatures.ofStatement(reader, said);

        assertThat(examples).extracting(StanceFeatures.Example::target).containsExactly("ferry", "bridge");
        assertThat(examples).extracting(StanceFeatures.Example::id).containsExactly("ferry", "bridge");
        assertThat(examples.get(1).mention())
                .isEqualTo(Sides.at(text, "the bridge").get(0));
        Set<String> shared = new HashSet<>(examples.get(0).features());
        shared.retainAll(examples.get(1).features());
        assertThat(shared).contains("bias\t\t", "cued\tpraise\t", "kind\tISSUE\t");
        assertThat(examples.get(0).features())
                .contains("head\tferry\t", "place\t0\tISSUE")
                .doesNotContain("head\tbridge\t", "place\t1\tISSUE")
                .allMatch(feature -> feature.split("\t", -1).length == 3);
        assertThat(examples.get(1).features()).contains("head\tbridge\t", "place\t1\tISSUE");
    }

    @Test
    void shouldGiveAMentionItsFeatures() {
        String text = "It rained. Holt condemned the bridge.";
        Set<String> features = StanceFeatures.ofMention(
                Document.of(text), Sides.at(text, "bridge").get(0));

        assertThat(features)
                .contains("rel.UNDERGOER\tcondemn\t", "light.UNDERGOER\t-\t", "under\tcondemn\t", "bias\t\t")
                .doesNotContain("bag\train\t");
    }

    @Test
    void shouldGiveNoneToASpanWithoutAWord() {
        assertThat(StanceFeatures.ofMention(Document.of("Holt   left."), new Span(5, 6)))
                .isEmpty();
    }
}
