package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.stance.side.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final String PLAIN = "the ferry and the bridge and the dam rose";

    /** Holds what it is told for likely; the bar is 0.5, for a second 0.7, for an unmarked paragraph 0.85. */
    private static final class Fixed implements SideWeigher {
        private final Map<String, Double> likely;
        private int opened;

        Fixed(Map<String, Double> likely) {
            this.likely = likely;
        }

        @Override
        public Bars bars() {
            return new Bars(0.5, 0.2, 0.85, 0.8);
        }

        @Override
        public void open(Proposals proposals) {
            opened++;
        }

        @Override
        public double likely(Proposals proposals, Proposals.Proposal proposal) {
            String mention = proposal.id() + "@" + proposal.place();
            return likely.getOrDefault(mention, likely.getOrDefault(proposal.id(), 0.0));
        }
    }

    private static Proposals proposals(String content, String text, @Nullable String holder, boolean unmarked) {
        Statement statement = Statement.of("Holt", "", content, text);
        Said said =
                new Said(statement.said().source(), List.of(), statement.said().content(), holder, "dam", unmarked);
        return new Proposals(statement.document(), statement::judged, statement.targets(), said);
    }

    private static List<String> sides(Proposals proposals, Map<String, Double> likely) {
        return new Weighing(new Fixed(likely))
                .sides(proposals).stream()
                        .map(side -> side.target().id() + " " + side.likely())
                        .toList();
    }

    private static List<String> sides(Map<String, Double> likely) {
        return sides(proposals(PLAIN, "Holt said " + PLAIN + ".", null, false), likely);
    }

    @Test
    void shouldTellTheLikeliestFirst() {
        assertThat(sides(Map.of("ferry", 0.75, "bridge", -0.9, "dam", 0.8)))
                .containsExactly("bridge -0.9", "dam 0.8", "ferry 0.75");
    }

    /** All statements here are by one who speaks for the dam. */
    @Test
    void shouldBelieveOnlyPlainWordsAgainstWhomOneSpeaksFor() {
        assertThat(sides(Map.of("dam", -0.9))).isEmpty();
        assertThat(sides(Map.of("dam", 0.9))).containsExactly("dam 0.9");
        String content = "condemned the dam";
        assertThat(sides(proposals(content, "Holt " + content + ".", null, false), Map.of("dam", -0.9)))
                .containsExactly("dam -0.9");
    }

    @Test
    void shouldAskMoreOfASecond() {
        assertThat(sides(Map.of("ferry", 0.5, "bridge", 0.1))).containsExactly("ferry 0.5");
        assertThat(sides(Map.of("ferry", 0.49))).isEmpty();
        assertThat(sides(Map.of("ferry", 0.69, "bridge", 0.9))).containsExactly("bridge 0.9");
        assertThat(sides(Map.of("ferry", -0.71, "bridge", 0.9))).containsExactly("bridge 0.9", "ferry -0.71");
    }

    @Test
    void shouldTellTwoThatAreEquallySure() {
        assertThat(sides(Map.of("ferry", 0.6, "bridge", -0.6))).containsExactly("ferry 0.6", "bridge -0.6");
    }

    @Test
    void shouldTellASecondThatWordsSayPlainly() {
        String content = "condemned the bridge and praised the ferry";
        Proposals proposals = proposals(content, "Holt " + content + ".", null, false);

        assertThat(sides(proposals, Map.of("ferry", 0.6, "bridge", -0.9))).containsExactly("bridge -0.9", "ferry 0.6");
        assertThat(sides(proposals, Map.of("ferry", -0.6, "bridge", -0.9))).containsExactly("bridge -0.9");
    }

    @Test
    void shouldAskMoreOfAnUnmarkedParagraph() {
        Proposals unmarked = proposals(PLAIN, "Holt said " + PLAIN + ".", null, true);

        assertThat(sides(unmarked, Map.of("ferry", 0.84))).isEmpty();
        assertThat(sides(unmarked, Map.of("ferry", -0.85))).containsExactly("ferry -0.85");
    }

    @Test
    void shouldTakeNoSideOnTheHolder() {
        Proposals proposals = proposals(PLAIN, "Holt said " + PLAIN + ".", "ferry", false);

        assertThat(sides(proposals, Map.of("ferry", 0.9, "dam", 0.6))).containsExactly("dam 0.6");
    }

    @Test
    void shouldTakeTheLikelierOfTwoMentions() {
        String content = "the ferry met the ferry";
        Proposals proposals = proposals(content, "Holt said " + content + ".", null, false);

        assertThat(sides(proposals, Map.of("ferry@0", 0.6, "ferry@1", -0.8))).containsExactly("ferry -0.8");
        assertThat(sides(proposals, Map.of("ferry@0", 0.8, "ferry@1", -0.6))).containsExactly("ferry 0.8");
    }

    @Test
    void shouldScoreByTheBars() {
        Proposals proposals = proposals(PLAIN, "Holt said " + PLAIN + ".", null, false);

        assertThat(new Weighing(new Fixed(Map.of("bridge", -0.8))).sides(proposals))
                .singleElement()
                .satisfies(side -> {
                    assertThat(side.score()).isCloseTo(-0.7, within(1e-9));
                    assertThat(side.plain()).isFalse();
                });
    }

    @Test
    void shouldNotOpenAStatementWithoutProposals() {
        Fixed weigher = new Fixed(Map.of());
        Weighing weighing = new Weighing(weigher);

        assertThat(weighing.sides(proposals("it rained", "Holt said it rained.", null, false)))
                .isEmpty();
        assertThat(weigher.opened).isZero();
        weighing.sides(proposals(PLAIN, "Holt said " + PLAIN + ".", null, false));
        assertThat(weigher.opened).isEqualTo(1);
    }
}
