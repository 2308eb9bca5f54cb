package dev.parley.enrich;

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

/** As much of a schema registry as a topology needs, on a free port. */
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
        server.createContext("/", this::answer);
        server.start();
    }

    Map<String, Object> config() {
        return Map.of(
                "schema.registry.url",
                "http://localhost:" + server.getAddress().getPort(),
                // Nobody registers a schema late here.
                "unknown.schema.wait.ms",
                "200");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if ("GET".equals(exchange.getRequestMethod())) {
            var id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
            send(
                    exchange,
                    id <= schemas.size() ? Map.of("schema", schemas.get(id - 1)) : Map.of(),
                    id <= schemas.size());
        } else {
            var schema = JSON.readTree(exchange.getRequestBody()).path("schema").asText();
            if (!schemas.contains(schema)) {
                schemas.add(schema);
            }
            send(exchange, Map.of("id", schemas.indexOf(schema) + 1), true);
        }
    }

    private static void send(HttpExchange exchange, Map<String, ?> body, boolean found) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        try (exchange) {
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
