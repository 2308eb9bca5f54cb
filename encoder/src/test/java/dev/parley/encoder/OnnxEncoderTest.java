package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.Stretches;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordEncoders;
import dev.parley.enrich.vectors.WordVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@NeedsOnnxRuntime
class OnnxEncoderTest {

    private static final String TEXT =
            "Mayor Lena Ames said the old bridge was unsafe. “Close it today,” she told the council.\n\n"
                    + "The harbour board called her plan reckless, and promised to fight it in court.";

    private static final WordEncoder ENCODER = Shipped.encoder();

    private static List<WordVectors> encode(String text) {
        return Stretches.of(Document.of(text)).spans().stream()
                .map(stretch -> ENCODER.encode(text, stretch))
                .toList();
    }

    @Test
    void shouldBeFoundByTheCore() {
        assertThat(WordEncoders.find()).isInstanceOf(OnnxEncoders.class);
    }

    @Test
    void shouldGiveEveryPieceAVector() {
        List<WordVectors> vectors = encode(TEXT);

        assertThat(vectors).hasSize(2);
        assertThat(vectors).allSatisfy(one -> {
            assertThat(one.values()).hasSize(one.size() * 384);
            assertThat(one.begins()).isSorted();
        });
        int at = TEXT.indexOf("unsafe");
        assertThat(vectors.get(0).touching(List.of(new Span(at, at + 6)))).hasSize(2);
    }

    @Test
    void shouldGiveTheSameVectorsAgainAndToEveryThread() throws Exception {
        List<WordVectors> first = encode(TEXT);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<WordVectors>>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(threads.submit(() -> encode(TEXT)));
            }
            for (Future<List<WordVectors>> one : all) {
                assertThat(one.get().get(0).values()).isEqualTo(first.get(0).values());
                assertThat(one.get().get(1).values()).isEqualTo(first.get(1).values());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shouldReadAWordByWhatStandsAroundIt() {
        float[] river = of("The bank of the river was flooded.", "bank");
        float[] shore = of("The bank of the stream was flooded.", "bank");
        float[] money = of("The bank refused to lend the firm money.", "bank");

        assertThat(cosine(river, shore)).isGreaterThan(cosine(river, money));
    }

    private static float[] of(String text, String word) {
        int at = text.indexOf(word);
        WordVectors vectors = encode(text).get(0);
        int[] pieces = vectors.touching(List.of(new Span(at, at + word.length())));
        return Arrays.copyOfRange(vectors.values(), pieces[0] * 384, (pieces[0] + 1) * 384);
    }

    private static double cosine(float[] one, float[] other) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return both / Math.sqrt(first * second);
    }

    @Test
    void shouldReadAStretchAlikeWhateverStandsAroundIt() {
        String first = Stretches.of(Document.of(TEXT)).spans().get(0).in(TEXT);
        String elsewhere = "The harbour froze.\n\n" + first + "\n\nNobody came.";

        assertThat(encode(elsewhere).get(1).values())
                .isEqualTo(encode(TEXT).get(0).values());
    }

    @Test
    void shouldReadNothing() {
        assertThat(ENCODER.encode("", new Span(0, 0)).size()).isEqualTo(1);
        assertThat(ENCODER.encode("  ", new Span(0, 2)).size()).isEqualTo(1);
    }
}
