package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.parley.ingest.IngestListener;
import dev.parley.ingest.IngestService;
import dev.parley.ingest.IngestSettings;
import dev.parley.local.TestSite.Asked;
import dev.parley.service.Health;
import dev.parley.service.settings.Settings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What ingest remembers over restarts, shares with others, and hears while it runs. Each test is a group of its own. */
@Timeout(180)
class IngestServiceIT {
    @TempDir
    private static Path folder;

    private static LocalRun run;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TestSite site;
    private RawRecords raw;
    private String group = "";

    @BeforeAll
    static void startBroker() {
        run = new LocalRun(folder.resolve("run"));
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void stopBroker() {
        Awaitility.reset();
        run.close();
    }

    @BeforeEach
    void begin(TestInfo test) throws IOException {
        site = new TestSite();
        raw = new RawRecords(run.parley().settings());
        group = test.getTestMethod().orElseThrow().getName();
    }

    @AfterEach
    void end() {
        raw.close();
        site.close();
    }

    private IngestService start(String... settings) {
        return startAt(run.parley().bootstrapServers(), settings);
    }

    private IngestService startAt(String brokers, String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "kafka.bootstrap.servers", brokers,
                "schema.registry.url", run.parley().registryUrl(),
                "streams.session.timeout", "3s",
                "streams.close.timeout", "10s",
                "ingest.private.networks", "true",
                "ingest.interval", "100ms",
                "ingest.interval.max", "100ms",
                "ingest.sources.check", "50ms",
                "ingest.host.delay", "0ms",
                "ingest.group", group));
        for (var i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        var reader = Settings.of(IngestSettings.all());
        all.forEach(reader::with);
        var service = new IngestService(reader.read(), List.of(), meters, IngestListener.NONE);
        service.start();
        return service;
    }

    /** Texts of this test's own items, in the order in which they were published. */
    private List<String> published() {
        return raw.read().textsUnder(site);
    }

    private void awaitLooks(String path, int number) {
        await(path + " looked at").until(() -> site.asked(path).size() >= number);
    }

    @Test
    void shouldTellServersAfterARestartWhatItHasAndRepeatNothing() {
        site.answer("/feed", 200, TestSite.feed(site.home(), "One.", "Two."), "ETag", "\"a\"");
        try (var service = start("ingest.sources", site.home() + "/feed")) {
            await().until(() -> published().size() == 2);
        }
        site.forget();
        try (var service = start("ingest.sources", site.home() + "/feed")) {
            awaitLooks("/feed", 3);
        }
        assertThat(site.asked("/feed")).allMatch(one -> one.has("If-none-match", "\"a\""));
        assertThat(published()).containsExactlyInAnyOrder("One.", "Two.");
    }

    @Test
    void shouldReadAnewWhatIsReadUnderOtherOptions() throws IOException {
        site.answer("/feed", 200, TestSite.feed(site.home(), "One."), "ETag", "\"a\"");
        var file = Files.writeString(folder.resolve("options.yaml"), "sources: [" + site.home() + "/feed]");
        try (var service = start("ingest.sources.file", file.toString())) {
            awaitLooks("/feed", 2);
            site.forget();
            Files.writeString(file, "sources:\n  - url: " + site.home() + "/feed\n    outlet: The Paper\n");
            await().until(() ->
                    site.asked("/feed").stream().anyMatch(one -> !one.headers().containsKey("If-none-match")));
        }
        assertThat(published()).containsExactly("One.");
    }

    @Test
    void shouldRememberWhereASourceHasMoved() {
        site.answer("/old", 301, "", "Location", "/new");
        site.answer("/new", 200, TestSite.feed(site.home(), "One."));
        try (var service = start("ingest.sources", site.home() + "/old")) {
            awaitLooks("/new", 2);
        }
        site.forget();
        try (var service = start("ingest.sources", site.home() + "/old")) {
            awaitLooks("/new", 2);
        }
        assertThat(site.asked("/old")).isEmpty();
        assertThat(published()).containsExactly("One.");
    }

    @Test
    void shouldWithdrawAPageThatIsGoneAtTwoLooks() {
        site.answer(
                "/page",
                200,
                "<html><head><title>Pier</title></head><body><article><p>"
                        + "The council voted to close the pier, which has been shut since March.</p></article></body></html>");
        try (var service = start("ingest.sources", site.home() + "/page", "ingest.gone.confirm", "500ms")) {
            await().until(() -> published().size() == 1);
            site.answer("/page", 404, "");
            site.forget();
            awaitLooks("/page", 1);
            assertThat(site.asked("/page").size() > 1 || raw.read().tombstones().isEmpty())
                    .isTrue();
            await().until(() -> raw.read().tombstones().size() == 1);
            site.forget();
            awaitLooks("/page", 1);
        }
        assertThat(raw.read().tombstones()).hasSize(1);
    }

    @Test
    void shouldLeaveAHostAloneAsLongAsItAsksOverARestartToo() {
        site.answer("/busy", 429, "", "Retry-After", "3600");
        site.answer("/feed", 200, TestSite.feed(site.home(2), "One."));
        var sources = site.home(1) + "/busy," + site.home(2) + "/feed";
        try (var service = start("ingest.sources", sources)) {
            awaitLooks("/feed", 3);
            awaitLooks("/busy", 1);
            await("the state written")
                    .until(() -> meters.find("parley.ingest.visit").timers().size() >= 2);
        }
        try (var service = start("ingest.sources", sources)) {
            awaitLooks("/feed", site.asked("/feed").size() + 3);
        }
        assertThat(site.asked("/busy")).hasSize(1);
    }

    @Test
    void shouldReadTheSourcesFileAgainAndKeepTheOldOneWhereTheNewIsBroken() throws IOException {
        site.answer("/a", 200, TestSite.feed(site.home() + "/a", "One."));
        site.answer("/b", 200, TestSite.feed(site.home() + "/b", "Two."));
        var file = Files.writeString(folder.resolve("sources.yaml"), "sources: [" + site.home() + "/a]");
        try (var service = start("ingest.sources.file", file.toString())) {
            await().until(() -> published().contains("One."));
            Files.writeString(file, "sources:\n  - url: " + site.home() + "/b\n    outlt: B\n");
            await().until(() -> service.health().cause() != null);
            assertThat(service.health().isReady()).isTrue();
            assertThat(service.health().cause()).contains(":3: unknown key outlt; did you mean outlet?");
            assertThat(meters.get("parley.ingest.sources.file.sound").gauge().value())
                    .isZero();
            site.forget();
            awaitLooks("/a", 2);
            Files.writeString(file, "sources: [" + site.home() + "/b]");
            await().until(() -> published().contains("Two."));
            assertThat(service.health().cause()).isNull();
            var before = site.asked("/a").size();
            awaitLooks("/b", site.asked("/b").size() + 3);
            assertThat(site.asked("/a").size()).isLessThanOrEqualTo(before + 1);
        }
    }

    @Test
    void shouldShareTheSourcesAndTakeThemOver() {
        var feeds = IntStream.range(1, 9).mapToObj(i -> site.home(i) + "/feed").toList();
        site.answer("/feed", 200, TestSite.feed(site.home(), "One."));
        var sources = String.join(",", feeds);
        try (var first = start("ingest.sources", sources, "ingest.contact", "first")) {
            await().until(() -> hosts("first").size() == 8);
            try (var second = start("ingest.sources", sources, "ingest.contact", "second")) {
                await().until(() -> !hosts("second").isEmpty());
                site.forget();
                await().until(() -> hosts("first").size() + hosts("second").size() >= 8
                        && site.asked("/feed").size() >= 40);
                assertThat(hosts("first")).isNotEmpty().doesNotContainAnyElementsOf(hosts("second"));
            }
            site.forget();
            await("all taken back").until(() -> hosts("first").size() == 8);
        }
        assertThat(published()).containsExactly("One.");
    }

    @Test
    void shouldCommitNothingOfAMemberThatTheGroupWentOnWithout() {
        try (var slept = GroupMember.join(settings(), group)) {
            var term = slept.term();
            slept.publish(term, "the feed", 1);
            slept.fallAsleep();
            try (var heir = GroupMember.join(settings(), group)) {
                await("the heir writes").until(() -> heir.publishes("the feed", 2));
                for (var again = 0; again < 3; again++) {
                    assertThatThrownBy(() -> slept.publish(term, "the feed", 3)).isInstanceOf(KafkaException.class);
                }
                await("the heir goes on").until(() -> heir.publishes("the feed", 4));
            }
        }
        try (var later = GroupMember.join(settings(), group)) {
            assertThat(later.failures("the feed")).isEqualTo(4);
        }
    }

    private static Settings settings() {
        return Settings.of(IngestSettings.all())
                .with("kafka.bootstrap.servers", run.parley().bootstrapServers())
                .with("schema.registry.url", run.parley().registryUrl())
                .with("streams.session.timeout", "3s")
                .read();
    }

    private List<String> hosts(String who) {
        return site.asked("/feed").stream()
                .filter(one -> one.userAgent().contains("+" + who))
                .map(Asked::host)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void shouldReadEachFileOfAWatchedFolderOnceItIsWhole() throws IOException {
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.jsonl"), line("a", "One."));
        try (var service = start("ingest.sources", inbox.toString(), "ingest.watch", "true")) {
            await().until(() -> published().equals(List.of("One.")));
            Files.writeString(inbox.resolve("b.jsonl"), line("b", "Two."));
            await().until(() -> published().size() == 2);
        }
        var unchanged =
                meters.find("parley.ingest.items").tag("outcome", "unchanged").counters();
        assertThat(unchanged).allSatisfy(counter -> assertThat(counter.count()).isZero());
    }

    private String line(String name, String text) {
        return "{\"url\":\"" + site.home() + "/" + name + "\",\"text\":\"" + text + "\"}\n";
    }

    @Test
    void shouldFetchNothingWhileKafkaIsAway() {
        site.answer("/feed", 200, TestSite.feed(site.home(), "One."));
        try (var service = startAt(
                "127.0.0.1:1", "ingest.sources", site.home() + "/feed", "kafka.default.api.timeout.ms", "500")) {
            await().until(() -> service.health().detail().contains("Kafka"));
            assertThat(service.health().status()).isEqualTo(Health.Status.STARTING);
        }
        assertThat(site.asked("/feed")).isEmpty();
    }

    @Test
    void shouldCompleteAnItemFromItsPageOnceAndAgainWhenTheFeedSaysMore() throws IOException {
        var whole = IntStream.range(0, 30)
                .mapToObj(i -> "The council voted on item " + i + ".")
                .collect(Collectors.joining(" "));
        site.answer("/item-0", 200, "<html><body><article><p>" + whole + "</p></article></body></html>");
        site.answer("/feed", 200, TestSite.feed(site.home(), "The council voted."));
        var file = Files.writeString(
                folder.resolve("full.yaml"), "sources:\n  - url: " + site.home() + "/feed\n    fullText: true\n");
        try (var service = start("ingest.sources.file", file.toString())) {
            awaitLooks("/feed", 4);
            assertThat(site.asked("/item-0")).hasSize(1);
            site.answer("/feed", 200, TestSite.feed(site.home(), "The council voted again."));
            awaitLooks("/item-0", 2);
            awaitLooks("/feed", site.asked("/feed").size() + 2);
        }
        assertThat(published()).containsExactly(whole);
    }
}
