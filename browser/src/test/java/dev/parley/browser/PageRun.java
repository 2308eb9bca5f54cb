package dev.parley.browser;

import dev.parley.service.Health;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.view.ViewService;
import dev.parley.view.ViewSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** {@code parley demo --serve} on the samples and on an article as newspapers print them, and a browser that looks at its page. */
final class PageRun implements AutoCloseable {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path ARTICLE = Path.of("src", "test", "resources", "articles", "harbour-tunnel.html");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final Demo demo;
    private final Browser browser;
    private int files;

    PageRun(Path folder) throws IOException {
        this.folder = folder;
        demo = Demo.serve(folder, sources());
        try {
            Awaitility.await("the view has read the topics")
                    .atMost(LONGEST)
                    .until(() -> answer("/api/health").body().contains("\"status\":\"READY\""));
            browser = Browser.start(demo.page());
        } catch (RuntimeException e) {
            demo.close();
            throw e;
        }
    }

    private static List<Path> sources() throws IOException {
        try (var samples = Files.list(SAMPLES)) {
            return Stream.concat(
                            samples.filter(file -> !file.toString().endsWith(".md"))
                                    .sorted(),
                            Stream.of(ARTICLE))
                    .map(file -> file.toAbsolutePath().normalize())
                    .toList();
        }
    }

    Browser browser() {
        return browser;
    }

    /** Publishes JSON lines through {@code parley ingest}; what they say reaches the page in its own time. */
    void ingest(String... lines) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("items-" + files++ + ".jsonl"), List.of(lines));
        demo.call("ingest", "--once", "--set", ServiceSettings.HEALTH_PORT + "=0", file.toString());
    }

    /** A revision of an item as a JSON line. */
    static String item(String id, String time, String text) {
        return "{\"id\":\"%1$s\",\"url\":\"https://paper.example/%1$s\",\"outlet\":\"The Paper\",\"title\":\"Item %1$s\","
                        .formatted(id)
                + "\"publishedAt\":\"2026-06-05T08:00:00Z\",\"updatedAt\":\"%s\",\"language\":\"en\",\"text\":\"%s\"}"
                        .formatted(time, text);
    }

    /** Writes {@link HostileNews} and waits until the page has all of them. */
    void publishHostileNews() {
        HostileNews.publish(demo.settings(List.of(), Map.of()));
        HostileNews.answers()
                .forEach((path, words) -> Awaitility.await(path)
                        .atMost(LONGEST)
                        .until(() -> answer(path).body(), answer -> answer.contains(words)));
    }

    /** Another view over the same topics, which may be stopped. */
    OwnView ownView() {
        return new OwnView();
    }

    /** The answer at a path of the demo's view. */
    HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(demo.page() + path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        browser.close();
        demo.close();
    }

    /** A view of this process. */
    final class OwnView implements AutoCloseable {
        private ViewService view = start(0);

        private ViewService start(int port) {
            Map<String, Object> settings = Map.of(
                    ServiceSettings.STATE_DIR,
                    folder.resolve("own"),
                    ServiceSettings.TOPICS_CREATE,
                    false,
                    ViewSettings.PORT,
                    port);
            var started = new ViewService(demo.settings(ViewSettings.all(), settings), new SimpleMeterRegistry());
            started.start();
            Awaitility.await("the view has read the topics")
                    .atMost(LONGEST)
                    .until(() -> started.health().status() == Health.Status.READY);
            return started;
        }

        /** Where its page is, without a slash at its end. */
        String page() {
            var address = view.address();
            return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        }

        /** Stops it and starts it again at the same address. */
        void restart(Runnable meanwhile) {
            var port = URI.create(view.address()).getPort();
            view.close();
            meanwhile.run();
            view = start(port);
        }

        @Override
        public void close() {
            view.close();
        }
    }
}
