package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.text.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asked of the last quotation of each text. */
class QuotationShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The gate fell,” Ames said.                    | true
            “The gate fell” Ames said.                     | true
            “The gate fell” said Ames.                     | true
            Ames said, “The gate fell.”                    | true
            Ames said “The gate fell.”                     | true
            Ames said: “the gate fell”.                    | true
            It rained. “The gate fell.”                    | true
            Ames said in a talk with Holt “The gate fell.” | true
            The crowd chanted “down with it” for hours.    | true
            The “old gate” fell.                           | false
            Ames called it “an old gate”.                  | false
            “The gate” fell.                               | false
            “”, Ames said.                                 | false
            """)
    void shouldTellWholeQuotationsFromThoseOfTheReportersSentence(String text, boolean whole) {
        Passage passage = Proposals.passage(text);

        assertThat(new QuotationShape(passage).isWhole(last(passage))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said in an interview with the Herald “The gate fell.” | true
            Ames said in Elm “The gate fell.”                          | true
            Ames said in Elm “the gate fell.”                          | false
            Ames said in Elm “The gate” fell.                          | false
            Ames slept in Elm “The gate fell.”                         | false
            Ames said the “The gate fell.”                             | false
            """)
    void shouldTellQuotationsThatACueLeadsToWithoutAComma(String text, boolean led) {
        Passage passage = Proposals.passage(text);

        assertThat(new QuotationShape(passage).isLedTo(last(passage))).isEqualTo(led);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The gate fell,” Ames said.       | true  | true
            “The gate fell”, Ames said.       | true  | true
            “The gate fell” – Ames said.      | true  | true
            “The gate fell?” Ames said.       | true  | true
            “The gate fell!” Ames said.       | true  | true
            “The gate fell …” Ames said.      | true  | true
            “‘The gate fell,’” Ames said.     | true  | true
            “The gate fell.” Ames left.       | false | true
            “The gate fell”; Ames left.       | false | true
            Ames saw “the gate”.              | false | true
            Ames saw “the gate                | false | true
            Ames saw “the gate”               | false | true
            “The gate” Ames said.             | false | false
            """)
    void shouldTellHowAQuotationEnds(String text, boolean clause, boolean closes) {
        Passage passage = Proposals.passage(text);
        QuotationShape shape = new QuotationShape(passage);

        assertThat(shape.endsClause(last(passage))).isEqualTo(clause);
        assertThat(shape.closes(last(passage))).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The gate fell here.”                   | true
            “[The] gate fell here.”                 | true
            It rained. “The gate fell here.”        | true
            “It rained.” “The gate fell here.”      | true
            It rained.¶“The gate fell here.”        | true
            “the gate fell here.”                   | false
            “The gate.”                             | false
            Ames said, “The gate fell here.”        | false
            """)
    void shouldTellWhatIsSomebodysWordsEvenWithoutACue(String text, boolean sentence) {
        Passage passage = Proposals.passage(text);

        assertThat(new QuotationShape(passage).isSentence(last(passage))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained. “The gate fell” was all.  | true
            It rained. “The gate” was all.       | false
            It rained. “the gate fell” was all.  | false
            It rained.¶“The gate fell” was all.  | false
            It rained, “The gate fell” was all.  | false
            It rained. “The gate fell            | false
            “The gate fell” was all.             | false
            """)
    void shouldTellWhatOpensASentenceOfTheReporter(String text, boolean opens) {
        Passage passage = Proposals.passage(text);

        assertThat(new QuotationShape(passage).opensSentence(last(passage))).isEqualTo(opens);
    }

    @Test
    void shouldKnowTheTokensOfItsParagraph() {
        Passage passage = Proposals.passage("It rained.¶“The gate fell.” Ames left.¶Holt stayed.");
        QuotationShape shape = new QuotationShape(passage);

        assertThat(shape.sameParagraph(last(passage), Proposals.token(passage, "left")))
                .isTrue();
        assertThat(shape.sameParagraph(last(passage), Proposals.token(passage, "rained")))
                .isFalse();
        assertThat(shape.sameParagraph(last(passage), Proposals.token(passage, "Holt")))
                .isFalse();
    }

    private static Quotation last(Passage passage) {
        return passage.document.quotations().get(passage.document.quotations().size() - 1);
    }
}
