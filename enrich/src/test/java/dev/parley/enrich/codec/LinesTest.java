package dev.parley.enrich.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.Fixtures;
import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Range;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @Test
    void shouldReadAnArticle() {
        var article = ExtractLines.read("""
                {"id":"a","text":"Said.","title":null,"publishedAt":"2026-03-05T17:00:00+02:00","extra":[1]}""");

        assertThat(article.id()).isEqualTo("a");
        assertThat(article.text()).isEqualTo("Said.");
        assertThat(article.title()).isNull();
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-03-05T15:00:00Z"));
        assertThat(ExtractLines.read("{\"id\":7,\"text\":\"\",\"publishedAt\":\"2026-03-05\"}")
                        .publishedAt())
                .isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nonsense                                        |      | no JSON
            [1]                                             |      | no JSON object
            ``                                              |      | no JSON object
            {"text":"x"}                                    |      | no id
            {"id":{},"text":"x"}                            |      | no id
            {"id":"a"}                                      | a    | no text
            {"id":"a","text":null}                          | a    | no text
            {"id":"a","text":5}                             | a    | text is no text
            {"id":"a","text":"x","publishedAt":"yesterday"} | a    | publishedAt is no time
            {"id":"a","text":"x"} {}                        |      | no JSON
            """)
    void shouldSayWhatIsWrongWithALine(String line, String id, String reason) {
        assertThatThrownBy(() -> ExtractLines.read(line))
                .isInstanceOfSatisfying(
                        LineException.class, e -> assertThat(e.id()).isEqualTo(id))
                .hasMessageContaining(reason);
    }

    @Test
    void shouldReadBytesAsTheirTextAndWhatIsNoUtf8AsReplacementCharacters() {
        var bytes = "{\"id\":\"a\",\"text\":\"“No” \ud83d\ude00 x\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(ExtractLines.read(bytes).text()).isEqualTo("“No” \ud83d\ude00 x");
        bytes[bytes.length - 3] = (byte) 0xff;
        assertThat(ExtractLines.read(bytes).text()).isEqualTo("“No” \ud83d\ude00 \ufffd");
        assertThatThrownBy(() -> ExtractLines.read(new byte[] {'{', (byte) 0xff}))
                .isInstanceOf(LineException.class)
                .hasMessageContaining("no JSON");
    }

    @Test
    void shouldWriteWhatWasFound() throws IOException {
        var article = ExtractLines.read("{\"id\":\"a\",\"text\":\"“No” \\ud83d\\ude00\\nshe said.\"}");

        var line = text(ExtractLines.write(Fixtures.extraction(article)));
        var json = new ObjectMapper().readTree(line);

        assertThat(line).doesNotContain("\n");
        assertThat(json.path("id").asText()).isEqualTo("a");
        assertThat(json.at("/entities/0/actorId").asText()).isEqualTo("ada-bright");
        assertThat(json.at("/actors/0/affiliationId").asText()).isEqualTo("Q1");
        var statement = json.at("/statements/0");
        assertThat(statement.path("source")).hasToString("[[0,10]]");
        assertThat(statement.path("cue").isNull()).isTrue();
        assertThat(statement.path("content")).hasToString("[[11,20],[25,30]]");
        assertThat(statement.path("saidOn").asText()).isEqualTo("2026-03-04");
        assertThat(statement.at("/stances/0/mention")).hasToString("[11,14]");
        assertThat(statement.at("/stances/0/polarity").asText()).isEqualTo("OPPOSE");
        assertThat(statement.at("/stances/1/mention").isNull()).isTrue();
        assertThat(statement.path("rule").asText()).isEqualTo("direct-before");
    }

    @Test
    void shouldWriteCharactersBeyondTheFirstPlaneAsTheyAreAndHalvesOfThemEscaped() {
        assertThat(text(ExtractLines.error("\ud83d\ude00", "x\ud83dy\ude00")))
                .isEqualTo("{\"id\":\"\ud83d\ude00\",\"error\":\"x\\uD83Dy\\uDE00\"}");
    }

    @Test
    void shouldWriteAnErrorInPlaceOfAnAnswer() {
        assertThat(text(ExtractLines.error("a", "no \"text\"")))
                .isEqualTo("{\"id\":\"a\",\"error\":\"no \\\"text\\\"\"}");
        assertThat(text(ExtractLines.error(null, "x"))).isEqualTo("{\"id\":null,\"error\":\"x\"}");
    }

    @Test
    void shouldReadAStanceQuestionInCodePoints() {
        var question = StanceLines.read("""
                {"id":"q","text":"\\ud83d\\ude00 ab","targets":[{"begin":2,"end":4},{"begin":0,"end":1}],"holder":[0,1]}""");

        assertThat(question.targets()).containsExactly(new Range(2, 4), new Range(0, 1));
        assertThat(question.holder()).isEqualTo(new Range(0, 1));
        assertThat(StanceLines.read("{\"id\":\"q\",\"text\":\"ab\",\"targets\":[],\"holder\":null}")
                        .holder())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"q","text":"ab"}                                        | no targets
            {"id":"q","text":"ab","targets":{}}                           | no targets
            {"id":"q","text":"ab","targets":[{"begin":0,"end":3}]}        | target 0..3
            {"id":"q","text":"ab","targets":[{"begin":1,"end":1}]}        | target 1..1
            {"id":"q","text":"ab","targets":[{"begin":-1,"end":1}]}       | target -1..1
            {"id":"q","text":"ab","targets":[{"begin":"0","end":1}]}      | target is no pair
            {"id":"q","text":"ab","targets":[7]}                          | target is no pair
            {"id":"q","text":"ab","targets":[],"holder":[0]}              | holder is no pair
            {"id":"q","text":"ab","targets":[],"holder":[0,99999999999]}  | holder is no pair
            """)
    void shouldRefuseOffsetsThatAreNone(String line, String reason) {
        assertThatThrownBy(() -> StanceLines.read(line))
                .isInstanceOf(LineException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void shouldWriteStanceAnswers() {
        var sides = List.of(new StanceLines.Side(new Range(2, 4), Polarity.SUPPORT, 0.5));

        assertThat(text(StanceLines.write("q", sides)))
                .isEqualTo(
                        "{\"id\":\"q\",\"targets\":[{\"begin\":2,\"end\":4,\"polarity\":\"SUPPORT\",\"score\":0.5}]}");
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
