package dev.parley.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.fetch.FetchLimits;
import dev.parley.ingest.fetch.Fetcher;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    @TempDir
    Path folder;

    private List<ReadResult> read(SourceSpec spec) throws InterruptedException {
        var stdin =
                new ByteArrayInputStream("{\"id\":\"in\",\"text\":\"From stdin.\"}".getBytes(StandardCharsets.UTF_8));
        var reader = new SourceReader(
                new PoliteFetcher(new Fetcher(FetchLimits.DEFAULT), java.time.Duration.ZERO),
                stdin,
                Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
        var results = new ArrayList<ReadResult>();
        reader.read(spec, results::add);
        return results;
    }

    @Test
    void shouldReadAFolderInTheOrderOfItsNamesAndGoOnAfterABadFile() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("b.txt"), "Title\n\nThe second text.");
        Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"The first text.\"}");
        Files.write(folder.resolve("aa.bin"), new byte[] {0, 1, 2, 3});
        Files.writeString(folder.resolve("README.md"), "About these files.");
        Files.writeString(folder.resolve(".hidden"), "Hidden.");
        List<ReadResult> results = read(SourceSpec.of(folder.toString()));
        assertThat(results).hasSize(3);
        assertThat(((RawItem) results.get(0)).text()).isEqualTo("The first text.");
        assertThat(((Refusal) results.get(1)).source()).endsWith("aa.bin");
        assertThat(((RawItem) results.get(2)).title()).isEqualTo("Title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README",
                "README.txt",
                "readme.html",
                "ReadMe.md",
                "stances.md",
                "STANCES.MD",
                "inner/stances.md",
                "inner/README"
            })
    void shouldPassOverWhatTellsPeopleAboutTheFolder(String name) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("inner"));
        Files.writeString(
                folder.resolve(name), "Who is for what\n\nThe mayor is for the new bridge, the harbour is against it.");
        Files.writeString(folder.resolve("inner/news.txt"), "Bridge\n\nThe mayor opened the bridge.");
        Files.writeString(folder.resolve("stances.txt"), "Stances\n\nThe council took sides on Monday.");
        assertThat(read(SourceSpec.of(folder.toString())))
                .extracting(result -> ((RawItem) result).title())
                .containsExactly("Bridge", "Stances");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README", "stances.md"})
    void shouldReadSuchAFileWhereItIsNamed(String name) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name), "Bridge\n\nThe mayor opened the bridge.");
        assertThat(((RawItem) read(SourceSpec.of(file.toString())).get(0)).title())
                .isEqualTo("Bridge");
    }

    @Test
    void shouldNameTheFileThatIsMissing() throws InterruptedException {
        var refusal = (Refusal)
                read(SourceSpec.of(folder.resolve("none.xml").toString())).get(0);
        assertThat(refusal.detail()).isEqualTo("no such file");
        assertThat(refusal.source()).endsWith("none.xml");
    }

    @Test
    void shouldReadStandardInput() throws InterruptedException {
        assertThat(((RawItem) read(SourceSpec.of("-")).get(0)).text()).isEqualTo("From stdin.");
    }

    @Test
    void shouldResolveLinksAgainstTheGivenBase() throws IOException, InterruptedException {
        Path feed = Files.writeString(
                folder.resolve("f.xml"),
                "<rss><channel><item><link>/a</link><description>T.</description></item></channel></rss>");
        SourceSpec spec = SourceSpec.of(feed.toString()).withBaseUrl("https://e.example/feed");
        assertThat(((RawItem) read(spec).get(0)).url()).isEqualTo("https://e.example/a");
    }

    @Test
    void shouldRefuseALoopbackAddress() throws InterruptedException {
        assertThat(((Refusal) read(SourceSpec.of("http://127.0.0.1:1/feed")).get(0)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }
}
