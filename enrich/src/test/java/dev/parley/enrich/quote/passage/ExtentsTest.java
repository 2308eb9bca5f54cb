package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.Proposals;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentsTest {

    /** From the first "the" or "it" in lower case on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said the gate fell at noon, in the storm.            | the gate fell at noon, in the storm
            Ames said the gate fell, adding that it rained.           | the gate fell
            Ames said the gate fell and told Holt to leave.           | the gate fell
            Ames said the gate fell, and Holt said it rained.         | the gate fell
            Ames said the gate fell, and the pier fell.               | the gate fell, and the pier fell
            Ames said the gate fell while Holt denied that it rained. | the gate fell
            Ames said the gate fell, compared with two in May.        | the gate fell
            Ames said the gate “fell, adding to it” at noon.          | the gate “fell, adding to it” at noon
            Ames said the gate is “too old,” adding that it rained.   | the gate is “too old,”
            """)
    void shouldRunAClauseToTheNextCueOfItsSource(String text, String clause) {
        Passage passage = Proposals.passage(text);

        assertThat(Proposals.text(passage, new Extents(passage).clause(Proposals.token(passage, "the"), false)))
                .isEqualTo(clause);
    }

    @Test
    void shouldEndTheClauseOfARelativeOneAtItsComma() {
        Passage passage = Proposals.passage("When Ames said the gate fell, they left.");
        int the = Proposals.token(passage, "the");

        assertThat(Proposals.text(passage, new Extents(passage).clause(the, true)))
                .isEqualTo("the gate fell");
        assertThat(Proposals.text(passage, new Extents(passage).clause(the, false)))
                .isEqualTo("the gate fell, they left");
    }

    @Test
    void shouldEndAClauseBeforeAQuotationOfAnother() {
        Passage passage = Proposals.passage("Ames said the gate fell, Holt said: “It is closed.”");

        assertThat(Proposals.text(passage, new Extents(passage).clause(Proposals.token(passage, "the"), false)))
                .isEqualTo("the gate fell");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames praised the gate of Elm, an old one.            | the gate of Elm
            Ames praised the gate – an old one.                  | the gate
            Ames praised the gate; it fell.                      | the gate
            Ames praised the gate and closed it.                 | the gate
            Ames praised the gate but often closed it.           | the gate
            Ames praised the gate and Holt left.                 | the gate
            Ames praised the gate that fell and closed it.       | the gate that fell
            Ames praised the gate she built and closed it.       | the gate she built
            Ames praised the gate during a rally.                | the gate
            Ames praised the gate on Friday.                     | the gate
            Ames praised the gate “and, too, the pier”.          | the gate “and, too, the pier”
            Ames praised the gate, “as old as Elm”.              | the gate, “as old as Elm”
            """)
    void shouldRunAPhraseToAMarkAVerbOrWhereItWasSaid(String text, String phrase) {
        Passage passage = Proposals.passage(text);

        assertThat(Proposals.text(passage, new Extents(passage).phrase(Proposals.token(passage, "the"))))
                .isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THAT       | that | Ames said that the gate fell.                            | that the gate fell
            CLAUSE     | the  | Ames said the gate fell; it rained.                      | the gate fell
            CLAUSE     | the  | Ames said the gate fell, according to Holt.              | the gate fell
            CLAUSE     | the  | Ames said the gate is “too old,” adding that it rained.  | the gate is “too old,”
            OBJECT     | the  | Ames praised the gate, with Holt calling it a trap.      | the gate
            OBJECT     | the  | Ames praised the gate.                                   | the gate
            NAMING     | it   | Ames called it “a trap,” which pleased Holt.             | it “a trap,”
            INFINITIVE | to   | Ames vowed to mend the gate.                             | to mend the gate
            CLAUSE     | it   | Ames said it was “late. We left.”                        | it was “late. We left.”
            """)
    void shouldEndAContentWhereAnotherBegins(Shape shape, String first, String text, String content) {
        Passage passage = Proposals.passage(text);
        TokenSpan found = new Extents(passage).content(shape, Proposals.token(passage, first), false);

        assertThat(Proposals.text(passage, found)).isEqualTo(content);
        assertThat(passage.certainties.of(Objects.requireNonNull(found))).isBetween(0.0, 1.0);
    }

    @Test
    void shouldFindNoContentWhereNothingIsLeft() {
        Passage passage = Proposals.passage("Ames said.");

        assertThat(new Extents(passage).content(Shape.CLAUSE, 2, false)).isNull();
        assertThat(passage.certainties.of(new TokenSpan(0, 1))).isNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at     | Ames spoke at a rally.             | true
            during | Ames spoke during an interview.    | true
            on     | Ames spoke on Friday.              | true
            Friday | Ames spoke Friday.                 | true
            of     | Ames spoke of a rally.             | false
            for    | Ames spoke for a rally.            | false
            in     | Ames spoke in a boat.              | false
            on     | Ames spoke on the old Friday boat. | false
            Elm    | Ames left Elm.                     | false
            """)
    void shouldKnowWhereThingsAreSaid(String word, String text, boolean venue) {
        Passage passage = Proposals.passage(text);

        assertThat(new Extents(passage).isVenue(Proposals.token(passage, word))).isEqualTo(venue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained; the gate fell; the pier stood.   | the pier
            It rained, the gate fell.                   | It rained
            It rained “now; then”, the gate fell.       | It rained
            """)
    void shouldStartBehindTheLastSemicolonOutsideMarks(String text, String start) {
        Passage passage = Proposals.passage(text);
        int first = new Extents(passage).afterSemicolon(0, passage.document.size());

        assertThat(Proposals.text(passage, new TokenSpan(first, first + 2))).isEqualTo(start);
    }

    @Test
    void shouldLeaveMarksOffTheEndOfAStretch() {
        Passage passage = Proposals.passage("the gate fell –, ; : .");

        assertThat(new Extents(passage).stretch(0, passage.document.size())).isEqualTo(new TokenSpan(0, 3));
        assertThat(new Extents(passage).stretch(1, 2)).isEqualTo(new TokenSpan(1, 2));
        assertThat(new Extents(passage).stretch(3, passage.document.size())).isNull();
        assertThat(new Extents(passage).stretch(2, 2)).isNull();
    }
}
