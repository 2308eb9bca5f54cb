package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcessionTest {

    /** How much of the first word is left in the text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    terrible | 1   | The bridge is terrible.
                    supports | 0.7 | Holt supports a crossing, but not at this price.
                    painful  | 0   | The repairs are painful but necessary.
                    praised  | 1   | Holt praised the bridge but left early.
                    terrible | 1   | Holt left, but the bridge is terrible.
                    sound    | 0.6 | Although the plan is sound, the bridge is terrible.
                    terrible | 1   | Although the plan is sound, the bridge is terrible.
                    good     | 0.6 | Holt left, though the bridge is good.
                    terrible | 0.6 | Despite the terrible bridge Holt stayed.
                    terrible | 1   | Despite the storm; the bridge is terrible.
                    good     | 0.7 | Although the bridge is good, but old, Holt left.
                    terrible | 1   | But Holt said the bridge is terrible.
                    """)
    void shouldWeakenWhatIsTakenBack(String word, double left, String text) {
        Statement statement = Statement.saying(text);

        assertThat(new Concession(statement.judged()).weight(statement.judgement(word)))
                .isEqualTo(left);
    }

    @Test
    void shouldNotLookBeyondTheSentence() {
        Statement statement = Statement.saying("Although it rained. The bridge is good. Holt left, but Orle stayed.");

        assertThat(new Concession(statement.judged(1)).weight(statement.judgement("good")))
                .isEqualTo(1);
    }
}
