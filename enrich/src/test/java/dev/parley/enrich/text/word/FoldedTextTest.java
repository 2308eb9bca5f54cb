package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"FERRY | ferry", "Élan | élan", "don’t | don't", "donʼt | don't", "A-4 | a-4"})
    void shouldSpellWordsInSmallLettersWithStraightApostrophes(String written, String folded) {
        FoldedText text = new FoldedText(("X" + written + "Y").toCharArray());
        int end = written.length() + 1;

        assertThat(text.spells(folded, 1, end)).isTrue();
        assertThat(text.spells(written, 1, end)).isFalse();
        assertThat(text.key(1, end)).isEqualTo(WordKey.of(folded));
    }

    @Test
    void shouldCompareEveryLetterOfTheRangeAndNoOther() {
        FoldedText text = new FoldedText("the Tollbridges".toCharArray());

        assertThat(text.spells("tollbridge", 4, 14)).isTrue();
        assertThat(text.spells("tollbridge", 4, 15)).isFalse();
        assertThat(text.spells("tollbridg", 4, 14)).isFalse();
        assertThat(text.spells("tollbridgo", 4, 14)).isFalse();
        assertThat(text.spells("follbridge", 4, 14)).isFalse();
        assertThat(text.spells("", 4, 4)).isTrue();
    }

    @Test
    void shouldLeaveTheGivenLettersAlone() {
        char[] letters = "Elm".toCharArray();

        FoldedText text = new FoldedText(letters);
        letters[1] = 'x';

        assertThat(letters[0]).isEqualTo('E');
        assertThat(text.spells("elm", 0, 3)).isTrue();
    }

    /** On both sides of the 64 characters whose bits are kept together. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 62, 63, 64, 65, 127, 128, 199})
    void shouldTellRangesThatFoldingChanged(int capital) {
        StringBuilder letters = new StringBuilder("e".repeat(200));
        letters.setCharAt(capital, 'E');
        FoldedText text = new FoldedText(letters.toString().toCharArray());

        assertThat(text.isWritten(0, 200)).isFalse();
        assertThat(text.isWritten(capital, capital + 1)).isFalse();
        assertThat(text.isWritten(0, capital)).isTrue();
        assertThat(text.isWritten(capital + 1, 200)).isTrue();
        assertThat(text.isWritten(capital, capital)).isTrue();
    }

    @Test
    void shouldTakeACurlyApostropheForChanged() {
        FoldedText text = new FoldedText("don't don’t".toCharArray());

        assertThat(text.isWritten(0, 5)).isTrue();
        assertThat(text.isWritten(6, 11)).isFalse();
    }

    @Test
    void shouldFoldAnEmptyText() {
        FoldedText text = new FoldedText(new char[0]);

        assertThat(text.isWritten(0, 0)).isTrue();
        assertThat(text.key(0, 0)).isEqualTo(WordKey.of(""));
    }
}
