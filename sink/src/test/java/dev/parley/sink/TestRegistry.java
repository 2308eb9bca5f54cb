package dev.parley.sink;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As much of the registry's REST API as the serdes need, over a list in memory. */
final class TestRegistry implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> schemas = new ArrayList<>();
    private final HttpServer server;

    TestRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    Map<String, Object> config() {
        return Map.of(
                "schema.registry.url", "http://localhost:" + server.getAddress().getPort());
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        if ("GET".equals(exchange.getRequestMethod())) {
            var id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
            reply(exchange, Map.of("schema", schemas.get(id - 1)));
            return;
        }
        var schema = JSON.readTree(body).path("schema").asText();
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        reply(exchange, Map.of("id", schemas.indexOf(schema) + 1));
    }

    private static void reply(HttpExchange exchange, Map<String, ?> answer) throws IOException {
        var bytes = JSON.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
