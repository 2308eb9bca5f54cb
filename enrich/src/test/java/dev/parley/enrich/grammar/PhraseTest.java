package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    /** The words in brackets, their core up to "|". */
    private static Phrase phrase(String marked) {
        Document document = Document.of(marked.replaceAll("[\\[\\]|]", ""));
        int begin = marked.indexOf('[');
        int core = marked.indexOf('|') - 1;
        int end = marked.indexOf(']') - 2;
        return new Phrase(
                document, document.tokenAt(begin), document.tokenAt(core - 1) + 1, document.tokenAt(end - 1) + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[The town mayor| of Elm] left.; mayor; town; true; false",
                "[The mayor|, a farmer] left.; mayor; ''; true; true",
                "[His mayor|] left.; mayor; ''; true; true",
                "[Elm's mayor|] left.; mayor; ''; true; true",
                "[A mayor|] left.; mayor; ''; false; true",
                "[Mayors| of Elm] left.; Mayors; ''; false; false"
            })
    void shouldTellAHeadAndWhatStandsBeforeIt(
            String marked, String head, String modifier, boolean definite, boolean bare) {
        Phrase phrase = phrase(marked);

        assertThat(phrase.head().text()).isEqualTo(head);
        assertThat(phrase.modifier()).isEqualTo(modifier);
        assertThat(phrase.isDefinite()).isEqualTo(definite);
        assertThat(phrase.isBare()).isEqualTo(bare);
    }

    @Test
    void shouldCountTheWordsOfTheCore() {
        assertThat(phrase("[Ames|, 52] left.").isOneWord()).isTrue();
        assertThat(phrase("[The mayor|] left.").isOneWord()).isFalse();
        assertThat(phrase("[The mayor|] left.").isPlain()).isTrue();
        assertThat(phrase("[The town mayor|] left.").isPlain()).isFalse();
    }

    @Test
    void shouldFindAPossessorAndWhatIsJoinedWithinTheCore() {
        Phrase owned = phrase("[Elm's mayor| and his staff] left.");
        Phrase joined = phrase("[The mayor and the chief and aides|] left.");

        assertThat(owned.possessive(0)).isEqualTo(1);
        assertThat(owned.possessive(2)).isNegative();
        assertThat(owned.and(0)).isNegative();
        assertThat(joined.and(0)).isEqualTo(2);
        assertThat(joined.and(2)).isEqualTo(5);
        assertThat(joined.and(5)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "They saw the plan of the mayor., mayor, plan",
        "They saw the plan for ferries., ferries, plan",
        "They saw the plan and the mayor., mayor,",
        "They saw the plan., plan,",
        "It fell. Of the mayor nobody spoke., mayor,"
    })
    void shouldTellWhatAPhraseHangsOn(String text, String lower, String upper) {
        Document document = Document.of(text);
        NounPhrase above = Phrase.above(document, at(document, lower));

        assertThat(above).isEqualTo(upper == null ? null : at(document, upper));
    }

    private static NounPhrase at(Document document, String word) {
        int token = document.tokenAt(document.text().indexOf(word));
        return Objects.requireNonNull(document.nounPhraseAt(token), word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The mayor of Elm; 2; true",
                "The mayor, a farmer; 2; true",
                "The mayor who left; 2; true",
                "The mayor (a farmer); 2; true",
                "The people living there; 2; true",
                "The living people; 1; false",
                "The ferry sold in May; 2; true",
                "The town mayor; 2; false",
                "The mayor and aides; 2; false"
            })
    void shouldTellWhereADescriptionOpens(String text, int at, boolean opens) {
        assertThat(Phrase.opensDescription(Document.of(text), 0, at)).isEqualTo(opens);
    }
}
