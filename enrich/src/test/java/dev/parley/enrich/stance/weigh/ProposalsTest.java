package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.stance.side.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {

    private static Proposals proposals(Statement statement) {
        return new Proposals(statement.document(), statement::judged, statement.targets(), statement.said());
    }

    private static Proposals proposals(String cue, String content, String text) {
        return proposals(Statement.of("Holt", cue, content, text));
    }

    private static Proposals.Proposal of(Proposals proposals, String id) {
        return proposals.all().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldProposeInTextOrderOverAllSentencesOfTheStatement() {
        Statement statement =
                Statement.of("", "", "the ferry. The bridge rose", "Holt sold the ferry. The bridge rose. A dam fell.");
        Proposals proposals = proposals(statement);

        assertThat(proposals.all()).extracting(Proposals.Proposal::id).containsExactly("ferry", "bridge");
        assertThat(proposals.all()).extracting(Proposals.Proposal::place).containsExactly(0, 1);
        assertThat(proposals.mention(proposals.all().get(1))).isEqualTo(statement.span("The bridge"));
        assertThat(proposals.said()).isEqualTo(statement.said());
    }

    @Test
    void shouldTellWhatJudgingWordsSayOfEach() {
        Proposals proposals = proposals(
                "condemned",
                "condemned the bridge and praised the ferry",
                "Holt condemned the bridge and praised the ferry.");

        assertThat(proposals.told()).hasSize(2);
        assertThat(proposals.told("bridge"))
                .singleElement()
                .satisfies(told -> assertThat(told.score()).isNegative());
        assertThat(proposals.told("ferry"))
                .singleElement()
                .satisfies(told -> assertThat(told.score()).isPositive());
        assertThat(proposals.told("dam")).isEmpty();
    }

    @Test
    void shouldTurnTheSideOnWhatANounLeadsOnTo() {
        Proposals proposals = proposals("praised", "an end to the ban", "Holt praised an end to the ban.");

        assertThat(proposals.told("ban")).singleElement().satisfies(told -> {
            assertThat(told.score()).isNegative();
            assertThat(told.target().turned()).isTrue();
        });
    }

    @Test
    void shouldTakeASideByAPronounForAWeakerOneOnWhatItMeans() {
        double named = proposals("praised", "the ferry", "Holt praised the ferry.")
                .told("ferry")
                .get(0)
                .score();
        double meant = proposals("praised", "it", "Orle sold the ferry. Holt praised it.")
                .told("ferry")
                .get(0)
                .score();

        assertThat(meant).isStrictlyBetween(0.0, named);
    }

    @ParameterizedTest
    @CsvSource({"apologised", "apologized", "apologises"})
    void shouldProposeNothingToWhoSaysSorry(String cue) {
        Proposals proposals = proposals(cue, "for the terrible bridge", "Holt " + cue + " for the terrible bridge.");

        assertThat(proposals.all()).isEmpty();
        assertThat(proposals.told()).isEmpty();
    }

    /** How much of what the model holds likely is left. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bridge | 1    | said      | the bridge is red                  | Holt said the bridge is red.
                    bridge | 0.75 | said      | the bridge is red if it is dry     | Holt said the bridge is red if it is dry.
                    bridge | 1    | said      | the bridge is red                  | If asked, Holt said the bridge is red.
                    board  | 0    | condemned | condemned the bridge of the board  | Holt condemned the bridge of the board.
                    board  | 1    | painted   | painted the bridge of the board    | Holt painted the bridge of the board.
                    ferry  | 0    | said      | this is red                        | Orle sold the ferry. Holt said this is red.
                    ferry  | 1    | said      | it is red                          | Orle sold the ferry. Holt said it is red.
                    """)
    void shouldTellHowMuchOfTheModelCounts(String id, double share, String cue, String content, String text) {
        Proposals proposals = proposals(cue, content, text);

        assertThat(proposals.share(of(proposals, id))).isEqualTo(share);
    }

    @Test
    void shouldKnowTheHolder() {
        Statement statement = Statement.saying("Holt painted the bridge.");
        Said said = new Said(
                statement.said().source(),
                statement.said().cue(),
                statement.said().content(),
                "holt");
        Proposals proposals = new Proposals(statement.document(), statement::judged, statement.targets(), said);

        assertThat(proposals.isHolder("holt")).isTrue();
        assertThat(proposals.isHolder("bridge")).isFalse();
        assertThat(proposals(statement).isHolder("holt")).isFalse();
    }

    @Test
    void shouldTellTheFeaturesOfAProposalAndOfItsStatement() {
        Proposals proposals = proposals(
                "praised",
                "praised the ferry and the bridge",
                "Holt praised the ferry and the bridge. The ferry sank.");
        Noted own = new Noted();
        proposals.features(of(proposals, "ferry"), own);
        Noted whole = new Noted();
        proposals.features(whole);

        assertThat(own.of("place")).containsExactly("0,ISSUE");
        assertThat(own.of("many")).containsExactly("2");
        assertThat(own.of("here")).containsExactly("1");
        assertThat(own.of("often")).containsExactly("2");
        assertThat(own.of("told.others")).containsExactly("0,own");
        assertThat(own.of("cued")).isEmpty();
        assertThat(whole.of("cued")).containsExactly("praise");
        assertThat(whole.of("place")).isEmpty();
    }
}
