package dev.parley.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.parley.ingest.fetch.Access;
import dev.parley.ingest.fetch.FetchLimits;
import dev.parley.ingest.fetch.Fetcher;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.fetch.Validators;
import dev.parley.ingest.item.Agencies;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Withdrawal;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PoliteSourceTest {
    private static final String WORDS =
            "The council voted to close the pier, which has been shut since March, and to mend it.";

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final SourceReader reader = new SourceReader(
            new PoliteFetcher(new Fetcher(FetchLimits.DEFAULT), Duration.ZERO),
            InputStream.nullInputStream(),
            Clock.systemUTC());
    private final Notes notes = Notes.fresh();
    private HttpServer server;
    private String home;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        home = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                asked.add(path);
                byte[] body = files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
                if (path.endsWith(".json")) {
                    exchange.getResponseHeaders().add("ETag", "\"1\"");
                }
                exchange.sendResponseHeaders(files.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private List<ReadResult> read(SourceSpec spec) throws InterruptedException {
        var results = new ArrayList<ReadResult>();
        reader.visit(spec.allowingPrivate(), SourceState.NONE, notes, results::add);
        return results;
    }

    private static String page(String words) {
        return "<html><head><title>Pier</title></head><body><article><p>" + words + "</p></article></body></html>";
    }

    @Test
    void shouldNotFetchWhatRobotsTxtForbids() throws InterruptedException {
        files.put("/robots.txt", "User-agent: *\nDisallow: /private/\n");
        files.put("/private/a", page(WORDS));
        files.put("/a", page(WORDS));
        var refusal = (Refusal) read(SourceSpec.of(home + "/private/a")).get(0);
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(asked).containsExactly("/robots.txt");
        assertThat(read(SourceSpec.of(home + "/a")).get(0)).isInstanceOf(RawItem.class);
    }

    @Test
    void shouldFollowASitemapOnceUntilItSaysThatAPageChanged() throws InterruptedException {
        files.put("/map.xml", "<sitemapindex><sitemap><loc>" + home + "/news.xml</loc></sitemap></sitemapindex>");
        files.put(
                "/news.xml",
                "<urlset><url><loc>" + home + "/a</loc><lastmod>2026-05-02</lastmod></url><url><loc>" + home
                        + "/gone</loc></url></urlset>");
        files.put("/a", page(WORDS));
        List<ReadResult> first = read(SourceSpec.of(home + "/map.xml"));
        assertThat(((RawItem) first.get(0)).text()).isEqualTo(WORDS);
        assertThat(((Refusal) first.get(1)).detail()).contains("404");
        assertThat(read(SourceSpec.of(home + "/map.xml"))).isEmpty();
        files.put("/news.xml", files.get("/news.xml").replace("05-02", "05-04"));
        assertThat(read(SourceSpec.of(home + "/map.xml"))).hasSize(1);
    }

    @Test
    void shouldCompleteShortItemsFromTheirPagesWhereAsked() throws InterruptedException {
        files.put(
                "/feed",
                "<rss><channel><item><link>" + home
                        + "/a</link><description>The council voted.</description></item></channel></rss>");
        files.put("/a", page(WORDS));
        SourceSpec plain = SourceSpec.of(home + "/feed");
        assertThat(((RawItem) read(plain).get(0)).text()).isEqualTo("The council voted.");
        SourceSpec full = plain.withFullText();
        RawItem item = (RawItem) read(full).get(0);
        assertThat(item.text()).isEqualTo(WORDS);
        assertThat(item.summary()).isEqualTo("The council voted.");
    }

    @Test
    void shouldWithdrawAPageOfASitemapThatIsGoneAtTwoLooks() throws InterruptedException {
        var patient = new SourceReader(
                new PoliteFetcher(new Fetcher(FetchLimits.DEFAULT), Duration.ZERO),
                InputStream.nullInputStream(),
                Clock.systemUTC(),
                Duration.ZERO,
                Agencies.KNOWN);
        files.put("/map.xml", "<urlset><url><loc>" + home + "/a</loc><lastmod>2026-05-02</lastmod></url></urlset>");
        files.put("/a", page(WORDS));
        SourceSpec spec = SourceSpec.of(home + "/map.xml").allowingPrivate();
        var results = new ArrayList<ReadResult>();
        patient.visit(spec, SourceState.NONE, notes, results::add);
        RawItem item = (RawItem) results.get(0);
        files.remove("/a");
        files.put("/map.xml", files.get("/map.xml").replace("05-02", "05-04"));
        results.clear();
        Visit first = patient.visit(spec, SourceState.NONE, notes, results::add);
        assertThat(results).singleElement().isInstanceOf(Refusal.class);
        assertThat(first.validators()).isEqualTo(Validators.NONE);
        results.clear();
        patient.visit(spec, SourceState.NONE, notes, results::add);
        assertThat(results)
                .filteredOn(Withdrawal.class::isInstance)
                .singleElement()
                .satisfies(one -> assertThat(((Withdrawal) one).itemId()).isEqualTo(item.itemId()));
        results.clear();
        patient.visit(spec, SourceState.NONE, notes, results::add);
        assertThat(results).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNotOfTheKindThatItHasToBe() throws InterruptedException {
        files.put("/feed", page("Please agree to everything before you read on, which takes a while."));
        files.put("/real", "<rss><channel><item><link>/a</link><description>T.</description></item></channel></rss>");
        assertThat(((Refusal) read(ofKind("/feed", SourceSpec.Kind.FEED)).get(0)).detail())
                .isEqualTo("no feed came back, but a page");
        assertThat(read(ofKind("/real", SourceSpec.Kind.FEED)).get(0)).isInstanceOf(RawItem.class);
        assertThat(read(ofKind("/real", SourceSpec.Kind.PAGE)).get(0)).isInstanceOf(Refusal.class);
    }

    private SourceSpec ofKind(String path, SourceSpec.Kind kind) {
        return new SourceSpec(home + path, kind, null, null, null, false, null, null, false, Access.PUBLIC);
    }

    @Test
    void shouldRefuseABombThatComesPacked() throws InterruptedException, IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
            for (int i = 0; i < 2000; i++) {
                gzip.write(new byte[65_536]);
            }
        }
        server.createContext("/bomb", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, packed.size());
                exchange.getResponseBody().write(packed.toByteArray());
            }
        });
        assertThat(((Refusal) read(SourceSpec.of(home + "/bomb")).get(0)).reason())
                .isEqualTo(Refusal.Reason.TOO_LARGE);
    }

    private String wall() {
        return "<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1>"
                + "<p>The town paper makes sure that you are human. This process is automatic.</p>"
                + "<p>Please enable JavaScript and cookies, and you will be sent on in a few seconds from now.</p></body></html>";
    }

    @Test
    void shouldKeepTheFeedsWordsWhereAPageCameThatIsNotTheItems() throws InterruptedException {
        files.put(
                "/feed",
                "<rss><channel><item><title>Council votes on the pier</title><link>" + home
                        + "/a</link><description>The council voted.</description></item><item><title>Ferry stays in port</title><link>"
                        + home + "/b</link><description>The ferry stays.</description></item></channel></rss>");
        files.put("/a", wall());
        files.put(
                "/b",
                page(
                        "Our gardeners answer what readers ask of roses, hedges and lawns, and show how apples are grafted well."));
        SourceSpec full = SourceSpec.of(home + "/feed").withFullText();
        List<ReadResult> results = read(full);
        assertThat(results.stream().filter(RawItem.class::isInstance).map(item -> ((RawItem) item).text()))
                .containsExactly("The council voted.", "The ferry stays.");
        assertThat(results.stream().filter(Refusal.class::isInstance).map(refusal -> ((Refusal) refusal).reason()))
                .containsExactly(Refusal.Reason.CHALLENGE, Refusal.Reason.OTHER_PAGE);

        files.put("/a", page("The council voted on the pier at last. " + WORDS));
        assertThat(read(full))
                .singleElement()
                .isInstanceOfSatisfying(
                        RawItem.class,
                        item -> assertThat(item.text()).startsWith("The council voted on the pier at last."));
    }

    @Test
    void shouldLookAgainAtAPageOfASitemapBehindAChallenge() throws InterruptedException {
        files.put("/map.xml", "<urlset><url><loc>" + home + "/a</loc></url></urlset>");
        files.put("/a", wall());
        assertThat(read(SourceSpec.of(home + "/map.xml")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CHALLENGE));
        files.put("/a", page(WORDS));
        assertThat(read(SourceSpec.of(home + "/map.xml"))).singleElement().isInstanceOf(RawItem.class);
    }

    @Test
    void shouldReadADocumentAgainWhileSomethingInItIsUnderEmbargo() throws InterruptedException {
        String item =
                "{\"uri\":\"urn:7\",\"versioncreated\":\"2026-05-02T10:30:00Z\",\"embargoed\":\"%s\",\"body_text\":\"We wait.\"}";
        files.put("/wire.json", String.format(item, "2999-01-01T00:00:00Z"));
        assertThat(look("/wire.json").validators()).isEqualTo(Validators.NONE);

        files.put("/wire.json", String.format(item, "2026-05-03T00:00:00Z"));
        assertThat(look("/wire.json").validators()).isNotEqualTo(Validators.NONE);
    }

    private Visit look(String path) throws InterruptedException {
        return reader.visit(SourceSpec.of(home + path).allowingPrivate(), SourceState.NONE, notes, result -> {});
    }

    @Test
    void shouldReadAFileOfAWatchedFolderAgainWhileSomethingInItIsUnderEmbargo(@TempDir Path folder)
            throws InterruptedException, IOException {
        Path file = Files.writeString(
                folder.resolve("wire.json"),
                "{\"uri\":\"urn:7\",\"versioncreated\":\"2026-05-02T10:30:00Z\",\"embargoed\":\"2999-01-01T00:00:00Z\",\"body_text\":\"We wait.\"}");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-02T10:31:00Z")));
        var results = new ArrayList<ReadResult>();
        reader.visit(SourceSpec.of(folder.toString()).watched(), SourceState.NONE, notes, results::add);
        reader.visit(SourceSpec.of(folder.toString()).watched(), SourceState.NONE, notes, results::add);

        assertThat(results).hasSize(2);
    }

    @Test
    void shouldTakeDateAndOutletFromTheNewsSitemapWhereThePageIsSilent() throws InterruptedException {
        String news = "<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>" + home
                + "/%s</loc><news:news><news:publication><news:name>Elm Herald</news:name><news:language>en</news:language>"
                + "</news:publication><news:publication_date>2026-05-06T08:00:00Z</news:publication_date>"
                + "<news:title>Pier shut</news:title></news:news></url></urlset>";
        files.put("/silent.xml", news.formatted("a"));
        files.put("/a", page(WORDS));
        files.put("/telling.xml", news.formatted("b"));
        files.put(
                "/b",
                "<meta property=\"og:site_name\" content=\"The Herald\">"
                        + "<meta property=\"article:published_time\" content=\"2026-05-05T07:00:00Z\">" + page(WORDS));
        RawItem silent = (RawItem) read(SourceSpec.of(home + "/silent.xml")).get(0);
        assertThat(silent.outlet()).isEqualTo("Elm Herald");
        assertThat(silent.publishedAt()).isEqualTo("2026-05-06T08:00:00Z");
        assertThat(silent.publishedAtSource()).isEqualTo(DateOrigin.FEED);
        assertThat(silent.title()).isEqualTo("Pier");
        RawItem telling = (RawItem) read(SourceSpec.of(home + "/telling.xml")).get(0);
        assertThat(telling.outlet()).isEqualTo("The Herald");
        assertThat(telling.publishedAt()).isEqualTo("2026-05-05T07:00:00Z");
    }
}
