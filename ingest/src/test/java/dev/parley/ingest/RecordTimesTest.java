package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.source.SourceSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a record was fetched, by its own word and by its place. */
class RecordTimesTest {

    private static List<ReadResult> read(String lines) throws InterruptedException {
        var results = new ArrayList<ReadResult>();
        new ReadCommand(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .read(List.of(SourceSpec.of("-")), results::add);
        return results;
    }

    private static List<Instant> fetched(String... lines) throws InterruptedException {
        return read(String.join("\n", lines)).stream()
                .map(result -> ((RawItem) result).fetchedAt())
                .toList();
    }

    private static String line(String words, @Nullable String fetched) {
        return "{\"id\":\"r\",\"url\":\"https://e.example/a\",\"text\":\"" + words + "\""
                + (fetched == null ? "" : ",\"fetchedAt\":\"" + fetched + "\"") + "}";
    }

    @Test
    void shouldHonourTheRecordsOwnTime() throws InterruptedException {
        assertThat(fetched(line("One.", "2026-05-06T08:05:00Z"), line("Two.", "2026-05-06T12:45:00.25Z")))
                .containsExactly(Instant.parse("2026-05-06T08:05:00Z"), Instant.parse("2026-05-06T12:45:00.250Z"));
    }

    @Test
    void shouldRiseFromRevisionToRevisionWhereNothingIsSaid() throws InterruptedException {
        List<Instant> times = fetched(line("One.", null), line("Two.", null), line("One.", null));

        assertThat(times).isSorted().doesNotHaveDuplicates();
        assertThat(Duration.between(times.get(0), times.get(2)))
                .isEqualTo(Duration.ofMillis(2).plusNanos(-(times.get(0).getNano() % 1_000_000)));
    }

    @Test
    void shouldRiseWhereTwoRevisionsSayTheSameTime() throws InterruptedException {
        String at = "2026-05-06T08:05:00Z";

        assertThat(fetched(line("One.", at), line("Two.", at), line("Three.", at)))
                .containsExactly(
                        Instant.parse(at),
                        Instant.parse(at).plusMillis(1),
                        Instant.parse(at).plusMillis(2));
    }

    @Test
    void shouldKeepTheTimeOfAnOlderRevisionThatComesLater() throws InterruptedException {
        assertThat(fetched(line("Two.", "2026-05-06T12:45:00Z"), line("One.", "2026-05-06T08:05:00Z")))
                .containsExactly(Instant.parse("2026-05-06T12:45:00Z"), Instant.parse("2026-05-06T08:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2190-01-01T00:00:00Z", "soon", ""})
    void shouldNotBelieveATimeThatCannotBe(String written) throws InterruptedException {
        assertThat(fetched(line("One.", written)).get(0))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    /** Whatever the format: what is printed reads back as it was, but for the name of the file that it comes from. */
    @Test
    void shouldReadBackExactlyWhatIsPrinted() throws InterruptedException {
        String feed = "<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Quay</title>"
                + "<item><title>Lamps &amp; tolls</title><link>https://quay.example/live#p1</link><guid isPermaLink=\"false\">n1</guid>"
                + "<dc:creator>Ada Moe</dc:creator><pubDate>Wed, 06 May 2026 10:00:00 +0200</pubDate><description>OSLO (Fjord Wire) – One.</description></item>"
                + "<item><title>Lamps</title><link>https://quay.example/live#p2</link><guid isPermaLink=\"false\">n2</guid><description>Two.</description></item>"
                + "<item><title>None</title><guid isPermaLink=\"false\">n3</guid><description>Three.</description></item></channel></rss>";
        String printed = print(feed);
        String again = print(printed);

        assertThat(printed.lines()).hasSize(3);
        assertThat(again).isEqualTo(printed);
    }

    private static String print(String document) throws InterruptedException {
        var out = new ByteArrayOutputStream();
        new ReadCommand(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .print(
                        List.of(SourceSpec.of("-")),
                        false,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ada Moe\"",
                "[\"Ada Moe\"]",
                "{\"name\":\"Ada Moe\",\"url\":\"https://e.example/ada\"}",
                "[{\"name\":\"Ada Moe\"}]"
            })
    void shouldReadAuthorsHoweverTheyAreWritten(String authors) {
        for (String document : List.of(
                "{\"id\":\"r\",\"text\":\"One.\",\"authors\":" + authors + "}",
                "{\"id\":\"r\",\"text\":\"One.\",\"author\":" + authors + "}",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_text\":\"One.\",\"authors\":"
                        + authors + "}]}",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"author\":" + authors
                        + ",\"items\":[{\"id\":\"1\",\"content_text\":\"One.\"}]}")) {
            assertThat(Fixtures.item(document).authors()).containsExactly("Ada Moe");
        }
    }

    @Test
    void shouldGiveTheSamplesCorrectionTheLaterTime() throws InterruptedException {
        var results = new ArrayList<ReadResult>();
        new ReadCommand(new ByteArrayInputStream(new byte[0])).read(List.of(SourceSpec.of("../samples")), results::add);
        List<RawItem> items = results.stream()
                .filter(RawItem.class::isInstance)
                .map(RawItem.class::cast)
                .toList();
        Map<String, List<RawItem>> byOwnId = items.stream()
                .filter(item -> item.sourceItemId() != null)
                .collect(Collectors.groupingBy(RawItem::sourceItemId));

        assertThat(byOwnId.get("hd-2"))
                .extracting(RawItem::fetchedAt)
                .containsExactly(Instant.parse("2026-05-06T08:05:00Z"), Instant.parse("2026-05-06T12:45:00Z"));
        assertThat(items).extracting(RawItem::source).noneMatch(source -> source.endsWith(".md"));
        assertThat(items.stream().filter(item -> item.text().contains("Eero Lindqvist said on Thursday")))
                .hasSize(3)
                .extracting(RawItem::wire)
                .containsOnly("Baltic Wire");
    }
}
