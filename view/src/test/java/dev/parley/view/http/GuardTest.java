package dev.parley.view.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.view.ViewSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @TempDir
    private Path folder;

    /** Bytes as they are, the answer whole. */
    private static String raw(Served served, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void shouldNotAnswerUnderAnotherNameOnLoopback() throws IOException {
        try (var served = new Served(folder, Map.of())) {
            assertThat(raw(served, get("/api/actors", "rebound.example"))).startsWith("HTTP/1.1 403");
            assertThat(raw(served, get("/api/actors", "localhost:" + served.port())))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(served, get("/api/actors", "[::1]"))).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void shouldAnswerUnderTheNamesThatAreSet() throws IOException {
        try (var served = new Served(folder, Map.of(ViewSettings.HOSTS, "parley.example, other.example"))) {
            assertThat(raw(served, get("/api/actors", "Parley.example"))).startsWith("HTTP/1.1 200");
            assertThat(raw(served, get("/api/actors", "localhost"))).startsWith("HTTP/1.1 403");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/actors/%ff%fe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/actors?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/actors/a%2fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/actors/a%00b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/actors HTTP/1.1\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET /api/actors HTTP/1.1\r\nHost: localhost\r\nX: \u0000\r\n\r\n",
                "GET http://localhost/api/../../x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void shouldRefuseNonsense(String request) throws IOException {
        try (var served = new Served(folder, Map.of())) {
            var answer = raw(served, request);

            assertThat(answer).startsWith("HTTP/1.1 ");
            assertThat(answer.charAt(9)).as(answer).isEqualTo('4');
            assertThat(answer).contains("application/problem+json").contains("Content-Security-Policy");
        }
    }

    @Test
    void shouldSayWhichVersionsItSpeaks() throws IOException {
        try (var served = new Served(folder, Map.of())) {
            assertThat(raw(served, "GET /api/actors HTTP/9.9\r\nHost: localhost\r\n\r\n"))
                    .startsWith("HTTP/1.1 505")
                    .contains("application/problem+json");
        }
    }

    @Test
    void shouldRefuseMoreThanItsShareToOneAddress() {
        try (var served = new Served(folder, Map.of(ViewSettings.RATE, "1"))) {
            var answered = 0;
            var last = served.get("/api/actors");
            // Each second gives one more, and a busy machine may need a second or two for ten.
            while (last.statusCode() == 200 && answered < 1_000) {
                answered++;
                last = served.get("/api/actors");
            }

            assertThat(answered).isGreaterThanOrEqualTo(10);
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).contains("1");
        }
    }

    @Test
    void shouldGiveThePageAsOftenAsItIsOpened() {
        try (var served = new Served(folder, Map.of(ViewSettings.RATE, "1"))) {
            for (var i = 0; i < 200; i++) {
                assertThat(served.get("/js/format.js").statusCode()).isEqualTo(200);
            }

            assertThat(served.get("/api/actors").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void shouldRefuseOneWhoGuessesAtFiles() {
        try (var served = new Served(folder, Map.of(ViewSettings.RATE, "1"))) {
            assertThat(IntStream.range(0, 1_000)
                            .map(i -> served.get("/js/" + i + ".js").statusCode())
                            .anyMatch(status -> status == 429))
                    .isTrue();
        }
    }

    @Test
    void shouldGiveAgainWithTimeAndToOthers() throws IOException {
        var time = new AtomicLong();
        var limit = new RateLimit(1, time::get);
        var one = InetAddress.getByName("2001:db8::1");
        for (var i = 0; i < 10; i++) {
            assertThat(limit.allows(one)).isTrue();
        }

        assertThat(limit.allows(InetAddress.getByName("2001:db8::2"))).isFalse();
        assertThat(limit.allows(InetAddress.getByName("2001:db8:1::1"))).isTrue();
        time.addAndGet(1_000_000_000L);
        assertThat(limit.allows(one)).isTrue();
        assertThat(limit.allows(one)).isFalse();
    }
}
