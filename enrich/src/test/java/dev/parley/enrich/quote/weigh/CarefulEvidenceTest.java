package dev.parley.enrich.quote.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.quote.StatementProposals.Proposed;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Weights;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.SpelledEncoder;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarefulEvidenceTest {

    private static final String TEXT = "Ames said that the gate fell.\n\nIt rained.\n\nHolt denied the claim.";

    private final Proposed proposed = StatementProposals.in(Document.of(TEXT), Ends.fitted());
    private final Finding finding = proposed.findings().get(0);

    private CarefulEvidence careful(Evidence linear, WordEncoder encoder) {
        return new CarefulEvidence(
                linear, CarefulEvidence.head(encoder), new DocumentVectors(encoder, proposed.passage().document));
    }

    private double probability(Weigher weigher) {
        return weigher.probability(proposed.passage(), finding);
    }

    private static double odds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    /** Where the head tells nothing, half of the linear model's log odds are left. */
    @Test
    void shouldShareTheLogOddsWithTheLinearModel() {
        double linear = probability(Evidence.fitted());
        double both = probability(careful(Evidence.fitted(), new SpelledEncoder(0)));

        assertThat(odds(both)).isCloseTo(odds(linear) / 2, within(1e-9));
    }

    @Test
    void shouldGrowSurerWithTheHead() {
        Evidence undecided = new Evidence(new Weights(new double[EvidenceSigns.SIGNS.size()]));
        double unsure = probability(careful(undecided, new SpelledEncoder(0)));
        double surer = probability(careful(undecided, new SpelledEncoder(0.001f)));
        double surest = probability(careful(undecided, new SpelledEncoder(0.002f)));

        assertThat(unsure).isEqualTo(0.5);
        assertThat(surer).isBetween(unsure, surest);
        assertThat(surer).isNotEqualTo(unsure).isNotEqualTo(surest);
    }

    @Test
    void shouldEncodeOnlyWhatFindingsStandIn() {
        SpelledEncoder encoder = new SpelledEncoder(0);
        CarefulEvidence careful = careful(Evidence.fitted(), encoder);
        proposed.findings().forEach(each -> careful.probability(proposed.passage(), each));

        assertThat(encoder.asked())
                .extracting(stretch -> stretch.in(TEXT))
                .containsExactly("Ames said that the gate fell.", "Holt denied the claim.");
    }

    @Test
    void shouldBeTheLinearModelWhereNothingOfAContentWasRead() {
        assertThat(probability(careful(Evidence.fitted(), new FirstWordOnly())))
                .isEqualTo(probability(Evidence.fitted()));
    }

    @Test
    void shouldRefuseAnEncoderWithoutItsHead() {
        assertThatThrownBy(() -> CarefulEvidence.head(new FirstWordOnly() {
                    @Override
                    public float[] weights(String name, int size) {
                        throw new IllegalArgumentException("no weights " + name);
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no weights statement.hidden.weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "careful"})
    void shouldWeighAlikeWhateverWasWeighedBefore(String kind) {
        Weigher weigher =
                kind.equals("linear") ? Evidence.fitted() : careful(Evidence.fitted(), new SpelledEncoder(0.001f));
        double first = probability(weigher);
        for (Finding other : proposed.findings()) {
            assertThat(weigher.probability(proposed.passage(), other)).isStrictlyBetween(0.0, 1.0);
        }

        assertThat(probability(weigher)).isEqualTo(first);
    }

    @Test
    void shouldAddTheWeightsOfTheSignsThatAFindingShows() {
        double[] weights = new double[EvidenceSigns.SIGNS.size()];
        weights[EvidenceSigns.SIGNS.feature("rule:that-clause")] = 2;
        weights[EvidenceSigns.SIGNS.feature("word:say")] = -3;
        weights[EvidenceSigns.SIGNS.feature("rule:object")] = 7;

        assertThat(odds(probability(new Evidence(new Weights(weights))))).isCloseTo(-1, within(1e-9));
    }

    /** Reads no more than the first word of a stretch. */
    private static class FirstWordOnly implements WordEncoder {

        private final SpelledEncoder spelled = new SpelledEncoder(1);

        @Override
        public int width() {
            return spelled.width();
        }

        @Override
        public String version() {
            return "first";
        }

        @Override
        public WordVectors encode(String text, Span stretch) {
            return spelled.encode(text, new Span(stretch.begin(), text.indexOf(' ', stretch.begin())));
        }

        @Override
        public boolean has(String name) {
            return spelled.has(name);
        }

        @Override
        public float[] weights(String name, int size) {
            return spelled.weights(name, size);
        }
    }
}
