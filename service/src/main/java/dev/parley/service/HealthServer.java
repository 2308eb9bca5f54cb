package dev.parley.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers {@code /health} (200 while alive), {@code /ready} (200 while ready), both as JSON with the cause, and
 * {@code /metrics} in Prometheus' text format.
 */
public final class HealthServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, HealthServer::thread);

    private HealthServer(HttpServer server) {
        this.server = server;
    }

    /** Serves from now on. Throws SettingsException where the port is busy or not allowed. */
    public static HealthServer start(String host, int port, Supplier<Health> health, Supplier<String> metrics) {
        var made = new HealthServer(bind(host, port));
        made.server.setExecutor(made.threads);
        made.server.createContext(
                "/health", e -> answer(e, health.get(), health.get().isAlive()));
        made.server.createContext(
                "/ready", e -> answer(e, health.get(), health.get().isReady()));
        made.server.createContext(
                "/metrics", e -> send(e, 200, "text/plain; version=0.0.4; charset=utf-8", metrics.get()));
        made.server.createContext("/", e -> send(e, 404, "text/plain", "try /health, /ready or /metrics\n"));
        made.server.start();
        return made;
    }

    private static HttpServer bind(String host, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), 16);
        } catch (BindException e) {
            throw new SettingsException("health server cannot listen on " + host + ":" + port + ": " + e.getMessage()
                    + "; choose another with " + ServiceSettings.HEALTH_PORT + " (0 for a free one)");
        } catch (IOException e) {
            throw new UncheckedIOException("health server on " + host + ":" + port, e);
        }
    }

    /** The port in use, also where a free one was asked for. */
    public int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Health health, boolean good) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", health.status().name());
        body.put("detail", health.detail());
        body.put("cause", health.cause());
        body.put("causeAt", health.causeAt() == null ? null : health.causeAt().toString());
        send(exchange, good ? 200 : 503, "application/json", JSON.writeValueAsString(body) + "\n");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "health");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
