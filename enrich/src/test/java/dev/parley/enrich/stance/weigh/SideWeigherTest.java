package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.enrich.stance.weigh.SideWeigher.Bars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideWeigherTest {

    private static final Bars BARS = new Bars(0.5, 0.2, 0.85, 0.8);

    @ParameterizedTest
    @CsvSource({"0.5, 0.4", "0.65, 0.55", "0.8, 0.7", "0.9, 0.85", "1, 1", "-0.5, -0.4", "-0.9, -0.85", "-1, -1", "0, 0"
    })
    void shouldTurnALikelihoodIntoAScore(double likely, double score) {
        assertThat(BARS.score(likely)).isCloseTo(score, within(1e-9));
    }

    @Test
    void shouldNeverScoreBeyondOne() {
        assertThat(BARS.score(1.5)).isEqualTo(1);
        assertThat(BARS.score(-1.5)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.3, 0.1, -0.6", "0.1, 0.3, 0.6, 0.6", "0.1, 0.7, 0.2, 0.2", "0.4, 0.2, 0.4, -0.4"})
    void shouldTakeTheLikelierSide(double oppose, double neutral, double support, double side) {
        assertThat(SideWeigher.side(new double[] {oppose, neutral, support})).isEqualTo(side);
    }
}
