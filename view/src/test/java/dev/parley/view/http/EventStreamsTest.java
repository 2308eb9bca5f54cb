package dev.parley.view.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.view.Records;
import dev.parley.view.ViewSettings;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.live.Event;
import dev.parley.view.live.Events;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EventStreamsTest {
    @TempDir
    private Path folder;

    /** A client that reads when it is told to. */
    private static final class Client implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader reader;

        Client(Served served, String query, String more) throws IOException {
            socket = new Socket();
            socket.setReceiveBufferSize(4 * 1024);
            socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
            socket.setSoTimeout(30_000);
            var request = "GET /api/stream" + query + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next line that begins so. */
        String next(String begin) throws IOException {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(begin)) {
                    return line;
                }
            }
            return "the end";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static Event said(String id, String words) {
        var statement = Records.statement("lena-ames", id).setContentText(words).build();
        return Events.said(StatementDocuments.model(statement), false, "new-report", Records.MARCH);
    }

    @Test
    void shouldTellWhatHappensAndWhatWasMissed() throws IOException {
        try (var served = new Served(folder, Map.of())) {
            String last;
            try (var client = new Client(served, "?target=bridge", "")) {
                assertThat(client.next("HTTP/")).contains("200");
                assertThat(client.next("event:")).isEqualTo("event: hello");
                await().until(() -> served.hub.listeners() == 1);

                served.hub.publish(said("one", "first"));

                last = client.next("id:").substring("id: ".length());
                assertThat(client.next("data:")).contains("\"content\":\"first\"");
            }
            served.hub.publish(said("two", "second"));

            try (var again = new Client(served, "", "Last-Event-ID: " + last + "\r\n")) {
                assertThat(again.next("id:")).isEqualTo("id: test-2");
                assertThat(again.next("data:")).contains("\"content\":\"second\"");
            }
            try (var stranger = new Client(served, "", "Last-Event-ID: another-7\r\n")) {
                stranger.next("event: hello");
                assertThat(stranger.next("event:")).isEqualTo("event: reset");
            }
        }
    }

    @Test
    void shouldDropWhoReadsTooSlowly() throws IOException {
        try (var served = new Served(folder, Map.of());
                var slow = new Client(served, "", "")) {
            slow.next("event: hello");
            await().until(() -> served.hub.listeners() == 1);
            var words = "word ".repeat(20_000);

            await().atMost(Duration.ofSeconds(30)).until(() -> {
                served.hub.publish(said("long", words));
                return served.hub.listeners() == 0;
            });
        }
    }

    @Test
    void shouldRefuseMoreStreamsThanItIsToldToKeep() throws IOException {
        try (var served = new Served(folder, Map.of(ViewSettings.STREAMS, "2"));
                var one = new Client(served, "", "");
                var two = new Client(served, "", "")) {
            one.next("event: hello");
            two.next("event: hello");

            var third = served.get("/api/stream");

            assertThat(third.statusCode()).isEqualTo(503);
            assertThat(third.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void shouldEndEveryStreamWhenItStops() throws IOException {
        try (var served = new Served(folder, Map.of())) {
            try (var client = new Client(served, "", "")) {
                client.next("event: hello");
                served.close();

                assertThat(client.next("event:")).isEqualTo("the end");
            }
        }
    }
}
