package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.enrich.stance.side.Statement;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import org.junit.jupiter.api.Test;

class CarefulSidesTest {

    private static CarefulSides sides(LeaningEncoder encoder, Statement statement) {
        return new CarefulSides(CarefulSides.head(encoder), new DocumentVectors(encoder, statement.document()));
    }

    private static Proposals proposals(Statement statement) {
        return new Proposals(statement.document(), statement::judged, statement.targets(), statement.said());
    }

    private static double likely(LeaningEncoder encoder, Statement statement) {
        CarefulSides sides = sides(encoder, statement);
        Proposals proposals = proposals(statement);
        sides.open(proposals);
        return sides.likely(proposals, proposals.all().get(0));
    }

    @Test
    void shouldLetWhatWordsMeanTipTheScales() {
        Statement statement = Statement.of("Holt", "said", "the bridge is red", "Holt said the bridge is red.");

        assertThat(likely(new LeaningEncoder(9, 0, 0), statement)).isBetween(-1.0, -0.7);
        assertThat(likely(new LeaningEncoder(0, 0, 9), statement)).isBetween(0.7, 1.0);
        assertThat(Math.abs(likely(new LeaningEncoder(0, 9, 0), statement))).isLessThan(0.3);
    }

    @Test
    void shouldTellNoneOfWhatIsLeftOpen() {
        Statement statement =
                Statement.of("Holt", "not condemn", "condemn the bridge", "Holt did not condemn the bridge.");

        assertThat(likely(new LeaningEncoder(9, 0, 0), statement)).isZero();
    }

    @Test
    void shouldEncodeOnlyWhatProposalsStandIn() {
        LeaningEncoder encoder = new LeaningEncoder(0, 0, 0);
        String text = "Holt sold the ferry.\n\nThe bridge rose.";
        Statement statement = Statement.saying(text);
        CarefulSides sides = sides(encoder, statement);
        Proposals proposals = proposals(statement);

        sides.open(proposals);
        proposals.all().forEach(proposal -> sides.likely(proposals, proposal));

        assertThat(encoder.asked()).hasSize(2);
    }

    @Test
    void shouldTellWhatIsMeantByTheHeadAlone() {
        Statement statement = Statement.saying("Holt sold the ferry.");
        CarefulSides sides = sides(new LeaningEncoder((float) Math.log(2), 0, 0), statement);

        assertThat(sides.meant(statement.said(), statement.span("the ferry")))
                .containsExactly(new double[] {0.5, 0.25, 0.25}, within(1e-6));
    }

    @Test
    void shouldTellNothingOfAMentionThatTouchesNoWord() {
        Statement statement = Statement.saying("Holt sold the ferry.");
        CarefulSides sides = sides(new LeaningEncoder(0, 0, 0), statement);

        assertThat(sides.meant(statement.said(), new Span(0, 0))).isNull();
    }

    /** Of a text as long as a book not all is encoded; the linear model has the word for the rest. */
    @Test
    void shouldFallBackWhereAMentionWasNotRead() {
        Statement statement = Statement.of(
                "Holt",
                "condemned",
                "condemned the bridge",
                "Nobody asked.\n\n".repeat(500) + "Holt condemned the bridge.");
        CarefulSides sides = sides(new LeaningEncoder(0, 0, 9), statement);
        DocumentVectors spent = new DocumentVectors(new LeaningEncoder(0, 0, 9), statement.document());
        for (int i = 0; i < 400; i++) {
            spent.at(15 * i);
        }
        CarefulSides unread = new CarefulSides(CarefulSides.head(new LeaningEncoder(0, 0, 9)), spent);
        LinearSides linear = new LinearSides();
        Proposals proposals = proposals(statement);
        sides.open(proposals);
        unread.open(proposals);
        linear.open(proposals);
        Proposals.Proposal bridge = proposals.all().get(0);

        assertThat(unread.meant(proposals.said(), proposals.mention(bridge))).isNull();
        assertThat(unread.likely(proposals, bridge)).isNegative().isEqualTo(linear.likely(proposals, bridge));
        assertThat(sides.likely(proposals, bridge)).isPositive();
    }

    @Test
    void shouldCountMeaningForMoreThanTheLinearModel() {
        double[] against = {0.8, 0.1, 0.1};
        double[] support = {0.1, 0.1, 0.8};

        double[] both = CarefulSides.together(against.clone(), support.clone());
        assertThat(both[0]).isGreaterThan(both[2]);
        assertThat(both[2]).isGreaterThan(both[1]);
        assertThat(both[0] + both[1] + both[2]).isCloseTo(1, within(1e-9));
        assertThat(CarefulSides.together(against.clone(), against.clone())).containsExactly(against, within(1e-9));
    }

    @Test
    void shouldAskLessThanTheLinearModelOfAFirstSide() {
        CarefulSides sides = sides(new LeaningEncoder(0, 0, 0), Statement.saying("Holt left."));

        assertThat(sides.bars().least()).isLessThan(new LinearSides().bars().least());
        assertThat(sides.bars().second()).isGreaterThan(new LinearSides().bars().second());
    }
}
