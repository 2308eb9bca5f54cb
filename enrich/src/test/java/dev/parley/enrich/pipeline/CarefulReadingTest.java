package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.vectors.SpelledEncoder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What weighs is put in from outside: an encoder whose heads always say the same tips what is near the bar. */
class CarefulReadingTest {

    private static final String TEXT =
            "Mayor Lena Ames said the bridge was unsafe. The council condemned her plan, and the board attacked the harbour.";

    private static Extraction read(Extractor extractor, String text) {
        return extractor.extract(new Article("1", text, null, null, null, "en"));
    }

    @Test
    void shouldReadAsBeforeWithoutAnEncoder() {
        assertThat(read(Extractor.create(), TEXT)).isEqualTo(read(Extractor.create(), TEXT));
        assertThat(read(Extractor.create(), TEXT).statements()).isNotEmpty();
    }

    @Test
    void shouldWeighByTheHeads() {
        Extraction sure = read(Extractor.create().with(new SpelledEncoder(1)), TEXT);
        Extraction unsure = read(Extractor.create().with(new SpelledEncoder(0)), TEXT);

        assertThat(sure.statements().size())
                .isGreaterThanOrEqualTo(unsure.statements().size());
        assertThat(sure.statements().get(0).confidence())
                .isGreaterThan(unsure.statements().get(0).confidence());
    }

    @Test
    void shouldKeepTheEncoderWithOtherActorsAndIssues() {
        SpelledEncoder encoder = new SpelledEncoder(1);
        Extractor careful = Extractor.create().with(encoder);

        read(careful.with(dev.parley.enrich.actor.ActorRegistry.builtIn()), TEXT);
        int asked = encoder.asked().size();
        read(careful.with(Map.of("bridge", new Issue("b1", "bridge"))), TEXT);

        assertThat(asked).isPositive();
        assertThat(encoder.asked().size()).isEqualTo(2 * asked);
    }

    @Test
    void shouldReadNoMoreThanWhatHoldsAProposal() {
        SpelledEncoder encoder = new SpelledEncoder(1);

        read(
                Extractor.create().with(encoder),
                "It rained all night.\n\nMayor Lena Ames said the bridge was unsafe.\n\nBuses ran.");

        assertThat(encoder.asked()).hasSize(1);
    }

    @Test
    void shouldSurviveTextWithNothingToWeigh() {
        Extractor careful = Extractor.create().with(new SpelledEncoder(1));

        assertThat(read(careful, "").statements()).isEmpty();
        assertThat(read(careful, "😀".repeat(1_000)).statements()).isEmpty();
    }
}
