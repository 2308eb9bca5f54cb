package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final Vocabulary WORDS = Vocabulary.english();

    /** The place of the word, then its part, group and figures. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | Veld attacked the port.              | VERB attack -1 -1 -2
                    1 | The attack failed.                   | NOUN conflict 0 0 -2
                    1 | The attacks failed.                  | NOUN conflict 0 0 -2
                    3 | Holt is a critic of the toll.        | NOUN opposition 0 0 -2
                    2 | Holt is critical of the toll.        | ADJECTIVE against 0 0 -2
                    3 | The toll is terrible.                | ADJECTIVE bad -2 0 0
                    1 | Holt praised the toll.               | VERB praise 0 2 2
                    1 | They support the toll.               | VERB support 0 1 2
                    1 | Holt painted the toll.               | -
                    0 | Like the toll, it rose.              | -
                    0 | The toll rose.                       | -
                    """)
    void shouldReadAWordAsItsTagSays(int at, String text, String found) {
        Document document = Document.of(text);

        assertThat(entry(document, at, document.size())).isEqualTo(found);
    }

    @Test
    void shouldEndAnEntryBehindItsLastWord() {
        Document document = Document.of("Holt voted against the toll.");
        Vocabulary.Entry entry = WORDS.at(document, 1, document.size());

        assertThat(entry).isNotNull().extracting(Vocabulary.Entry::end).isEqualTo(3);
        assertThat(WORDS.at(document, 1, 2)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not             | NEGATOR
                    no longer       | NEGATOR
                    might           | HEDGE
                    very            | INTENSIFIER
                    unless          | CONDITIONAL
                    although        | CONCESSION
                    within reach    | POSSIBLE
                    out of reach    | IMPOSSIBLE
                    must            | WISH
                    """)
    void shouldFindWhatShiftsAJudgement(String words, Shift shift) {
        Document document = Document.of("Holt said " + words + " of it.");

        assertThat(WORDS.shiftAt(document, 2, document.size())).isEqualTo(shift);
    }

    @Test
    void shouldFindNoShiftThatGoesBeyondTheLimit() {
        Document document = Document.of("The deal is within reach.");

        assertThat(WORDS.shiftAt(document, 3, 5)).isEqualTo(Shift.POSSIBLE);
        assertThat(WORDS.shiftAt(document, 3, 4)).isNull();
        assertThat(WORDS.shiftAt(document, 1, 5)).isNull();
    }

    private static String entry(Document document, int at, int limit) {
        Vocabulary.Entry entry = WORDS.at(document, at, limit);
        if (entry == null) {
            return "-";
        }
        Effect effect = entry.effect();
        return entry.part() + " " + effect.group() + " " + effect.subject() + " " + effect.object() + " "
                + effect.side();
    }
}
