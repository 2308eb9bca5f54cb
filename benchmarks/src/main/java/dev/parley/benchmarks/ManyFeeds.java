package dev.parley.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Feeds on many hosts, each host a loopback address of its own, with validators; and a record of how each host was treated.
 * One feed in twenty has a new item at each look.
 */
final class ManyFeeds implements AutoCloseable {
    private static final int ITEMS = 10;
    private static final int CHANGING = 20;

    private final int hosts;
    private final int feedsPerHost;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final Map<String, Host> treated = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> looks = new ConcurrentHashMap<>();
    final AtomicLong unmodified = new AtomicLong();

    /** How one host was treated. Guarded by itself. */
    static final class Host {
        private long last = Long.MIN_VALUE;
        private long shortest = Long.MAX_VALUE;
        private int running;
        private int mostAtOnce;

        private synchronized void begin(long now) {
            shortest = last == Long.MIN_VALUE ? shortest : Math.min(shortest, now - last);
            last = now;
            mostAtOnce = Math.max(mostAtOnce, ++running);
        }

        private synchronized void end() {
            running--;
        }

        synchronized Duration shortest() {
            return Duration.ofNanos(shortest);
        }

        synchronized int mostAtOnce() {
            return mostAtOnce;
        }
    }

    ManyFeeds(int hosts, int feedsPerHost) throws IOException {
        this.hosts = hosts;
        this.feedsPerHost = feedsPerHost;
        server = HttpServer.create(new InetSocketAddress(0), 1024);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    List<String> addresses() {
        return IntStream.range(0, hosts * feedsPerHost)
                .mapToObj(i -> "http://127.1.%d.%d:%d/feed-%d"
                        .formatted(
                                i / feedsPerHost / 250,
                                1 + i / feedsPerHost % 250,
                                server.getAddress().getPort(),
                                i % feedsPerHost))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var host = exchange.getRequestHeaders().getFirst("Host");
        var treatment = treated.computeIfAbsent(host, any -> new Host());
        treatment.begin(System.nanoTime());
        try (exchange) {
            answer(exchange, host + exchange.getRequestURI().getPath());
        } finally {
            treatment.end();
        }
    }

    private void answer(HttpExchange exchange, String feed) throws IOException {
        if (feed.endsWith("/robots.txt")) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        var look = looks.computeIfAbsent(feed, any -> new AtomicLong()).getAndIncrement();
        var version = feed.hashCode() % CHANGING == 0 ? look : 0;
        var tag = "\"" + version + "\"";
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unmodified.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        var body = feed(feed, version).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String feed(String feed, long newest) {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>");
        for (var item = newest; item < newest + ITEMS; item++) {
            xml.append("<item><title>Item ")
                    .append(item)
                    .append("</title><link>http://")
                    .append(feed)
                    .append("/item-")
                    .append(item)
                    .append("</link><pubDate>Tue, 05 May 2026 08:00:00 GMT</pubDate><description>")
                    .append("The council met, spoke at length and went home without a vote. ".repeat(8))
                    .append(item)
                    .append("</description></item>");
        }
        return xml.append("</channel></rss>").toString();
    }

    /** Feeds that were looked at so often at the least. */
    long looked(int times) {
        return looks.values().stream().filter(number -> number.get() >= times).count();
    }

    Map<String, Host> treated() {
        return treated;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
