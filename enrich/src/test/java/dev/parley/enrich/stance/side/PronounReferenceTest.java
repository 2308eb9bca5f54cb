package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounReferenceTest {

    private static PronounReference reference(Statement statement) {
        return new PronounReference(statement.document(), statement::judged, statement.scope(), statement.targets());
    }

    /** The source, the pronoun, and what it means. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                         | It   | the tunnel plan | The council passed the tunnel plan. It is reckless.
                    Orle | it   | the new toll    | Asked about the new toll, Orle said it was fine.
                         | It   | The ferry       | The ferry sank. It is old.
                         | It   | the ferry       | The bridge was built and Holt left the ferry. It is old.
                         | They | the ferries     | The board sold the ferries. They are old.
                         | It   | -               | They met us on Monday. It is old.
                         | It   | The bridge      | The bridge became a disgrace. It is old.
                         | It   | -               | It is old.
                    """)
    void shouldFindWhatAPronounMeans(@Nullable String source, String pronoun, String meant, String text) {
        Statement statement = Statement.of(source, "", "", text);

        assertThat(statement.words(reference(statement).of(statement.phrase(pronoun))))
                .isEqualTo(meant);
    }

    @Test
    void shouldReachIntoTheParagraphBefore() {
        Statement near = Statement.of("", "", "", "Orle sold the ferry.\n\nIt is old.");

        assertThat(near.words(reference(near).of(near.phrase("It")))).isEqualTo("the ferry");
    }

    @Test
    void shouldNotMeanWhoSpeaks() {
        Statement statement = Statement.of("the ferry", "", "", "The board sold the ferry. It is old.");

        assertThat(statement.words(reference(statement).of(statement.phrase("It"))))
                .isEqualTo("The board");
    }

    @ParameterizedTest
    @CsvSource({
        "It, is, true",
        "This, is, true",
        "They, are, true",
        "These, are, true",
        "He, is, false",
        "We, are, false",
        "Orle, is, false"
    })
    void shouldKnowThePronounsOfThings(String word, String verb, boolean pronoun) {
        Statement statement = Statement.of("", "", "", word + " " + verb + " old.");

        assertThat(reference(statement).isPronoun(statement.phrase(word))).isEqualTo(pronoun);
    }

    /** The judging word, and whether "it" only announces what follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    crucial  | true  | It is crucial to go.
                    terrible | true  | It is terrible that they left.
                    terrible | true  | It is terrible how they left.
                    blow     | false | It is a blow to the town.
                    terrible | false | It is terrible.
                    terrible | false | It is terrible, and Holt knows well that they left.
                    """)
    void shouldTellAnEmptyIt(String word, boolean empty, String text) {
        Statement statement = Statement.of("", "", "", text);
        Side side = new Side(statement.phrase("It"), 1, statement.judgement(word));

        assertThat(reference(statement).isEmpty(side)).isEqualTo(empty);
    }
}
