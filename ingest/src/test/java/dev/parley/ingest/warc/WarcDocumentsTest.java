package dev.parley.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcDocumentsTest {

    private static byte[] response(String url, String status, String type, String body) {
        byte[] payload = body.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + payload.length
                + "\r\n\r\n";
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2026-05-02T09:00:00Z\r\nWARC-Target-URI: " + url
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length() + payload.length) + "\r\n\r\n" + http + body + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String words) {
        return "<html><head><title>Pier</title></head><body><p>" + words + "</p></body></html>";
    }

    private static byte[] archive(boolean packed) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] record : List.of(
                response(
                        "https://echo.example/a",
                        "200 OK",
                        "text/html",
                        page("The pier closes on Monday, the council said in a statement.")),
                response("https://echo.example/b", "404 Not Found", "text/html", page("Gone.")),
                response("https://echo.example/c.png", "200 OK", "image/png", "png"),
                response(
                        "https://echo.example/d",
                        "200 OK",
                        "text/html",
                        page("The ferry sails again in June, the council said in a statement.")))) {
            if (packed) {
                var member = new ByteArrayOutputStream();
                try (var gzip = new GZIPOutputStream(member)) {
                    gzip.write(record);
                }
                out.writeBytes(member.toByteArray());
            } else {
                out.writeBytes(record);
            }
        }
        return out.toByteArray();
    }

    @Test
    void shouldReadThePagesOfAnArchive() throws IOException {
        for (boolean packed : new boolean[] {false, true}) {
            List<ReadResult> results = Fixtures.read(archive(packed), Fixtures.origin());
            assertThat(results)
                    .hasSize(2)
                    .allSatisfy(result -> assertThat(result).isInstanceOf(RawItem.class));
            RawItem first = (RawItem) results.get(0);
            assertThat(first.url()).isEqualTo("https://echo.example/a");
            assertThat(first.fetchedAt()).isEqualTo("2026-05-02T09:00:00Z");
            assertThat(first.text()).startsWith("The pier closes on Monday");
        }
    }

    private static byte[] resource(String type, String target, String contentType, String body) {
        return ("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2026-05-02T09:00:00Z\r\nWARC-Target-URI: " + target
                        + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
                        + body
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void shouldPassOverWhatCrawlersWriteAboutThemselvesAndSitesTellPrograms() {
        String words = "The words of a file that is about the archive rather than in it, and long enough to be read.";
        String json = "{\"title\":\"Pier\",\"description\":\"" + words + "\",\"html\":\"<p>Pier</p>\"}";
        var out = new ByteArrayOutputStream();
        for (byte[] record : List.of(
                resource("resource", "metadata://gnu.example/software/wget/warc/MANIFEST.txt", "text/plain", words),
                resource("resource", "metadata://gnu.example/software/wget/warc/wget.log", "text/plain", words),
                resource("resource", "urn:pageinfo:https://echo.example/a", "text/html", page(words)),
                resource("resource", "dns:echo.example", "text/plain", words),
                resource("resource", "file:///srv/crawl/notes.html", "text/html", page(words)),
                resource("metadata", "https://echo.example/a", "text/html", page(words)),
                response("https://echo.example/robots.txt", "200 OK", "text/plain", "User-agent: *\nDisallow: /x"),
                response("https://echo.example/robots.txt?x=1", "200 OK", "text/html", page(words)),
                response("https://echo.example/ads.txt", "200 OK", "text/plain", words),
                response("https://echo.example/news/sitemap.txt", "200 OK", "text/plain", words),
                response("https://echo.example/.well-known/security.txt", "200 OK", "text/plain", words),
                response("https://echo.example/manifest.json", "200 OK", "application/json", json),
                response("https://echo.example/api/oembed", "200 OK", "application/json+oembed", json),
                response("https://echo.example/a", "200 OK", "text/html", page(words)),
                resource("resource", "https://echo.example/b", "text/html", page(words + " Again.")),
                resource("conversion", "https://echo.example/c", "text/plain", words),
                response(
                        "https://echo.example/feed.json",
                        "200 OK",
                        "application/json",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_text\":\"Fed.\"}]}"))) {
            out.writeBytes(record);
        }

        assertThat(Fixtures.read(out.toByteArray(), Fixtures.origin()))
                .allSatisfy(result -> assertThat(result).isInstanceOf(RawItem.class))
                .extracting(result -> ((RawItem) result).url())
                .containsExactly("https://echo.example/a", "https://echo.example/b", "https://echo.example/c", null);
    }

    @Test
    void shouldKeepWhatStandsBeforeTheDamage() throws IOException {
        byte[] whole = archive(false);
        byte[] cut = Arrays.copyOf(whole, whole.length - 120);
        List<ReadResult> results = Fixtures.read(cut, Fixtures.origin());
        assertThat(results.get(0)).isInstanceOf(RawItem.class);
        byte[] odd = "WARC/1.0\r\nnonsense without end".getBytes(StandardCharsets.UTF_8);
        assertThat(Fixtures.read(odd, Fixtures.origin()))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result).isInstanceOf(Refusal.class));
    }

    private static byte[] gzip(byte[] record) throws IOException {
        var member = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(member)) {
            gzip.write(record);
        }
        return member.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] story(String name) {
        return response(
                "https://echo.example/" + name,
                "200 OK",
                "text/html",
                page("The " + name + " closes on Monday, the council said in a statement."));
    }

    private static List<String> urls(List<ReadResult> results) {
        return results.stream()
                .filter(RawItem.class::isInstance)
                .map(item -> ((RawItem) item).url())
                .toList();
    }

    @Test
    void shouldGoOnAfterADamagedMember() throws IOException {
        byte[] damaged = gzip(story("ferry"));
        for (int at : new int[] {12, damaged.length / 2, damaged.length - 6}) {
            byte[] copy = damaged.clone();
            copy[at] ^= 0x55;
            List<ReadResult> results =
                    Fixtures.read(joined(gzip(story("pier")), copy, gzip(story("quay"))), Fixtures.origin());
            assertThat(urls(results)).contains("https://echo.example/pier", "https://echo.example/quay");
            assertThat(results)
                    .anyMatch(result -> result instanceof Refusal refusal
                            && refusal.detail().contains("damaged"));
        }
    }

    @Test
    void shouldGoOnAfterAMemberThatIsCutShort() throws IOException {
        byte[] cut = Arrays.copyOf(gzip(story("ferry")), 80);
        List<ReadResult> results =
                Fixtures.read(joined(gzip(story("pier")), cut, gzip(story("quay"))), Fixtures.origin());
        assertThat(urls(results)).contains("https://echo.example/pier", "https://echo.example/quay");
        assertThat(results).hasSize(3);
    }

    @Test
    void shouldGoOnAfterARecordThatLies() {
        byte[] noLength = "WARC/1.0\r\nWARC-Type: response\r\n\r\nwords\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] noise = "no record at all\r\n\u0000\u0001\r\n".getBytes(StandardCharsets.UTF_8);
        List<ReadResult> results =
                Fixtures.read(joined(story("pier"), noLength, noise, story("quay")), Fixtures.origin());
        assertThat(urls(results)).containsExactly("https://echo.example/pier", "https://echo.example/quay");
        assertThat(results).hasSize(3);
    }

    @Test
    void shouldRefuseARecordThatBreaksOffAndSayWhich() {
        byte[] whole = story("pier");
        List<ReadResult> results = Fixtures.read(Arrays.copyOf(whole, whole.length - 60), Fixtures.origin());
        assertThat(results)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail())
                                .contains("https://echo.example/pier")
                                .contains("breaks off"));
    }

    @Test
    void shouldJoinChunksAndUnpackBodies() throws IOException {
        String html = page("The pier closes on Monday, the council said in a statement.");
        byte[] packed = gzip(html.getBytes(StandardCharsets.UTF_8));
        byte[] chunked = joined(
                (Integer.toHexString(100) + ";x=y\r\n").getBytes(StandardCharsets.UTF_8),
                html.substring(0, 100).getBytes(StandardCharsets.UTF_8),
                ("\r\n" + Integer.toHexString(html.length() - 100) + "\r\n").getBytes(StandardCharsets.UTF_8),
                html.substring(100).getBytes(StandardCharsets.UTF_8),
                "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] archive = joined(
                wire("a", "Content-Encoding: gzip", packed),
                wire("b", "Transfer-Encoding: chunked", chunked),
                wire("c", "Transfer-Encoding: chunked", html.getBytes(StandardCharsets.UTF_8)),
                wire("d", "Content-Encoding: br", packed));
        List<ReadResult> results = Fixtures.read(archive, Fixtures.origin());
        assertThat(urls(results))
                .containsExactly("https://echo.example/a", "https://echo.example/b", "https://echo.example/c");
        assertThat(results.get(3))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.detail()).contains("br"));
    }

    private static byte[] wire(String name, String header, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] record = ("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: <https://echo.example/" + name
                        + ">\r\nContent-Type: application/http\r\nContent-Length: " + (head.length + body.length)
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return joined(record, head, body, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldRefuseADocumentThatIsTooLargeAndReadTheNext() throws IOException {
        byte[] large = new byte[Limits.DOCUMENT_BYTES + 10];
        byte[] archive = joined(gzip(wire("large", "X: y", large)), gzip(story("pier")));
        List<ReadResult> results = Fixtures.read(archive, Fixtures.origin());
        assertThat(results.get(0))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
        assertThat(urls(results)).containsExactly("https://echo.example/pier");
    }

    /** Another library's writer, as a witness that the format is read as others write it. */
    @Test
    void shouldReadWhatAnotherWriterWrites() throws IOException {
        String html = page("The pier closes on Monday, the council said in a statement.");
        for (var compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            var out = new ByteArrayOutputStream();
            try (var writer = new WarcWriter(Channels.newChannel(out), compression)) {
                for (String name : List.of("pier", "quay")) {
                    var http = new HttpResponse.Builder(200, "OK")
                            .addHeader("Content-Type", "text/html")
                            .body(null, html.getBytes(StandardCharsets.UTF_8))
                            .build();
                    writer.write(new WarcResponse.Builder("https://echo.example/" + name)
                            .date(Instant.parse("2026-05-02T09:00:00Z"))
                            .body(http)
                            .build());
                }
            }
            assertThat(urls(Fixtures.read(out.toByteArray(), Fixtures.origin())))
                    .as(compression.name())
                    .containsExactly("https://echo.example/pier", "https://echo.example/quay");
        }
    }
}
