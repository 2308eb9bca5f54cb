package dev.parley.enrich.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Whatever bytes come in, {@code extract} answers or refuses. The kept inputs, one file each in the folder
 * {@code ExtractFuzzTestInputs} of the resources, run with every build; docs/fuzzing.md says how to look for more.
 */
class ExtractFuzzTest {
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final Instant PUBLISHED = Instant.parse("2026-05-08T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "words.dict")
    void shouldAnswerOrRefuseAnyLine(byte[] bytes) throws IOException {
        Article article;
        try {
            article = ExtractLines.read(bytes);
        } catch (LineException e) {
            assertThat(ExtractLines.error(e.id(), String.valueOf(e.getMessage())))
                    .doesNotContain('\n');
            return;
        }
        assertExtracts(article);
    }

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "words.dict")
    void shouldExtractFromAnyText(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertExtracts(new Article("f", text, null, null, PUBLISHED, "en"));
    }

    private static void assertExtracts(Article article) throws IOException {
        var found = EXTRACTOR.extract(article);
        ExtractionContract.assertHolds(article, found);
        var line = ExtractLines.write(found);
        assertThat(line).doesNotContain('\n').isEqualTo(ExtractLines.write(EXTRACTOR.extract(article)));
        assertThat(JSON.readTree(line).path("statements"))
                .hasSize(found.statements().size());
    }
}
