package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The subject whose parenthesis closes right before a sentence's last finite verb. */
class AppositionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames, the mayor, agreed. | Ames, the mayor",
                "Ames, 22, agreed. | Ames, 22",
                "Ames, with his wife, agreed. | Ames, with his wife",
                "Ames, but not Holt, agreed. | Ames, but not Holt",
                "Ames, elected in May, agreed. | Ames, elected in May",
                "Ames, praised by Holt, agreed. | Ames, praised by Holt",
                "Ames, a firm led by Holt, agreed. | Ames, a firm led by Holt",
                "Ames, his friend praised by Holt, agreed. | Ames, his friend praised by Holt",
                "Ames, a man who was praised, agreed. | Ames, a man who was praised",
                "Holt, 22, of Elm, who runs the works, agreed. | Holt, 22, of Elm, who runs the works",
                "The bridge of Elm, near the mill, failed. | The bridge of Elm, near the mill",
                "Ames — the mayor — agreed. | Ames — the mayor",
                "Ames -- the mayor -- agreed. | Ames -- the mayor",
                "Ames (left) agreed. | Ames (left)",
                "Ames (who is 40) agreed. | Ames (who is 40)",
                "Ames (left), the mayor, agreed. | Ames (left), the mayor",
                "The mayor, Ames (left), agreed. | The mayor, Ames (left)"
            })
    void shouldReadOverAParenthesis(String sentence, String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ames, however, agreed. | Ames", "Ames, often, agreed. | Ames", "Lena Ames, agreed. | Lena Ames"})
    void shouldLeaveAnAsideAndAStrayCommaOut(String sentence, String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames, who won in Elm, Holt and Ash, agreed. | Ames, who won in Elm, Holt and Ash",
                "Ames, who knew Holt, the mayor, agreed. | Ames, who knew Holt, the mayor",
                "Ames, whose ferry sank, agreed. | Ames, whose ferry sank",
                "Ames, whose ferry sank in Elm, Orle and Veld, agreed. | Ames, whose ferry sank in Elm, Orle and Veld",
                "The bridge, which is old, failed. | The bridge, which is old",
                "Ames, 52, who runs the ferry, agreed. | Ames, 52, who runs the ferry",
                "Ames (left), who runs the ferry, agreed. | Ames (left), who runs the ferry",
                "Small, who runs the ferry, agreed. | Small, who runs the ferry",
                "From Ames, who won, agreed. |"
            })
    void shouldReadOverARelativeClauseWithCommasOfItsOwn(String sentence, @Nullable String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Elm, Ames, the mayor, agreed. | Ames, the mayor",
                "As mayor, Ames, 22, agreed. | Ames, 22",
                "As mayor of Elm, Ames, the mayor, agreed. | Ames, the mayor",
                "In Elm, after the vote, Ames (left) agreed. | Ames (left)",
                "In Elm, Lena Ames (left), agreed. | Lena Ames (left)",
                "Near the mill, the ferry, a new one, sank. | the ferry, a new one",
                "After Ames, the mayor, agreed. | Ames, the mayor",
                "Since Ames, the mayor, agreed. | Ames, the mayor",
                "If Ames, the mayor, agreed. | Ames, the mayor",
                "But Ames, the mayor, agreed. | Ames, the mayor",
                "Note: Ames, the mayor, agreed. | Ames, the mayor",
                "“We wait,” Ames, the mayor, said. | Ames, the mayor"
            })
    void shouldLeaveOutWhatOpensTheSentence(String sentence, String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ames, Holt praised, agreed.",
                "Ames, a man Holt praised, agreed.",
                "Ames, praised the toll, agreed.",
                "Ames, rejected the bill, agreed.",
                "Ames, the toll is high, agreed.",
                "Ames, to mend it, agreed.",
                "Ames, the mayor — agreed.",
                "Ames) agreed.",
                "From Ames, the mayor, agreed.",
                "At the mill, a friend, agreed.",
                "In Elm, agreed."
            })
    void shouldFindNoSubjectAcrossAClauseOrAPreposition(String sentence) {
        assertThat(subject(sentence)).isNull();
    }

    @Test
    void shouldReadOverAParenthesisOfBoundedLength() {
        String shorter = "Ames, the mayor" + " of the town".repeat(13);

        assertThat(subject(shorter + ", agreed.")).isEqualTo(shorter);
        assertThat(subject("Ames, the mayor" + " of the town".repeat(15) + ", agreed."))
                .isNull();
    }

    @Test
    void shouldNotReadAcrossTheStart() {
        Syntax syntax = new Syntax(Document.of("Holt left, Ames, the mayor, agreed."));
        Appositions appositions = new Appositions(syntax, new SubjectPhrases(syntax));

        assertThat(appositions.over(7, 3)).isEqualTo(new TokenSpan(3, 7));
        assertThat(appositions.over(7, 5)).isEqualTo(new TokenSpan(5, 7));
    }

    private static @Nullable String subject(String sentence) {
        return LastVerb.subject(
                sentence,
                (syntax, verb) -> new Appositions(syntax, new SubjectPhrases(syntax)).over(verb.first() - 1, 0));
    }
}
