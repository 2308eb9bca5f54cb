package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.enrich.stance.side.Statement;
import dev.parley.enrich.stance.side.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearSidesTest {

    private final LinearSides sides = new LinearSides();

    private Proposals open(String cue, String content, String text) {
        Statement statement = Statement.of("Holt", cue, content, text);
        Proposals proposals =
                new Proposals(statement.document(), statement::judged, statement.targets(), statement.said());
        sides.open(proposals);
        return proposals;
    }

    private static List<Proposals.Told> told(double... scores) {
        Statement statement = Statement.saying("Holt praised the bridge.");
        Targets.Target target = Objects.requireNonNull(statement.targets().of(statement.phrase("bridge")));
        List<Proposals.Told> told = new ArrayList<>();
        for (double score : scores) {
            told.add(new Proposals.Told(target, score, statement.judgement("praised")));
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    condemned | condemned the bridge | Holt condemned the bridge.        | -1
                    praised   | praised the bridge   | Holt praised the bridge.          | 1
                    condemn   | condemn the bridge   | Holt did not condemn the bridge.  | 0
                    said      | this is red          | Orle sold the bridge. Holt said this is red. | 0
                    """)
    void shouldTellTheSideThatWordsAndModelTellTogether(String cue, String content, String text, int sign) {
        Proposals proposals = open(cue, content, text);
        double likely = sides.likely(proposals, proposals.all().get(0));

        assertThat(Math.signum(likely)).isEqualTo(sign);
    }

    /** A noun that turns the side is only known to the words. */
    @Test
    void shouldBelieveTheWordsWhereANounTurnsTheSide() {
        Proposals proposals = open("praised", "praised an end to the ban", "Holt praised an end to the ban.");

        assertThat(sides.likely(proposals, proposals.all().get(0))).isBetween(-1.0, -0.34);
    }

    @Test
    void shouldTellProbabilities() {
        Proposals proposals = open("condemned", "condemned the bridge", "Holt condemned the bridge.");
        double[] likely = sides.probabilities(proposals, proposals.all().get(0));

        assertThat(likely).hasSize(3);
        assertThat(likely[0] + likely[1] + likely[2]).isCloseTo(1, within(1e-9));
        assertThat(likely[0]).isGreaterThan(likely[2]);
    }

    @Test
    void shouldForgetTheLastStatement() {
        Proposals first = open("condemned", "condemned the bridge", "Holt condemned the bridge.");
        double[] fresh = sides.probabilities(first, first.all().get(0));
        open("praised", "praised the ferry and the dam", "Holt praised the ferry and the dam.");
        sides.open(first);

        assertThat(sides.probabilities(first, first.all().get(0))).isEqualTo(fresh);
    }

    @Test
    void shouldHoldWeakWordsForLeftOpen() {
        assertThat(LinearSides.isLeftOpen(told())).isFalse();
        assertThat(LinearSides.isLeftOpen(told(0))).isTrue();
        assertThat(LinearSides.isLeftOpen(told(0.39))).isTrue();
        assertThat(LinearSides.isLeftOpen(told(-0.4))).isFalse();
        assertThat(LinearSides.isLeftOpen(told(0.9, -0.8))).isTrue();
        assertThat(LinearSides.isLeftOpen(told(0.2, 0.3))).isFalse();
    }

    @Test
    void shouldHoldStrongWordsOfTheSameSideForPlain() {
        assertThat(LinearSides.isPlain(told(0.6), 0.1)).isTrue();
        assertThat(LinearSides.isPlain(told(0.59), 0.9)).isFalse();
        assertThat(LinearSides.isPlain(told(-0.9), 0.9)).isFalse();
        assertThat(LinearSides.isPlain(told(-0.3, -0.4), -0.2)).isTrue();
        assertThat(LinearSides.isPlain(told(), 0.9)).isFalse();
    }

    @Test
    void shouldAskMoreOfASecondAndOfAnUnmarkedOne() {
        SideWeigher.Bars bars = sides.bars();

        assertThat(bars.score(bars.least())).isCloseTo(0.4, within(1e-9));
        assertThat(bars.score(-bars.sure())).isCloseTo(-0.7, within(1e-9));
        assertThat(bars.second()).isPositive();
        assertThat(bars.unmarked()).isGreaterThan(bars.least());
    }
}
