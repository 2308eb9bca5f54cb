package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

    /** Asked at the first comma. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames wants a bridge, a road and two wells.          | true
            Ames wants a bridge, a road, a pier or two wells.   | true
            Ames wants a bridge, the road to Elm and two wells. | true
            Ames wants a bridge, a road but no wells.           | false
            Ames wants a bridge, a road and Holt left.          | false
            Ames wants a bridge, and Holt wants a road.         | false
            Ames wants a bridge, which fell and two wells.      | false
            Ames wants a bridge, a road.                        | false
            """)
    void shouldTellWhetherACommaOpensASeries(String text, boolean series) {
        Passage passage = Proposals.passage(text);

        assertThat(new Asides(passage).opensSeries(Proposals.token(passage, ","), passage.document.size()))
                .isEqualTo(series);
    }

    @Test
    void shouldOpenASeriesAtACommaOnlyAndWithinItsEnd() {
        Passage passage = Proposals.passage("Ames wants a bridge, a road and two wells.");
        int comma = Proposals.token(passage, ",");

        assertThat(new Asides(passage).opensSeries(comma - 1, passage.document.size()))
                .isFalse();
        assertThat(new Asides(passage).opensSeries(comma, Proposals.token(passage, "and")))
                .isFalse();
    }

    /** Asked at the mark. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,  | Ames told, at noon, of the toll.           | 1
            ,  | Ames meant, at noon, to stay.              | 1
            ,  | The gate, at noon, fell.                   | 2
            ,  | The gate, at noon, in the storm.           | 3
            ,  | The gate fell at noon, in the storm.       | 4
            –  | The gate – at noon – fell.                 | 2
            –  | The gate – at noon, when it rained – fell. | 2
            –  | The gate fell – at noon.                   | 4
            ,  | The gate, “at noon, now”, fell.            | 2
            at | The gate, at noon, fell.                   | 0
            """)
    void shouldTellWhatFollowsAnAside(String mark, String text, int kind) {
        Passage passage = Proposals.passage(text);

        assertThat(new Asides(passage).kind(Proposals.token(passage, mark), passage.document.size()))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on   | The gate fell on Monday.           | 1
            at   | Ames spoke at a rally.             | 2
            with | Ames spoke with the drivers.       | 3
            with | Ames spoke with Holt.              | 4
            in   | Ames spoke in a boat.              | 5
            with | Ames spoke with Holt's drivers.    | 3
            for  | Ames cared for, and mended, boats. | 6
            gate | The gate fell on Monday.           | 0
            """)
    void shouldTellWhatAPrepositionGoverns(String word, String text, int governed) {
        Passage passage = Proposals.passage(text);

        assertThat(new Asides(passage).governed(Proposals.token(passage, word))).isEqualTo(governed);
    }
}
