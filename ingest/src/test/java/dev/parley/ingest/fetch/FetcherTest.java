package dev.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.parley.ingest.item.Refusal.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class FetcherTest {
    /** Long enough for a machine that is busy with other work. */
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(20), 100_000, 3);

    private static final FetchLimits HASTY = new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), 100_000, 3);

    private static final Access OWN = Access.PUBLIC.allowingPrivate();

    private final Fetcher fetcher = new Fetcher(LIMITS);
    private final CountDownLatch release = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stopServer() {
        release.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private String serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private FetchResult fetch(String address) throws InterruptedException {
        return fetcher.fetch(address, Validators.NONE, OWN);
    }

    private FetchResult.Failed failure(String address) throws InterruptedException {
        return (FetchResult.Failed) fetch(address);
    }

    @Test
    void shouldNameItselfAndGiveBackWhatItFound() throws InterruptedException {
        var agent = new AtomicReference<String>();
        String address = serve("/feed", exchange -> {
            agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            answer(exchange, 200, "words");
        });
        var fetched = (FetchResult.Fetched) fetch(address);
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("words");
        assertThat(fetched.contentType()).isEqualTo("text/xml; charset=utf-8");
        assertThat(fetched.validators().etag()).isEqualTo("\"1\"");
        assertThat(agent.get()).startsWith("Parley/");
    }

    @Test
    void shouldSendValidatorsBackAndHearThatNothingChanged() throws InterruptedException {
        String address = serve(
                "/feed",
                exchange -> answer(
                        exchange,
                        "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200,
                        ""));
        assertThat(fetcher.fetch(address, new Validators("\"1\"", null), OWN))
                .isInstanceOf(FetchResult.NotModified.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void shouldFollowRedirectsAndKnowWhichAreForGood(int status) throws InterruptedException {
        String target = serve("/new", exchange -> answer(exchange, 200, "words"));
        String address = serve("/old", exchange -> {
            exchange.getResponseHeaders().set("Location", "/new");
            answer(exchange, status, "");
        });
        var fetched = (FetchResult.Fetched) fetch(address);
        assertThat(fetched.address()).isEqualTo(target);
        assertThat(fetched.permanent()).isEqualTo(status == 301 || status == 308);
    }

    @Test
    void shouldStopInARedirectLoop() throws InterruptedException {
        String address = serve("/loop", exchange -> {
            exchange.getResponseHeaders().set("Location", "/loop");
            answer(exchange, 302, "");
        });
        assertThat(failure(address).reason()).isEqualTo(Reason.REDIRECTS);
    }

    @Test
    void shouldStopWhereRedirectsNeverEnd() throws InterruptedException {
        var number = new AtomicInteger();
        String address = serve("/on/", exchange -> {
            exchange.getResponseHeaders().set("Location", "/on/" + number.incrementAndGet());
            answer(exchange, 302, "");
        });
        assertThat(failure(address).reason()).isEqualTo(Reason.REDIRECTS);
        assertThat(number.get()).isEqualTo(LIMITS.redirects() + 1);
    }

    @Test
    void shouldRefuseABodyThatIsShorterThanItSays() throws InterruptedException {
        String address = serve("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("much too little".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("closed on purpose");
        });
        assertThat(failure(address).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 429, 500, 503})
    void shouldTellGoneFromBusyFromBroken(int status) throws InterruptedException {
        String address = serve("/no", exchange -> answer(exchange, status, ""));
        assertThat(failure(address).reason())
                .isEqualTo(
                        switch (status) {
                            case 404, 410 -> Reason.GONE;
                            case 429, 503 -> Reason.BUSY;
                            default -> Reason.UNREACHABLE;
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/a", "gopher://127.0.0.1/", "javascript:1", "http://"})
    void shouldNotFollowRedirectsOutOfTheWeb(String location) throws InterruptedException {
        String address = serve("/out", exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, "");
        });
        assertThat(failure(address).reason()).isEqualTo(Reason.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost:1/",
                "http://[::1]:1/",
                "http://[::ffff:127.0.0.1]:1/",
                "http://169.254.169.254/latest/",
                "http://2130706433/",
                "http://user@127.0.0.1:1/"
            })
    void shouldNotEnterPrivateNetworksUnlessAllowed(String address) throws InterruptedException {
        var failed = (FetchResult.Failed) fetcher.fetch(address, Validators.NONE, Access.PUBLIC);
        assertThat(failed.reason()).isIn(Reason.FORBIDDEN, Reason.UNREACHABLE);
        assertThat(failed.detail()).containsAnyOf("private network", "no such host");
    }

    @Test
    void shouldNotBeLedFromAnAllowedPrivateHostToAnotherOne() throws InterruptedException {
        String address = serve("/inward", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:9/admin");
            answer(exchange, 302, "");
        });
        assertThat(failure(address).detail()).contains("private network");
    }

    private static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    @Test
    void shouldRefuseANameThatStandsForALoopbackAddressAndAskNothingOfIt() throws InterruptedException {
        var asked = new AtomicInteger();
        serve("/feed", exchange -> asked.incrementAndGet());
        var bound = new Fetcher(LIMITS, Fetcher.USER_AGENT, host -> loopback());
        var failed = (FetchResult.Failed) bound.fetch(named("/feed"), Validators.NONE, Access.PUBLIC);
        assertThat(failed.reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(failed.detail()).isEqualTo("echo.example is in a private network (127.0.0.1)");
        assertThat(asked.get()).isZero();
    }

    @Test
    void shouldRefuseANameOfWhichOnlyOneAddressIsPrivate() throws InterruptedException, UnknownHostException {
        InetAddress open = InetAddress.getByAddress(new byte[] {8, 8, 8, 8});
        var bound = new Fetcher(
                LIMITS, Fetcher.USER_AGENT, host -> new InetAddress[] {open, InetAddress.getLoopbackAddress()});
        var failed = (FetchResult.Failed) bound.fetch(named("/feed"), Validators.NONE, Access.PUBLIC);
        assertThat(failed.detail()).contains("private network");
    }

    /** Nobody else than the guard's resolver knows the name, and it is asked once: the request can go nowhere else. */
    @Test
    void shouldGoToTheVeryAddressThatWasLookedAt() throws InterruptedException {
        var host = new AtomicReference<String>();
        var looks = new AtomicInteger();
        serve("/feed", exchange -> {
            host.set(exchange.getRequestHeaders().getFirst("Host"));
            answer(exchange, 200, exchange.getRequestURI().toString());
        });
        var rebound = new Fetcher(LIMITS, Fetcher.USER_AGENT, name -> {
            if (looks.incrementAndGet() > 1) {
                throw new UnknownHostException(name + " was bound anew");
            }
            return loopback();
        });
        var fetched = (FetchResult.Fetched) rebound.fetch(named("/feed?a=%20b#part"), Validators.NONE, OWN);
        assertThat(fetched.body()).asString(StandardCharsets.UTF_8).isEqualTo("/feed?a=%20b");
        assertThat(fetched.address()).startsWith("http://echo.example:");
        assertThat(host.get()).isEqualTo("echo.example:" + server.getAddress().getPort());
        assertThat(looks.get()).isEqualTo(1);
    }

    @Test
    void shouldLookAgainAtEachHopOfARedirect() throws InterruptedException {
        var asked = new AtomicInteger();
        serve("/old", exchange -> {
            exchange.getResponseHeaders()
                    .set(
                            "Location",
                            "http://inner.example:" + server.getAddress().getPort() + "/new");
            answer(exchange, 302, "");
        });
        serve("/new", exchange -> asked.incrementAndGet());
        var bound = new Fetcher(LIMITS, Fetcher.USER_AGENT, host -> loopback());
        var failed = (FetchResult.Failed) bound.fetch(named("/old"), Validators.NONE, OWN);
        assertThat(failed.detail()).contains("inner.example is in a private network");
        assertThat(asked.get()).isZero();
    }

    private String named(String path) {
        return "http://echo.example:" + server.getAddress().getPort() + path;
    }

    @Test
    void shouldCutABodyThatIsTooLarge() throws InterruptedException {
        String address = serve("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[8192];
            try {
                for (int i = 0; i < 100_000; i++) {
                    exchange.getResponseBody().write(block);
                }
            } catch (IOException cut) {
                assertThat(cut).isNotNull();
            }
        });
        assertThat(failure(address).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void shouldGiveUpOnABodyThatNeverEnds() throws InterruptedException {
        String address = serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        long begin = System.nanoTime();
        var failed = (FetchResult.Failed) new Fetcher(HASTY).fetch(address, Validators.NONE, OWN);
        assertThat(failed.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)).isLessThan(60);
    }

    private void await() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shouldReportACutConnectionAndARefusedOne() throws InterruptedException, IOException {
        String cut = serve("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            throw new IOException("cut");
        });
        assertThat(failure(cut).reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure("http://127.0.0.1:1/").reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure("http://127.0.0.1:1/").detail()).isEqualTo("no connection to 127.0.0.1:1");
    }

    @Test
    void shouldReadHowLongAServerWantsToBeLeftAlone() throws InterruptedException {
        String address = serve("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            answer(exchange, 429, "");
        });
        assertThat(failure(address).status()).isEqualTo(429);
        assertThat(failure(address).retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }
}
