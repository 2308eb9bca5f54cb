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

    private final WordVectors vectors = new SpelledEncoder(1)
            .encode(TEXT, List.of(new Span(0, TEXT.length())))
            .get(0);

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
        WordVectors others = new SpelledEncoder(0.1f)
                .encode("Starlings rose.", List.of(new Span(0, 15)))
                .get(0);
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
    void shouldReadEachStretchOnceAndSeveralAtOnce() {
        SpelledEncoder encoder = new SpelledEncoder(1);
        String text = "Ames spoke.\n\nNobody asked.\n\nThe mayor left.";
        DocumentVectors document = new DocumentVectors(encoder, Document.of(text));

        document.prepare(List.of(0, 5, text.indexOf("mayor")));
        document.at(0);
        document.at(text.indexOf("asked"));
        document.prepare(List.of(0, text.indexOf("asked")));

        assertThat(encoder.asked()).hasSize(2);
        assertThat(encoder.asked().get(0)).hasSize(2);
        assertThat(encoder.asked().get(1)).hasSize(1);
    }

    /** An item as long as a book holds up no other. */
    @Test
    void shouldReadNoMoreThanTheBeginningOfAVeryLongText() {
        SpelledEncoder encoder = new SpelledEncoder(1);
        String text = "Nobody asked.\n\n".repeat(2_000);
        DocumentVectors document = new DocumentVectors(encoder, Document.of(text));
        List<Integer> offsets =
                java.util.stream.IntStream.range(0, 2_000).mapToObj(i -> i * 15).toList();

        document.prepare(offsets);

        assertThat(encoder.asked().get(0)).hasSize(400);
        assertThat(document.at(0)).isNotNull();
        assertThat(document.at(text.length() - 5)).isNull();
        assertThat(encoder.asked()).hasSize(1);
    }
}
