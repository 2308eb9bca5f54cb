package dev.parley.schemas;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The registry's REST API over a list in memory; can be told to fail. */
final class StubRegistry implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<String> schemas = Collections.synchronizedList(new ArrayList<>());
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger failures = new AtomicInteger();
    /** So many questions for an id are answered as by a registry that is still loading. */
    final AtomicInteger loading = new AtomicInteger();

    volatile int failWith = 503;
    private final HttpServer server;

    StubRegistry() {
        this(plain());
    }

    StubRegistry(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.start();
    }

    private static HttpServer plain() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    Map<String, Object> config() {
        return Map.of("schema.registry.url", url(), "retries.wait.ms", 1, "unknown.schema.wait.ms", 0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            reply(exchange, failWith, Map.of("error_code", failWith * 100, "message", "told to fail"));
        } else if ("GET".equals(exchange.getRequestMethod())) {
            answerSchema(exchange, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
        } else {
            var schema = JSON.readTree(body).path("schema").asText();
            answerId(exchange, schema, path.endsWith("/versions"));
        }
    }

    private void answerSchema(HttpExchange exchange, int id) throws IOException {
        if (id < 1 || id > schemas.size() || loading.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            reply(exchange, 404, Map.of("error_code", 40403, "message", "Schema not found"));
        } else {
            reply(exchange, 200, Map.of("schema", schemas.get(id - 1)));
        }
    }

    private void answerId(HttpExchange exchange, String schema, boolean register) throws IOException {
        if (!schemas.contains(schema) && register) {
            schemas.add(schema);
        }
        var index = schemas.indexOf(schema);
        if (index < 0) {
            reply(exchange, 404, Map.of("error_code", 40403, "message", "Schema not found"));
        } else {
            reply(exchange, 200, Map.of("id", index + 1));
        }
    }

    private static void reply(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
