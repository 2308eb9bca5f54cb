package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extractor;
import java.nio.charset.StandardCharsets;

/** Whatever bytes come in, the careful reading answers as the quick one does. docs/fuzzing.md says how to look for more inputs. */
@NeedsOnnxRuntime
class CarefulFuzzTest {

    private static final Extractor EXTRACTOR = Extractor.create().with(Shipped.encoder());

    @FuzzTest(maxDuration = "5m")
    void shouldReadAnyText(byte[] bytes) {
        Article article = new Article("f", new String(bytes, StandardCharsets.UTF_8), null, null, null, "en");
        Extraction found = EXTRACTOR.extract(article);

        int length = article.text().codePointCount(0, article.text().length());
        for (Extraction.Statement statement : found.statements()) {
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
            assertThat(statement.content())
                    .allSatisfy(range -> assertThat(range.end()).isBetween(range.begin() + 1, length));
            assertThat(statement.stances())
                    .allSatisfy(stance -> assertThat(stance.score()).isBetween(-1.0, 1.0));
        }
        assertThat(EXTRACTOR.extract(article)).isEqualTo(found);
    }
}
