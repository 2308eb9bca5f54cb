package dev.parley.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

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

    @Test
    void shouldKeepWhatStandsBeforeTheDamage() throws IOException {
        byte[] whole = archive(false);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 120);
        List<ReadResult> results = Fixtures.read(cut, Fixtures.origin());
        assertThat(results.get(0)).isInstanceOf(RawItem.class);
        byte[] odd = "WARC/1.0\r\nnonsense without end".getBytes(StandardCharsets.UTF_8);
        assertThat(Fixtures.read(odd, Fixtures.origin()))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result).isInstanceOf(Refusal.class));
    }
}
