package dev.parley.local.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.local.registry.RegistryRoutes.RawJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema registry for Avro on 127.0.0.1, speaking the Confluent Schema Registry's REST API. New versions must be fully
 * compatible with all earlier ones unless a client sets another level. For demonstrations and tests: no authentication.
 */
public final class LocalRegistry implements AutoCloseable {
    /** Stands for "any free port". */
    public static final int ANY_PORT = 0;

    private static final Logger LOG = LoggerFactory.getLogger(LocalRegistry.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST_BODY = 4 * 1024 * 1024;
    private static final int THREADS = 2;

    private final HttpServer server;
    private final ExecutorService threads;
    private final RegistryRoutes routes;

    private LocalRegistry(HttpServer server, ExecutorService threads, RegistryRoutes routes) {
        this.server = server;
        this.threads = threads;
        this.routes = routes;
    }

    /**
     * Starts a registry that keeps its schemas in {@code folder}, which is made where it is missing.
     *
     * @param port the port to listen on, or {@link #ANY_PORT}
     * @throws UncheckedIOException naming the port that is taken, or the file that cannot be read or written
     */
    public static LocalRegistry start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the registry's folder " + folder + ": " + e, e);
        }
        var store = SchemaStore.open(folder.resolve("registry.json"), Compatibility.FULL_TRANSITIVE);
        var server = listen(port);
        var threads = Executors.newFixedThreadPool(THREADS, LocalRegistry::daemon);
        var registry = new LocalRegistry(server, threads, new RegistryRoutes(store));
        server.setExecutor(threads);
        server.createContext("/", registry::handle);
        server.start();
        return registry;
    }

    /** What clients put into {@code schema.registry.url}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer listen(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new UncheckedIOException("port " + port + " of 127.0.0.1 is already in use", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the registry cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "local-registry");
        thread.setDaemon(true);
        return thread;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestMethod();
            try {
                var answer = routes.answer(method, segments(exchange), body(exchange));
                send(exchange, 200, answer instanceof RawJson raw ? raw.text() : JSON.writeValueAsString(answer));
            } catch (RegistryError e) {
                send(exchange, e.status(), error(e.code(), String.valueOf(e.getMessage())));
            } catch (RuntimeException | StackOverflowError e) {
                LOG.error("{} {} failed", method, exchange.getRequestURI(), e);
                send(exchange, 500, error(50001, "Error in the registry: " + e));
            }
        }
    }

    private static List<String> segments(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawPath().split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw RegistryError.tooLarge(LARGEST_BODY);
        }
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw RegistryError.badRequest("The request is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String error(int code, String message) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of("error_code", code, "message", message));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
