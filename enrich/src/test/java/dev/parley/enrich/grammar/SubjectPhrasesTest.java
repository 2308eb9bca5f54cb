package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The subject right before a sentence's last finite verb. */
class SubjectPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames agreed. | Ames",
                "The mayor of the town of Orle agreed. | The mayor of the town of Orle",
                "The man responsible for the toll agreed. | The man responsible for the toll",
                "On Monday night the plan for the bridge failed. | the plan for the bridge",
                "Tuesday at a rally in Elm agreed. | a rally in Elm",
                "The children there agreed. | The children",
                "The council and the union agreed. | The council and the union",
                "The ferry and the toll and the bridge failed. | The ferry and the toll and the bridge",
                "Both the council and the union agreed. | Both the council and the union",
                "Neither the mayor nor the council agreed. | Neither the mayor nor the council",
                "In Elm, the council and the union agreed. | the council and the union",
                "Because the council and the union agreed. | the council and the union",
                "The council but the union agreed. | the union",
                "When Holt agreed. | Holt"
            })
    void shouldReadOverPrepositionsAndConjunctions(String sentence, String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The man who led the agency agreed. | The man who led the agency",
                "A push to boycott the speech failed. | A push to boycott the speech",
                "Workers hoping to mend the bridge agreed. | Workers hoping to mend the bridge",
                "The letter obtained by the Herald failed. | The letter obtained by the Herald",
                "The driver fined by the town agreed. | The driver fined by the town",
                "The workers and drivers praised by Holt agreed. | The workers and drivers praised by Holt"
            })
    void shouldReadOverWhatQualifiesANoun(String sentence, String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In May Ames agreed. | Ames",
                "Last June Holt agreed. | Holt",
                "June's toll failed. | June's toll",
                "June Holt's toll failed. | Holt's toll",
                "At the union's convention Sen. Ames agreed. | Sen. Ames",
                "Former Gov. Holt agreed. | Former Gov. Holt"
            })
    void shouldLeaveADateAndAPlaceOutOfAName(String sentence, String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The “old guard” agreed. | The “old guard”",
                "His “big ferry” sank. | His “big ferry”",
                "Old “guard” agreed. |",
                "“It works,” agreed. |"
            })
    void shouldReadANounInMarksBehindItsDeterminer(String sentence, @Nullable String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge who failed. | who",
                "The driver which agreed. | which",
                "The bridge that failed. | that",
                "What failed. |",
                "In May, 2018 said it. |",
                "In May, 201 said it. | 201",
                "Ames, the mayor, agreed. | Ames, the mayor",
                "Ames — the mayor — agreed. | Ames — the mayor",
                "Ames (left) agreed. | Ames (left)",
                "“We wait,” Ames, the mayor, said. | Ames, the mayor"
            })
    void shouldReadWhateverEndsBeforeTheVerb(String sentence, @Nullable String expected) {
        assertThat(subject(sentence)).isEqualTo(expected);
    }

    @Test
    void shouldNotReadAcrossTheStart() {
        Syntax syntax = new Syntax(Document.of("The mayor of Orle agreed."));
        SubjectPhrases phrases = new SubjectPhrases(syntax);

        assertThat(phrases.endingAt(4, 0)).isEqualTo(new TokenSpan(0, 4));
        assertThat(phrases.endingAt(4, 2)).isEqualTo(new TokenSpan(3, 4));
        assertThat(phrases.endingAt(3, 3)).isNull();
        assertThat(phrases.endingAt(3, 0)).isNull();
        assertThat(phrases.phrase(2, 0)).isEqualTo(new TokenSpan(0, 2));
    }

    @Test
    void shouldReadAChainOfBoundedLength() {
        String whole = "The ferry" + " of the town".repeat(12);

        assertThat(subject(whole + " sank.")).isEqualTo(whole);
        assertThat(subject("The quay of the ferry" + " of the town".repeat(12) + " sank."))
                .isEqualTo("the ferry" + " of the town".repeat(12));
    }

    @ParameterizedTest
    @CsvSource({"who, true", "which, true", "That, true", "whose, false", "what, false", "ferry, false"})
    void shouldKnowRelatives(String word, boolean expected) {
        Syntax syntax = new Syntax(Document.of(word + " sank"));

        assertThat(new SubjectPhrases(syntax).isRelative(0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ames praised the ferry.", "Ames fined by Holt."})
    void shouldTakeARegularPastForAParticiple(String sentence) {
        assertThat(new SubjectPhrases(new Syntax(Document.of(sentence))).mayBeParticiple(1))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ames sold the ferry.", "Ames praises the ferry.", "Ames has praised it.", "Ames, a bed."})
    void shouldTakeNoOtherWordForAParticiple(String sentence) {
        Syntax syntax = new Syntax(Document.of(sentence));
        SubjectPhrases phrases = new SubjectPhrases(syntax);

        for (int i = 0; i < syntax.document.size(); i++) {
            assertThat(phrases.mayBeParticiple(i)).isFalse();
        }
    }

    private static @Nullable String subject(String sentence) {
        return LastVerb.subject(sentence, (syntax, verb) -> new SubjectPhrases(syntax).endingAt(verb.first(), 0));
    }
}
