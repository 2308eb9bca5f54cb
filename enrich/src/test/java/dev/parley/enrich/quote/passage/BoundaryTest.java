package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,        | The gate fell, and it rained.           | COMMA
            –        | The gate fell – it rained.              | DASH
            ;        | The gate fell; it rained.               | SEMICOLON
            :        | The gate fell: it rained.               | COLON
            (        | The gate (an old one) fell.             | BRACKET
            )        | The gate (an old one) fell.             | NONE
            “        | The “old” gate fell.                    | MARK
            ”        | The “old” gate fell.                    | MARK
            .        | The gate fell.                          | STOP
            and      | The gate fell and it rained.            | CONJUNCTION
            but      | The gate fell but it stood again.       | BUT
            of       | The gate of Elm fell.                   | OF
            as       | The gate served as a wall.              | AS
            in       | The gate fell in Elm.                   | IN
            at       | The gate fell at Elm.                   | IN
            on       | The gate fell on Elm.                   | ON
            for      | The gate stood for Elm.                 | FOR
            with     | The gate fell with Elm.                 | WITH
            by       | The gate stood by Elm.                  | BY
            under    | The gate fell under Elm.                | PREPOSITION
            during   | The gate fell during the storm.         | DURING
            that     | Ames said that it fell.                 | THAT
            while    | Ames left while it fell.                | WHILE
            although | Ames left although it fell.             | WHILE
            until    | Ames stayed until it fell.              | AFTER
            when     | Ames left when it fell.                 | AFTER
            if       | Ames leaves if it falls.                | SUBORDINATOR
            who      | The driver who fell left.               | WH
            fell     | The gate fell.                          | FINITE
            to       | Ames vowed to stay.                     | TO
            stay     | Ames vowed to stay.                     | NONE
            saying   | Ames left, saying it fell.              | ING
            mended   | The gate mended by Ames fell.           | PARTICIPLE
            mend     | Ames helped mend the gate.              | BASE
            often    | Ames left the gate often.               | ADVERB
            today    | Ames left the gate today.               | TIME
            Monday   | Ames left the gate on Monday.           | TIME
            she      | Ames knew she fell.                     | PRONOUN
            Ames     | Ames knew she fell.                     | NAME
            The      | The gate fell.                          | NOUN
            gate     | The gate fell.                          | NONE
            """)
    void shouldTellWhatStandsAtAToken(String word, String text, Boundary boundary) {
        Passage passage = Proposals.passage(text);
        int at = Proposals.token(passage, word);

        assertThat(Boundary.of(passage, at)).isEqualTo(boundary);
        assertThat(passage.boundary(at)).isEqualTo(boundary);
    }

    @Test
    void shouldBeTheEndFromTheEndOn() {
        Passage passage = Proposals.passage("The gate fell, and it rained.");

        assertThat(Boundary.at(passage, 3, 4)).isEqualTo(Boundary.COMMA);
        assertThat(Boundary.at(passage, 3, 3)).isEqualTo(Boundary.END);
        assertThat(Boundary.at(passage, 100, 3)).isEqualTo(Boundary.END);
    }

    @Test
    void shouldKnowWhatLetsAVerbFollow() {
        assertThat(Arrays.stream(Boundary.values()).filter(Boundary::opensClause))
                .containsExactlyInAnyOrder(
                        Boundary.AS, Boundary.THAT, Boundary.WHILE, Boundary.AFTER, Boundary.SUBORDINATOR, Boundary.WH);
    }
}
