package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideReaderTest {

    /** The content of what Holt's cue reports, and each side: "+" for, "-" against, "0" where it is left open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    condemned   | condemned the bridge        | - the bridge    | Holt condemned the bridge.
                    praised     | praised the bridge          | + the bridge    | Holt praised the bridge.
                    not condemn | condemn the bridge          | 0 the bridge    | Holt did not condemn the bridge.
                    not support | support the bridge          | - the bridge    | Holt did not support the bridge.
                    urged       | urged Orle to mend the bridge | + the bridge | Holt urged Orle to mend the bridge.
                    said        | the bridge must be closed   | - the bridge    | Holt said the bridge must be closed.
                    said        | the ban must not be lifted  | + the ban       | Holt said the ban must not be lifted.
                    said        | Ames must resign            | - Ames          | Holt said Ames must resign.
                    said        | the bridge is terrible      | - the bridge    | Holt said the bridge is terrible.
                    said        | the bridge is not terrible  | 0 the bridge    | Holt said the bridge is not terrible.
                    said        | the bridge is not safe      | - the bridge    | Holt said the bridge is not safe.
                    said        | the bridge could hurt the town | - the bridge | Holt said the bridge could hurt the town.
                    said        | Ames deceived the board     | - Ames          | Holt said Ames deceived the board.
                    said        | Ames praised the bridge     |                 | Holt said Ames praised the bridge.
                    said        | a truce could be reached    | + a truce       | Holt said a truce could be reached.
                    said        | a truce is not within reach |                 | Holt said a truce is not within reach.
                    said        | if the bridge is terrible   | 0 the bridge    | Holt said he would ask if the bridge is terrible.
                    said        | Veld thinks the bridge is terrible | 0 the bridge | Holt said Veld thinks the bridge is terrible.
                    said        | the bridge was supposed to be safe | 0 the bridge | Holt said the bridge was supposed to be safe.
                    called      | the bridge a disgrace       | - the bridge    | Holt called the bridge a disgrace.
                    is critical | critical of the bridge      | - the bridge    | Holt is critical of the bridge.
                    ruled out   | support for the bridge      | - support; 0 the bridge | Holt ruled out support for the bridge.
                    """)
    void shouldReadASide(String cue, String content, String sides, String text) {
        assertThat(read(Statement.of("Holt", cue, content, text))).isEqualTo(sides == null ? "" : sides);
    }

    @Test
    void shouldReadNothingOutsideOfTheCueAndTheContent() {
        String text = "Holt condemned the bridge and praised the ferry.";

        assertThat(read(Statement.of("Holt", "praised", "the ferry", text))).isEqualTo("+ the ferry");
    }

    @Test
    void shouldTakeNoSideOnTheHolder() {
        assertThat(read(Statement.of("Holt", "said", "“I am terrible,”", "“I am terrible,” Holt said.")))
                .isEmpty();
    }

    @Test
    void shouldWeakenAHedgedAndAConcededSide() {
        double plain = score("the bridge is terrible", "Holt said the bridge is terrible.");
        double hedged = score("the bridge is perhaps terrible", "Holt said the bridge is perhaps terrible.");
        double conceded =
                score("the bridge is terrible, but it stands", "Holt said the bridge is terrible, but it stands.");

        assertThat(plain).isNegative();
        assertThat(hedged).isStrictlyBetween(plain, 0.0);
        assertThat(conceded).isStrictlyBetween(plain, 0.0);
        assertThat(conceded / plain).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void shouldTellTheWordThatCarriesASide() {
        Statement statement =
                Statement.of("Holt", "called", "the bridge a disgrace", "Holt called the bridge a disgrace.");

        assertThat(SideReader.read(statement.judged(), statement.scope()))
                .extracting(Side::judgement)
                .containsExactly(statement.judgement("disgrace"));
    }

    private static double score(String content, String text) {
        Statement statement = Statement.of("Holt", "said", content, text);
        return SideReader.read(statement.judged(), statement.scope()).get(0).score();
    }

    private static String read(Statement statement) {
        List<String> sides = new ArrayList<>();
        for (Side side : SideReader.read(statement.judged(), statement.scope())) {
            String sign = side.score() > 0 ? "+" : side.score() < 0 ? "-" : "0";
            sides.add(sign + " " + statement.words(side.target()));
        }
        return String.join("; ", sides);
    }
}
