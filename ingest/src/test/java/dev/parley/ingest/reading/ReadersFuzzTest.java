package dev.parley.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.parley.ingest.Fixtures;
import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Pointer;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.sitemap.SitemapReader;
import dev.parley.ingest.text.Charsets;
import dev.parley.ingest.warc.WarcDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Whatever bytes come in, each reader gives items that hold words, or refusals that say why, and the same ones twice. The
 * kept inputs lie in the folder {@code ReadersFuzzTestInputs} of the resources; docs/fuzzing.md says how to look for more.
 */
class ReadersFuzzTest {
    private static final Origin ORIGIN = Fixtures.origin().withAddress("https://echo.example/feed");

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "markup.dict")
    void shouldReadAnyFeed(byte[] bytes) {
        String xml = Charsets.decode(bytes, null);
        var results = new ArrayList<ReadResult>();
        FeedReader.read(xml, ORIGIN, results::add);
        assertSound(results);
        var again = new ArrayList<ReadResult>();
        FeedReader.read(xml, ORIGIN, again::add);
        assertThat(items(again)).isEqualTo(items(results));
    }

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "markup.dict")
    void shouldReadAnyPage(byte[] bytes) {
        String html = Charsets.decode(bytes, "text/html");
        var results = new ArrayList<ReadResult>();
        PageReader.read(html, ORIGIN, results::add);
        assertThat(results).isNotEmpty();
        assertSound(results);
        var again = new ArrayList<ReadResult>();
        PageReader.read(html, ORIGIN, again::add);
        assertThat(items(again)).isEqualTo(items(results));
    }

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "markup.dict")
    void shouldReadAnySitemap(byte[] bytes) {
        var pointers = new ArrayList<Pointer>();
        SitemapReader.read(Charsets.decode(bytes, null), ORIGIN, pointers::add);
        assertThat(pointers).allSatisfy(pointer -> assertThat(pointer.url()).startsWithIgnoringCase("http"));
    }

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "markup.dict")
    void shouldReadAnyArchive(byte[] bytes) throws IOException {
        var results = new ArrayList<ReadResult>();
        WarcDocuments.read(
                new ByteArrayInputStream(bytes),
                ORIGIN,
                (body, from) -> DocumentReader.read(body, from, results::add),
                results::add);
        assertSound(results);
    }

    @FuzzTest(maxDuration = "5m")
    @DictionaryFile(resourcePath = "markup.dict")
    void shouldReadAnyDocument(byte[] bytes) {
        List<ReadResult> results = Fixtures.read(bytes, ORIGIN);
        assertSound(results);
        assertThat(items(Fixtures.read(bytes, ORIGIN))).isEqualTo(items(results));
    }

    private static void assertSound(List<ReadResult> results) {
        for (ReadResult result : results) {
            if (result instanceof RawItem item) {
                assertThat(item.text()).isNotBlank();
                assertThat(item.itemId()).isNotBlank().doesNotContain("/");
                assertThat(item.text().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
            } else if (result instanceof Refusal refusal) {
                assertThat(refusal.detail()).isNotBlank();
            }
        }
    }

    private static List<RawItem> items(List<ReadResult> results) {
        return results.stream()
                .filter(RawItem.class::isInstance)
                .map(RawItem.class::cast)
                .toList();
    }
}
