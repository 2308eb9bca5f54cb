package dev.parley.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a registry and can be away, be like one that is still loading, or like Apicurio when another process was faster. */
final class RegistryProxy implements AutoCloseable {
    enum Mood {
        WELL,
        AWAY,
        LOADING,
        RACED
    }

    private final String behind;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newHttpClient();
    volatile Mood mood = Mood.WELL;
    /** Questions that were not answered as the registry would have. */
    final AtomicInteger refused = new AtomicInteger();

    RegistryProxy(String behind) throws IOException {
        this.behind = behind;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        if (mood == Mood.AWAY) {
            refuse(exchange, 503, "{\"error_code\":503,\"message\":\"away\"}");
        } else if (mood == Mood.LOADING && path.startsWith("/schemas/ids/")) {
            refuse(exchange, 404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");
        } else if (mood == Mood.RACED && exchange.getRequestMethod().equals("PUT")) {
            answer(exchange, path);
            refuse(exchange, 409, "{\"error_code\":0,\"message\":\"A rule named 'COMPATIBILITY' already exists.\"}");
        } else {
            pass(exchange, path);
        }
    }

    private void refuse(HttpExchange exchange, int status, String body) throws IOException {
        refused.incrementAndGet();
        send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    private void pass(HttpExchange exchange, String path) throws IOException {
        var answer = answer(exchange, path);
        send(exchange, answer.statusCode(), answer.body());
    }

    /** What the registry itself says. */
    private HttpResponse<byte[]> answer(HttpExchange exchange, String path) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(URI.create(behind + path))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
