package dev.parley.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on every loopback address, whose answers a test sets, and which remembers what it was asked. */
final class TestSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What is answered; with an ETag among the headers, 304 to whoever has it already. */
    record Answer(int status, String body, Map<String, String> headers) {}

    record Asked(String host, String path, Map<String, List<String>> headers) {
        String userAgent() {
            return headers.getOrDefault("User-agent", List.of("")).get(0);
        }

        boolean has(String header, String value) {
            return headers.getOrDefault(header, List.of()).contains(value);
        }
    }

    TestSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String home() {
        return home(1);
    }

    /** The same site under another loopback address. */
    String home(int number) {
        return "http://127.0.0." + number + ":" + server.getAddress().getPort();
    }

    TestSite answer(String path, int status, String body, String... headers) {
        Map<String, String> each = new ConcurrentHashMap<>();
        for (var i = 0; i < headers.length; i += 2) {
            each.put(headers[i], headers[i + 1]);
        }
        answers.put(path, new Answer(status, body, each));
        return this;
    }

    /** A feed with one item for each text, whose addresses begin with {@code links}. */
    static String feed(String links, String... texts) {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        for (var i = 0; i < texts.length; i++) {
            xml.append("<item><title>Item %1$d</title><link>%2$s/item-%1$d</link><description>%3$s</description></item>"
                    .formatted(i, links, texts[i]));
        }
        return xml.append("</channel></rss>").toString();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var headers = exchange.getRequestHeaders();
            asked.add(new Asked(headers.getFirst("Host"), path, Map.copyOf(headers)));
            var answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            var tag = answer.headers().get("ETag");
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            if (tag != null && tag.equals(headers.getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** What it was asked for at a path so far. */
    List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    void forget() {
        asked.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
