package dev.parley.ingest.reading;

import static dev.parley.ingest.Fixtures.NOW;
import static dev.parley.ingest.Fixtures.items;
import static dev.parley.ingest.Fixtures.origin;
import static dev.parley.ingest.Fixtures.read;
import static dev.parley.ingest.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileInputTest {

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void shouldNeverReadWhatAnExternalEntityNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-words");
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><rss version=\"2.0\"><channel><item><title>T &x;</title><description>D &x; e</description></item></channel></rss>";
        RawItem item = items(feed).get(0);
        assertThat(item.title() + item.text()).doesNotContain("the-secret-words");
    }

    @Test
    void shouldNotExpandEntitiesThatExpandEachOther() {
        var doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String feed = "<?xml version=\"1.0\"?>" + doctype
                + "]><rss><channel><item><description>&a29; text</description></item></channel></rss>";
        assertThat(items(feed).get(0).text()).hasSizeLessThan(100);
    }

    @Test
    void shouldReadAFeedNestedAHundredThousandDeepWithinSeconds() {
        String feed = "<rss><channel><item><title>T</title><description>" + "<a>".repeat(100_000) + "words"
                + "</a>".repeat(100_000) + "</description></item></channel></rss>";
        List<ReadResult> results =
                org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(feed));
        assertThat(results).isNotEmpty();
    }

    @Test
    void shouldReadAPageNestedAHundredThousandDeepWithinSeconds() {
        for (String tag : List.of("div", "b", "table", "ul", "blockquote", "svg")) {
            String page = "<html><body><p>The pier closes on Monday, the council said.</p>"
                    + ("<" + tag + ">").repeat(100_000) + "words</body></html>";
            assertThat(read(page)).as(tag).isNotEmpty();
        }
    }

    @Test
    void shouldReadJsonAndSitemapsNestedAHundredThousandDeepWithinSeconds() {
        assertThat(read("[".repeat(100_000)))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r).isInstanceOf(Refusal.class));
        assertThat(read("<urlset>" + "<url>".repeat(100_000) + "<loc>https://echo.example/a</loc></url></urlset>"))
                .isNotNull();
        String data = "<html><body><script type='application/ld+json'>" + "{\"a\":[".repeat(100_000)
                + "</script><p>The pier closes on Monday, the council said.</p></body></html>";
        assertThat(items(data)).hasSize(1);
    }

    @Test
    void shouldRefuseADocumentOfTooManyTags() {
        for (String root : List.of("<rss><channel><item>", "<html><body>", "<urlset>")) {
            Refusal refusal = refusal(root + "<b>".repeat(Limits.TAGS));
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
            assertThat(refusal.detail()).contains("tags");
        }
    }

    @Test
    void shouldReadOrRefuseAttributesOfTenMegabytes() {
        String large = "x".repeat(10 * 1024 * 1024);
        assertThat(read("<rss><channel><item><title>T</title><guid isPermaLink='" + large
                        + "'>1</guid><description>Words.</description></item></channel></rss>"))
                .hasSize(1);
        assertThat(read("<html><body class='" + large + "'><p id='" + large
                        + "'>The pier closes on Monday, the council said.</p></body></html>"))
                .hasSize(1);
        Refusal refusal = refusal("<feed><entry><title>" + large + "</title><content>Words.</content></entry></feed>");
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
        assertThat(refusal.detail()).contains("title");
    }

    @Test
    void shouldRefuseATextLongerThanNewsEverIs() {
        String large = "word ".repeat(Limits.TEXT_CHARACTERS / 4);
        for (String document : List.of(
                "<rss><channel><item><description>" + large + "</description></item></channel></rss>",
                "<html><body><p>" + large + "</p></body></html>",
                "{\"id\":\"1\",\"text\":\"" + large + "\"}")) {
            assertThat(refusal(document).reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
        }
    }

    @Test
    void shouldNeverReadWhatASitemapsEntityNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret-words");
        String sitemap = "<?xml version='1.0'?><!DOCTYPE urlset [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'>]><urlset><url><loc>https://echo.example/&x;</loc></url></urlset>";
        assertThat(read(sitemap).toString()).doesNotContain("the-secret-words");
        assertThat(((Refusal) read(sitemap).get(0)).read().url()).doesNotContain("the-secret-words");
    }

    @Test
    void shouldReadBadEncodingsAsFarAsTheyGo() {
        for (String declared : List.of("utf-7", "x-none", "\u0000", "utf-16", "zlib_codec", "")) {
            byte[] feed = ("<?xml version='1.0' encoding='" + declared
                            + "'?><rss><channel><item><title>T</title><description>Words \u00ff\u00fe.</description></item></channel></rss>")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(read(feed, origin())).as(declared).isNotEmpty();
        }
    }

    @Test
    void shouldRefuseADecompressionBomb() throws IOException {
        byte[] bomb = gzip(new byte[64 * 1024 * 1024]);
        Refusal refusal = (Refusal) read(bomb, origin()).get(0);
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
    }

    @Test
    void shouldReadAnHonestPackedDocument() throws IOException {
        byte[] packed = gzip("{\"id\":\"1\",\"text\":\"Words.\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(((RawItem) read(packed, origin()).get(0)).text()).isEqualTo("Words.");
    }

    @Test
    void shouldRefuseAFieldOfAGigabyteWithoutHoldingIt() {
        var results = new ArrayList<ReadResult>();
        DocumentReader.read(
                new Endless("{\"id\":\"1\",\"text\":\"", 1L << 30), Origin.of("endless", NOW), results::add);
        assertThat(results)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
    }

    @Test
    void shouldRefuseAnEndlessFeed() {
        var results = new ArrayList<ReadResult>();
        DocumentReader.read(
                new Endless("<rss><channel><item><description>", 1L << 30), Origin.of("endless", NOW), results::add);
        assertThat(results)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
    }

    @Test
    void shouldGoOnAfterALineThatIsTooLongOrDamaged() {
        String lines = "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"" + "x".repeat(Limits.LINE_BYTES + 1)
                + "\"}\n{\"id\":\"3\",\n{\"id\":\"4\",\"text\":\"Four.\"}\n[1,2]\n";
        List<ReadResult> results = read(lines);
        assertThat(results.stream().filter(RawItem.class::isInstance)).hasSize(2);
        assertThat(results.stream()
                        .filter(Refusal.class::isInstance)
                        .map(r -> ((Refusal) r).detail())
                        .filter(d -> d.startsWith("line ")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n ",
                "\u0000\u0001\u0002\u0003binary\u0000",
                "{",
                "[",
                "<",
                "<rss",
                "{\"a\":",
                "null",
                "<?xml version=\"1.0\"?>",
                "<rss></rss>",
                "[]",
                "{}"
            })
    void shouldRefuseOrPassOverWhatHoldsNothing(String document) {
        assertThat(read(document))
                .noneMatch(
                        result -> result instanceof RawItem item && item.text().isBlank());
    }

    @Test
    void shouldNameTheCauseOfARefusal() {
        assertThat(refusal("").detail()).isEqualTo("empty");
        assertThat(refusal("\u0000\u0001\u0002\u0003\u0004").reason()).isEqualTo(Refusal.Reason.UNREADABLE);
        assertThat(refusal("{\"id\":\"1\"}").reason()).isEqualTo(Refusal.Reason.EMPTY);
    }

    /** Random damage to sound documents never ends in anything but results. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldSurviveRandomDamage(long seed) {
        var random = new Random(seed);
        List<String> sound = List.of(
                "<rss version=\"2.0\"><channel><title>E</title><item><title>T</title><link>https://e.example/a?b=1</link><pubDate>Sat, 02 May 2026 09:00:00 GMT</pubDate><author>a@b.example (C)</author><description>&lt;p&gt;Words.&lt;/p&gt;</description></item></channel></rss>",
                "<html lang='en'><head><title>T | O</title><meta property='og:title' content='T'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"A\"}}</script></head><body><article><p>Words, and more words, in a sentence that is long enough.</p></article></body></html>",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"E\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>W</p>\",\"date_published\":\"2026-05-02\"}]}",
                "{\"id\":\"1\",\"url\":\"https://e.example/a\",\"text\":\"Words.\",\"authors\":[\"A\"]}\n{\"id\":\"1\",\"withdrawn\":true}");
        for (int round = 0; round < 500; round++) {
            byte[] bytes = sound.get(random.nextInt(sound.size())).getBytes(StandardCharsets.UTF_8);
            for (int hits = random.nextInt(8); hits >= 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            assertThat(read(random.nextBoolean() ? bytes : cut, origin())).isNotNull();
        }
    }

    /** A beginning, then the letter x without end, as far as the reader knows. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final long length;
        private long at;

        Endless(String head, long length) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            return at < head.length ? head[(int) at++] : next();
        }

        private int next() {
            at++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            if (at >= length) {
                return -1;
            }
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            return count;
        }
    }
}
