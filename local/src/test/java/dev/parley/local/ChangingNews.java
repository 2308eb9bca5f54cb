package dev.parley.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Feeds that change while they are looked at: at each look one may get a new item or a new revision of an old one, until they
 * are frozen. Each site is a loopback address of its own. Who looks is told by the contact in the user agent.
 */
final class ChangingNews implements AutoCloseable {
    private final Random random;
    private final int sites;
    private final int feedsPerSite;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Map<String, Feed> feeds = new TreeMap<>();
    private final Map<String, Integer> looksBy = new ConcurrentHashMap<>();
    private boolean frozen;

    private static final class Feed {
        private final Map<String, Integer> revisions = new LinkedHashMap<>();
        private int version;
        private int looks;
        private int looksSinceFrozen;
        private String lastLookBy = "";
    }

    ChangingNews(long seed, int sites, int feedsPerSite) throws IOException {
        this.random = new Random(seed);
        this.sites = sites;
        this.feedsPerSite = feedsPerSite;
        server = HttpServer.create(new InetSocketAddress(0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        addresses().forEach(address -> feeds.put(address, new Feed()));
    }

    List<String> addresses() {
        return IntStream.range(0, sites * feedsPerSite)
                .mapToObj(i -> home(1 + i / feedsPerSite) + "/feed-" + i % feedsPerSite)
                .toList();
    }

    private String home(int site) {
        return "http://127.0.0." + site + ":" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var address = "http://" + exchange.getRequestHeaders().getFirst("Host")
                    + exchange.getRequestURI().getPath();
            var feed = feeds.get(address);
            if (feed == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            looksBy.merge(who(exchange), 1, Integer::sum);
            answer(exchange, address, feed);
        }
    }

    private static String who(HttpExchange exchange) {
        var agent = exchange.getRequestHeaders().getFirst("User-Agent");
        return agent.replaceAll(".*\\+|\\).*", "");
    }

    private synchronized void answer(HttpExchange exchange, String address, Feed feed) throws IOException {
        feed.lastLookBy = who(exchange);
        change(address, feed);
        var tag = "\"" + feed.version + "\"";
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        var body = rss(feed).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private void change(String address, Feed feed) {
        feed.looks++;
        feed.looksSinceFrozen += frozen ? 1 : 0;
        var chance = random.nextInt(10);
        if (frozen || chance > 4) {
            return;
        }
        feed.version++;
        if (chance < 3 || feed.revisions.isEmpty()) {
            feed.revisions.put(address + "/item-" + feed.revisions.size(), 0);
        } else {
            var old = List.copyOf(feed.revisions.keySet()).get(random.nextInt(feed.revisions.size()));
            feed.revisions.merge(old, 1, Integer::sum);
        }
    }

    private static String rss(Feed feed) {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        feed.revisions.forEach((url, revision) -> xml.append("<item><title>Item</title><link>")
                .append(url)
                .append("</link><description>")
                .append(text(url, revision))
                .append("</description></item>"));
        return xml.append("</channel></rss>").toString();
    }

    private static String text(String url, int revision) {
        return "The council of " + url.hashCode() + " met for the " + revision + ". time and went home.";
    }

    /** Nothing changes any more. */
    synchronized void freeze() {
        frozen = true;
    }

    /** What a reader has to end with: the last text of each item by its address. */
    synchronized Map<String, String> served() {
        Map<String, String> served = new TreeMap<>();
        feeds.values().forEach(feed -> feed.revisions.forEach((url, revision) -> served.put(url, text(url, revision))));
        return served;
    }

    synchronized int looks() {
        return feeds.values().stream().mapToInt(feed -> feed.looks).sum();
    }

    /** The fewest looks that a feed has had since nothing changes. */
    synchronized int fewestLooksSinceFrozen() {
        return feeds.values().stream()
                .mapToInt(feed -> feed.looksSinceFrozen)
                .min()
                .orElse(0);
    }

    /** Whether the last look at each feed was by the others. */
    synchronized boolean isLeftBy(String who) {
        return feeds.values().stream().noneMatch(feed -> feed.lastLookBy.equals(who));
    }

    int looksBy(String who) {
        return looksBy.getOrDefault(who, 0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
