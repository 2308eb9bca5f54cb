package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.WordVectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of whatever comes in so many pieces are read and no more; the time is generous, and still short of what is quadratic. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@NeedsOnnxRuntime
class HostileTextTest {

    /** A window of 192 pieces without what is written before them. */
    private static final int MOST = 191;

    private static final Extractor EXTRACTOR = Extractor.create().with(Shipped.encoder());

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a million letters without a blank", "x".repeat(1_000_000)),
                Arguments.of("emojis", "😀".repeat(100_000)),
                Arguments.of("families of emojis", "👩‍👩‍👧🏳️‍🌈".repeat(20_000)),
                Arguments.of("no letters", "1,".repeat(50_000)),
                Arguments.of("full stops", "。".repeat(50_000)),
                Arguments.of("Cyrillic", "Мэр сказала, что мост опасен. ".repeat(300)),
                Arguments.of("Chinese", "市长说桥不安全。".repeat(300)),
                Arguments.of("Arabic with vowels", "قَالَ الرَّئِيسُ إِنَّ الْجِسْرَ خَطِرٌ. ".repeat(300)),
                Arguments.of("Devanagari", "मेयर ने कहा कि पुल असुरक्षित है। ".repeat(300)),
                Arguments.of("Korean in parts", "시장은 다리가 ".repeat(2_000)),
                Arguments.of("halves of characters", "\uD83D said \uDE00\uD83D ".repeat(5_000)),
                Arguments.of("low before high", "\uDE00\uD83D".repeat(50_000)),
                Arguments.of("NULs", "\u0000".repeat(200_000)),
                Arguments.of("NULs in words", "Am\u0000es\u0000 said\u0007 it.\u0085 ".repeat(5_000)),
                Arguments.of("what is no character", "\uFFFE\uFFFF\uFDD0 ".repeat(20_000)),
                Arguments.of("marks without a letter", "\u0301\u0327".repeat(300_000)),
                Arguments.of("marks on letters", "e\u0301\u0301\u0301 ".repeat(30_000)),
                Arguments.of("marks piled on a letter", "Ames said a" + "\u0301\u0327".repeat(300_000) + " it."),
                Arguments.of("letters that grow in lower case", "İ".repeat(100_000)),
                Arguments.of("ligatures", "ﷺ ".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void shouldEncodeTheBeginning(String name, String text) {
        WordVectors vectors = Shipped.encoder().encode(text, new Span(0, text.length()));

        assertThat(vectors.size()).isBetween(1, MOST);
        for (float value : vectors.values()) {
            assertThat(Float.isFinite(value)).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void shouldReadAnArticleOfIt(String name, String text) {
        String article = text + "\n\nMayor Lena Ames said the bridge was unsafe.";
        Extraction found = EXTRACTOR.extract(new Article("h", article, null, null, null, "en"));

        assertThat(found.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.confidence()).isBetween(0.0, 1.0));
    }

    /** However many stretches an article has, a run takes so many pieces, and no more stretches are read than bound the item. */
    @Test
    void shouldReadABook() {
        String book = "Mayor Lena Ames said the bridge was unsafe. The council condemned her plan.\n\n".repeat(3_000);
        Extraction found = EXTRACTOR.extract(new Article("h", book, null, null, null, "en"));

        assertThat(found.statements().size()).isGreaterThan(3_000);
    }
}
