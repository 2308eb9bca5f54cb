package dev.parley.enrich.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static final String TEXT = "Ames called the plan reckless";

    private final WordVectors vectors = new SpelledEncoder(1).encode(TEXT, new Span(0, TEXT.length()));

    private static Span of(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void shouldFindThePiecesOfSpans() {
        assertThat(vectors.touching(List.of(of("Ames"), of("plan reckless")))).containsExactly(0, 1, 3, 5);
        assertThat(vectors.touching(List.of(new Span(6, 7)))).containsExactly(1, 2);
    }

    @Test
    void shouldFindNoneOutsideOfTheStretch() {
        assertThat(vectors.touching(List.of())).isEmpty();
        assertThat(vectors.touching(List.of(new Span(1_000, 2_000)))).isEmpty();
    }

    /** What closes the stretch is in no span, however far that goes. */
    @Test
    void shouldNotTakeTheCloseForAWord() {
        assertThat(vectors.touching(List.of(new Span(0, Integer.MAX_VALUE)))).containsExactly(0, 5);
        assertThat(vectors.size()).isEqualTo(6);
    }

    @Test
    void shouldWeighTheMeansOfParts() {
        Head head = new Head(new SpelledEncoder(0.1f), "side", 2, 3);

        double[] told = head.reader().apply(vectors, vectors.touching(List.of(of("Ames called"))), new int[0]);

        // Mean length 5, mean place 0.5; all of 128 hidden numbers are a tenth of their sum, and their sum counts a
        // tenth again.
        assertThat(told).hasSize(3);
        assertThat(told[0]).isCloseTo(5.5 * 0.1 * 128 * 0.1, within(1e-4));
        assertThat(told[2]).isEqualTo(told[0]);
    }

    /** What is kept of the last candidate is taken for the next one only where it is the same. */
    @Test
    void shouldTellTheSameWhateverWasAskedBefore() {
        Head head = new Head(new SpelledEncoder(0.1f), "side", 2, 3);
        WordVectors others = new SpelledEncoder(0.1f).encode("Starlings rose.", new Span(0, 15));
        int[] all = {0, 5};
        int[] first = {0, 1};
        Head.Reader reader = head.reader();

        for (int[][] parts : new int[][][] {{all, first}, {all, all}, {all, all}, {first, all}, {new int[0], all}}) {
            assertThat(reader.apply(vectors, parts)).isEqualTo(head.reader().apply(vectors, parts));
        }
        assertThat(reader.apply(others, first, new int[0]))
                .isEqualTo(head.reader().apply(others, first, new int[0]))
                .isNotEqualTo(head.reader().apply(vectors, first, new int[0]));
    }

    @Test
    void shouldRefuseOtherPartsThanWereLearned() {
        Head head = new Head(new SpelledEncoder(1), "side", 2, 3);

        assertThatThrownBy(() -> head.reader().apply(vectors, new int[0])).hasMessage("1 parts where 2 were learned");
    }

    @Test
    void shouldReadEachStretchOnceWhenItIsFirstAskedFor() {
        SpelledEncoder encoder = new SpelledEncoder(1);
        String text = "Ames spoke.\n\nNobody asked.\n\nThe mayor left.";
        DocumentVectors document = new DocumentVectors(encoder, Document.of(text));

        document.at(text.indexOf("mayor"));
        document.at(0);
        document.at(5);
        document.at(text.indexOf("left"));

        assertThat(encoder.asked())
                .extracting(stretch -> stretch.in(text))
                .containsExactly("The mayor left.", "Ames spoke.");
    }

    /** An item as long as a book holds up no other. */
    @Test
    void shouldReadNoMoreThanTheBeginningOfAVeryLongText() {
        SpelledEncoder encoder = new SpelledEncoder(1);
        String text = "Nobody asked.\n\n".repeat(2_000);
        DocumentVectors document = new DocumentVectors(encoder, Document.of(text));

        for (int offset = 0; offset < text.length(); offset += 15) {
            document.at(offset);
        }

        assertThat(encoder.asked()).hasSize(400);
        assertThat(document.at(0)).isNotNull();
        assertThat(document.at(text.length() - 5)).isNull();
        assertThat(encoder.asked()).hasSize(400);
    }
}
