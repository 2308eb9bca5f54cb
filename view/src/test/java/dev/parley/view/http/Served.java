package dev.parley.view.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.service.settings.Settings;
import dev.parley.view.ViewSettings;
import dev.parley.view.live.Hub;
import dev.parley.view.search.ReadingSearch;
import dev.parley.view.store.Change;
import dev.parley.view.store.Store;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Page and API over an index that a test fills, without Kafka. */
final class Served implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final Store store;
    final Hub hub = new Hub("test");
    private final HttpService service;
    private final HttpClient client = HttpClient.newHttpClient();

    Served(Path folder, Map<String, String> more) {
        store = Store.open(folder, Clock.systemUTC());
        var settings =
                Settings.of(ViewSettings.all()).with(ViewSettings.PORT, 0).with(ViewSettings.RATE, 1_000_000);
        more.forEach(settings::with);
        service = new HttpService(
                HttpSettings.of(settings.read()),
                store,
                hub,
                () -> new ReadingSearch.State("READY", "RUNNING", null, false, 1, 0, null, "test"),
                Clock.systemUTC(),
                new SimpleMeterRegistry());
        service.start();
    }

    void add(Change... changes) {
        for (var change : changes) {
            store.apply(change);
        }
        store.refresh();
    }

    URI uri(String path) {
        return URI.create(service.address().substring(0, service.address().length() - 1) + path);
    }

    int port() {
        return uri("/").getPort();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        store.close();
    }
}
