package dev.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.ingest.item.Refusal.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class PoliteFetcherTest {
    private static final Access OWN = new Access(true, Map.of("X-Key", "secret"), null);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String[]> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Long> times = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private HttpServer server;
    private String home;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        home = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            times.add(System.nanoTime());
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Key")));
            String[] answer = answers.getOrDefault(path, new String[] {"404", ""});
            if (answer.length > 2) {
                exchange.getResponseHeaders().set(answer[2], answer[3]);
            }
            byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } finally {
            inside.decrementAndGet();
        }
    }

    private static PoliteFetcher polite(Duration delay, int atOnce) {
        return new PoliteFetcher(new Fetcher(FetchLimits.DEFAULT), delay, atOnce);
    }

    private static FetchResult.Failed failed(FetchResult result) {
        return (FetchResult.Failed) result;
    }

    @Test
    void shouldAskRobotsTxtAtTheEndOfARedirectToo() throws InterruptedException {
        answers.put("/robots.txt", new String[] {"200", "User-agent: *\nDisallow: /private/\n"});
        answers.put("/open", new String[] {"302", "", "Location", "/private/a"});
        answers.put("/private/a", new String[] {"200", "words"});
        var result = failed(polite(Duration.ZERO, 1).fetch(home + "/open", Validators.NONE, OWN));
        assertThat(result.reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(asked).containsExactly("/robots.txt", "/open");
    }

    @Test
    void shouldLeaveAHostAloneThatAsksForIt() throws InterruptedException {
        answers.put("/busy", new String[] {"503", "", "Retry-After", "120"});
        answers.put("/other", new String[] {"200", "words"});
        PoliteFetcher fetcher = polite(Duration.ZERO, 1);
        assertThat(failed(fetcher.fetch(home + "/busy", Validators.NONE, OWN)).reason())
                .isEqualTo(Reason.BUSY);
        var held = failed(fetcher.fetch(home + "/other", Validators.NONE, OWN));
        assertThat(held.reason()).isEqualTo(Reason.BUSY);
        assertThat(held.retryAfter()).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(120));
        assertThat(asked).doesNotContain("/other");
    }

    @Test
    void shouldPauseBetweenRequestsToOneHostWhoeverMakesThemRobotsTxtIncluded()
            throws InterruptedException, ExecutionException {
        answers.put("/a", new String[] {"200", "words"});
        PoliteFetcher fetcher = polite(Duration.ofMillis(60), 3);
        List<Future<FetchResult>> all = new ArrayList<>();
        // Not from the first request's arrival: it may be long on its way, the more so the first of all.
        long begin = System.nanoTime();
        for (int i = 0; i < 6; i++) {
            all.add(threads.submit(() -> fetcher.fetch(home + "/a", Validators.NONE, OWN)));
        }
        for (Future<FetchResult> one : all) {
            assertThat(one.get()).isInstanceOf(FetchResult.Fetched.class);
        }
        assertThat(asked).contains("/robots.txt").filteredOn("/a"::equals).hasSize(6);
        assertThat(Collections.max(times) - begin)
                .isGreaterThanOrEqualTo(
                        Duration.ofMillis(60L * (times.size() - 1)).toNanos());
    }

    @Test
    void shouldHaveNoMoreRequestsUnderWayToOneHostThanAllowed() throws InterruptedException, ExecutionException {
        answers.put("/a", new String[] {"200", "words"});
        PoliteFetcher fetcher = polite(Duration.ZERO, 1);
        List<Future<FetchResult>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(threads.submit(() -> fetcher.fetch(home + "/a", Validators.NONE, OWN)));
        }
        for (Future<FetchResult> one : all) {
            assertThat(one.get()).isInstanceOf(FetchResult.Fetched.class);
        }
        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void shouldSendHeadersOfASourceToItsOwnHostOnly() throws InterruptedException {
        answers.put("/a", new String[] {"302", "", "Location", "/b"});
        answers.put("/b", new String[] {
            "302", "", "Location", "http://localhost:" + server.getAddress().getPort() + "/c"
        });
        var result = failed(polite(Duration.ZERO, 1).fetch(home + "/a", Validators.NONE, OWN));
        assertThat(keys).containsOnly("secret");
        assertThat(result.reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(result.detail()).contains("localhost is in a private network");
        assertThat(asked).doesNotContain("/c");
    }

    @Test
    void shouldGoThroughTheProxyThatASourceNames() throws InterruptedException {
        answers.put("/feed", new String[] {"200", "words of the proxy"});
        var proxied = new Access(true, Map.of(), java.net.URI.create(home));
        var result = polite(Duration.ZERO, 1).fetch("http://inner.invalid/feed", Validators.NONE, proxied);
        assertThat(result).isInstanceOf(FetchResult.Fetched.class);
        assertThat(((FetchResult.Fetched) result).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("words of the proxy");
    }

    @Test
    void shouldAskForRobotsTxtOnceHoweverManyFirstRequestsRunAtOnce() throws InterruptedException, ExecutionException {
        answers.put("/robots.txt", new String[] {"200", "User-agent: *\nDisallow: /private/\n"});
        for (int i = 0; i < 12; i++) {
            answers.put("/a" + i, new String[] {"200", "words"});
        }
        PoliteFetcher fetcher = polite(Duration.ZERO, 12);
        List<Future<FetchResult>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String address = home + "/a" + i;
            all.add(threads.submit(() -> fetcher.fetch(address, Validators.NONE, OWN)));
        }
        for (Future<FetchResult> one : all) {
            assertThat(one.get()).isInstanceOf(FetchResult.Fetched.class);
        }
        assertThat(asked).filteredOn("/robots.txt"::equals).hasSize(1);
    }
}
