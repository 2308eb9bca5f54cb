package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "[CLS]", "[SEP]", "the", "bridge", "un", "##safe", "##r", "was", ".", ",", "\"", "cafe", "$", "5",
            "##0", "-");

    private final WordPieces pieces = new WordPieces(VOCABULARY);

    private List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        for (int id : pieces.cut(text, 0, text.length()).ids()) {
            words.add(VOCABULARY.get(id));
        }
        return words;
    }

    @Test
    void shouldTakeTheLongestPiecesOfAWord() {
        assertThat(cut("The bridge was unsafer.")).containsExactly("the", "bridge", "was", "un", "##safe", "##r", ".");
    }

    @Test
    void shouldGiveTheOffsetsOfWholeWords() {
        WordPieces.Pieces cut = pieces.cut("The unsafe, unsafe.", 4, 19);

        assertThat(cut.begins()).containsExactly(4, 4, 10, 12, 12, 18);
        assertThat(cut.ends()).containsExactly(10, 10, 11, 18, 18, 19);
    }

    @Test
    void shouldFoldCaseAndAccents() {
        assertThat(cut("CAFÉ Cafe\u0301 café")).containsExactly("cafe", "cafe", "cafe");
    }

    @Test
    void shouldTakeMarksForWordsAndOtherSignsForLetters() {
        assertThat(cut("\"$50-the\"")).containsExactly("\"", "$", "5", "##0", "-", "the", "\"");
        assertThat(cut("€50")).containsExactly("[UNK]");
    }

    @Test
    void shouldLeaveOutWhatNobodySees() {
        assertThat(cut("bri\u00ADdge \u0000the\uFFFD \u200B\n\tthe\u00A0was"))
                .containsExactly("bridge", "the", "the", "was");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridgework", "мост", "😀", "ﷺ"})
    void shouldKnowAWordWithoutPiecesAsUnknown(String word) {
        assertThat(cut("the " + word + " was")).containsExactly("the", "[UNK]", "was");
    }

    @Test
    void shouldKnowAnEndlessWordAsUnknown() {
        assertThat(cut("un".repeat(500_000))).containsExactly("[UNK]");
    }

    @Test
    void shouldTakeEachChineseCharacterByItself() {
        assertThat(cut("大桥")).containsExactly("[UNK]", "[UNK]");
    }

    @Test
    void shouldSurviveHalvesOfCharacters() {
        assertThat(cut("the \uD83D was \uDE00")).containsExactly("the", "was");
    }

    @Test
    void shouldFindNothingInNothing() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n ")).isEmpty();
    }

    @Test
    void shouldRefuseAVocabularyWithoutItsMarks() {
        assertThatThrownBy(() -> new WordPieces(List.of("the")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[UNK]");
    }
}
