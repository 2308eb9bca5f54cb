package dev.parley.browser;

import dev.parley.ingest.IngestListener;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.schemas.Topic;
import dev.parley.service.Health;
import dev.parley.view.ViewService;
import dev.parley.view.ViewSettings;
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
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

/** The samples, read by the services as they are, the view on top of them, and a browser that looks at it. */
final class PageRun implements AutoCloseable {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Path folder;
    private final LocalParley parley;
    private final Admin admin;
    private final Browser browser;
    private ViewService view;
    private int files;

    PageRun(Path folder) throws InterruptedException {
        this.folder = folder;
        parley = LocalParley.start(folder.resolve("data"), EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT);
        try {
            admin = Admin.create(parley.settings().kafka());
            parley.startEnrich();
            parley.startSink();
            ingest(SAMPLES);
            Awaitility.await("enrich and sink have caught up").atMost(LONGEST).until(() -> lag() == 0);
            view = startView(0);
            browser = Browser.start(home());
        } catch (RuntimeException | InterruptedException e) {
            parley.close();
            throw e;
        }
    }

    private void ingest(Path source) throws InterruptedException {
        try (var service = parley.startIngest(List.of(SourceSpec.of(source.toString())), true, IngestListener.NONE)) {
            service.awaitStopped();
        }
    }

    private long lag() {
        return new Lag(admin, "parley-enrich", Topic.NEWS_RAW.topicName()).offsets()
                + new Lag(admin, "parley-sink", Topic.NEWS_TAGGED.topicName()).offsets();
    }

    private ViewService startView(int port) {
        var started = parley.startView(Map.of(ViewSettings.PORT, port));
        Awaitility.await("the view has read the topics")
                .atMost(LONGEST)
                .until(() -> started.health().status() == Health.Status.READY);
        return started;
    }

    /** Where the page is, without a slash at its end. */
    private String home() {
        var address = view.address();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    Browser browser() {
        return browser;
    }

    /** Publishes JSON lines through ingest; what they say reaches the page in its own time. */
    void ingest(String... lines) throws IOException, InterruptedException {
        ingest(Files.write(folder.resolve("items-" + files++ + ".jsonl"), List.of(lines)));
    }

    /** A revision of an item as a JSON line. */
    static String item(String id, String time, String text) {
        return "{\"id\":\"%1$s\",\"url\":\"https://paper.example/%1$s\",\"outlet\":\"The Paper\",\"title\":\"Item %1$s\","
                        .formatted(id)
                + "\"publishedAt\":\"2026-06-05T08:00:00Z\",\"updatedAt\":\"%s\",\"language\":\"en\",\"text\":\"%s\"}"
                        .formatted(time, text);
    }

    /** Writes {@link HostileNews} and waits until the page has them. */
    void publishHostileNews() {
        HostileNews.publish(parley.settings());
        Awaitility.await("the hostile news")
                .atMost(LONGEST)
                .until(() -> status("/api/actors/" + HostileNews.segment(HostileNews.ID)) == 200);
    }

    /** Stops the view and starts it again at the same address. */
    void restartView(Runnable meanwhile) {
        var port = URI.create(view.address()).getPort();
        view.close();
        meanwhile.run();
        view = startView(port);
    }

    /** The status that the view answers with at a path. */
    int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(home() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Override
    public void close() {
        browser.close();
        admin.close();
        parley.close();
    }
}
