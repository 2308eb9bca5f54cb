package dev.parley.enrich.quote.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    /** What a sentence says round "per Ames". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Per Ames, the gate fell.                         | the gate fell
            The gate fell, per Ames.                         | The gate fell
            The gate, per Ames, fell at noon.                | The gate + fell at noon
            The gate fell, per Ames, and the pier was shut.  | The gate fell
            The gate fell, per Ames, while the pier stood.   | The gate fell
            The gate fell, per Ames, at noon.                | The gate fell
            The gate fell – per Ames – at noon it stood.     | The gate fell
            It rained and, per Ames, the gate fell.          | the gate fell
            It rained; the gate, per Ames, fell.             | the gate + fell
            Then, per Ames, the gate fell.                   | the gate fell
            Per Ames.                                        | -
            """)
    void shouldGatherWhatStandsBeforeAndBehind(String text, String pieces) {
        Passage passage = Proposals.passage(text);
        int ames = Proposals.token(passage, "Ames");
        Sentence sentence = passage.sentence(ames);

        assertThat(Proposals.text(
                        passage, Surroundings.of(passage, sentence, ames - 1, ames + 1, passage.wordsEnd(sentence))))
                .isEqualTo(pieces);
    }
}
