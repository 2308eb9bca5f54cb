package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.ingest.source.SourceSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parley read} over one fixture of each kind of source. */
class EveryKindOfSourceTest {
    private static final String FOLDER = "src/test/resources/dev/parley/ingest/fixtures/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<JsonNode> read(String name, boolean refused) throws IOException, InterruptedException {
        var out = new ByteArrayOutputStream();
        var command = new ReadCommand(new ByteArrayInputStream(new byte[0]));
        command.print(
                List.of(SourceSpec.of(FOLDER + name)),
                refused,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        var lines = new ArrayList<JsonNode>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "echo.rss,        Pier closes,             https://echo.example/pier,             2026-05-02T09:00:00Z, Harbour Echo",
        "gazette.atom,    Budget & bridges,        https://gazette.example/news/budget,   2026-05-02T09:00:00Z, Gazette",
        "front.rdf,       Tram vote,               https://front.example/tram,            2026-05-02T07:00:00Z, Front",
        "channel.cdf,     Quay,                    https://old.example/quay,              1999-05-02T09:00:00Z, Old Channel",
        "post.feed.json,  Quota,                   https://fjord.example/quota,           2026-05-02T09:00:00Z, Fjord Post",
        "agency.ninjs.json, Tram vote & budget,   https://wire.example/items/tram-7,     2026-05-02T09:00:00Z, Northern Wire",
        "records.jsonl,   One,                     https://echo.example/r1,               2026-05-02T09:00:00Z, echo.example",
        "article.html,    Tram vote postponed,     ,                                      2026-05-02T09:00:00Z, Front",
        "archive.warc.gz, Tram vote postponed,     https://front.example/tram-vote,       2026-05-02T09:00:00Z, Front",
        "live-blog.html,  Talks end without a deal, https://echo.example/live/strike,     2026-05-02T09:30:00Z, Harbour Echo",
        "note.txt,        Lake mission,            ,                                      ,                     "
    })
    void shouldReadTheFirstItem(String file, String title, String url, String published, String outlet)
            throws IOException, InterruptedException {
        JsonNode item = read(file, false).get(0);
        assertThat(item.path("title").asText()).isEqualTo(title);
        assertThat(item.path("url").asText(null)).isEqualTo(url);
        assertThat(item.path("publishedAt").asText(null)).isEqualTo(published);
        assertThat(item.path("outlet").asText(null)).isEqualTo(outlet);
        assertThat(item.path("text").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "news-sitemap.xml,       Pier closes & ferries stop, https://echo.example/pier-closes",
        "packed-sitemap.xml.gz,  Pier closes & ferries stop, https://echo.example/pier-closes",
        "sitemap-index.xml,      ,                           https://echo.example/sitemap-2026-05.xml.gz"
    })
    void shouldShowWhereASitemapPoints(String file, String title, String url) throws IOException, InterruptedException {
        JsonNode pointer = read(file, true).get(0);
        assertThat(pointer.path("url").asText()).isEqualTo(url);
        assertThat(pointer.path("title").asText(null)).isEqualTo(title);
        assertThat(pointer.path("refused").asText()).contains("a sitemap's pointer");
    }

    @Test
    void shouldShowRefusalsWithTheirReasonsWhenAsked() throws IOException, InterruptedException {
        assertThat(read("echo.rss", false)).hasSize(1);
        List<JsonNode> all = read("echo.rss", true);
        assertThat(all).hasSize(2);
        assertThat(all.get(1).path("title").asText()).isEqualTo("A title without words");
        assertThat(all.get(1).path("refused").asText()).isEqualTo("empty: no text and no summary");
    }

    @Test
    void shouldTellTheAgencyAndLeaveOutWhatIsNotTheArticle() throws IOException, InterruptedException {
        assertThat(read("echo.rss", false).get(0).path("wire").asText()).isEqualTo("Reuters");
        JsonNode article = read("article.html", false).get(0);
        assertThat(article.path("text").asText().split("\n\n")).hasSize(2);
        assertThat(article.path("authors").get(0).asText()).isEqualTo("Ada Moe");
        assertThat(article.path("authors")).hasSize(1);
    }
}
