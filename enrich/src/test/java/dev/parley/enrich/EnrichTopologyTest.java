package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.parley.avro.NewsItem;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Provenance;
import dev.parley.schemas.Topic;
import dev.parley.service.StreamsProperties;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrichTopologyTest {
    private static final Instant T1 = Fixtures.FETCHED;
    /** So small that a test need not make megabytes. */
    private static final int MOST_BYTES = 120_000;

    private static final Instant T2 = T1.plusSeconds(3600);
    private static final Instant T3 = T2.plusSeconds(3600);

    @TempDir
    Path folder;

    private final TestRegistry registry = new TestRegistry();
    private final Core core = new Core(EnrichTopologyTest::extract, "test");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver;
    private TestInputTopic<String, NewsItem> in;
    private TestOutputTopic<String, TaggedNewsItem> out;
    private TestOutputTopic<String, byte[]> dead;

    @BeforeEach
    void start() {
        start(folder);
    }

    private void start(Path state) {
        driver = new TopologyTestDriver(topology(), StreamsProperties.of("enrich", settings(state)));
        Serde<NewsItem> raw = ContractSerdes.value(Topic.NEWS_RAW, registry.config());
        Serde<TaggedNewsItem> tagged = ContractSerdes.value(Topic.NEWS_TAGGED, registry.config());
        in = driver.createInputTopic(Topic.NEWS_RAW.topicName(), new StringSerializer(), raw.serializer());
        out = driver.createOutputTopic(Topic.NEWS_TAGGED.topicName(), new StringDeserializer(), tagged.deserializer());
        dead = driver.createOutputTopic(
                Topic.DEAD_LETTERS.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
        registry.close();
    }

    private static Settings settings(Path state) {
        return Settings.of(EnrichSettings.all())
                .with("kafka.max.request.size", MOST_BYTES)
                .with(ServiceSettings.STATE_DIR, state)
                .with(ServiceSettings.GUARANTEE, "at_least_once")
                .read();
    }

    private Topology topology() {
        var tagging = new Tagging(() -> core, Duration.ofDays(400), new EnrichCounters(meters));
        Map<String, Object> serde = new HashMap<>(registry.config());
        serde.put("parley.record.max.bytes", MOST_BYTES);
        return EnrichTopology.of(tagging, serde);
    }

    private static Extraction extract(Article article) {
        return switch (article.text()) {
            case "broken" -> throw new IllegalStateException("the core broke on " + article.id());
            case "many" -> many(article);
            case "deep" -> throw new StackOverflowError();
            case "Guten Tag." -> new Extraction(article.id(), "de", List.of(), List.of(), List.of());
            default -> Fixtures.extraction(article);
        };
    }

    private static Extraction many(Article article) {
        var one = Fixtures.extraction(article);
        var statements = Collections.nCopies(1_000, one.statements().get(0));
        return new Extraction(article.id(), "en", one.entities(), one.actors(), statements);
    }

    private void pipe(String id, String text, Instant fetchedAt) {
        in.pipeInput(id, Fixtures.item(id, text, fetchedAt), Fixtures.PUBLISHED);
    }

    private void withdraw(String id, Instant at) {
        in.pipeInput(new TestRecord<>(id, (NewsItem) null, at));
    }

    private double items(String outcome) {
        return meters.get("parley.enrich.items")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    @Test
    void shouldTagAnItemAndKeepItsTimeAndHeaders() {
        var headers = new RecordHeaders().add("trace", new byte[] {1});
        in.pipeInput(new TestRecord<>("a", Fixtures.item("a", "Text.", T1), headers, Fixtures.PUBLISHED));

        var tagged = out.readRecord();

        assertThat(tagged.key()).isEqualTo("a");
        assertThat(tagged.getRecordTime()).isEqualTo(Fixtures.PUBLISHED);
        assertThat(tagged.headers().lastHeader("trace").value()).containsExactly(1);
        assertThat(tagged.value().getStatements()).hasSize(1);
        assertThat(tagged.value().getTagger()).isEqualTo("test");
        assertThat(items("tagged")).isEqualTo(1);
    }

    @Test
    void shouldSetAsideWhatGrowsTooLargeAsItIsTaggedAndForgetThatItCame() {
        pipe("a", "many", T1);
        pipe("a", "many", T1);
        pipe("b", "Text.", T1);

        assertThat(out.readRecordsToList()).extracting(TestRecord::key).containsExactly("b");
        var letters = dead.readRecordsToList();
        assertThat(letters).extracting(TestRecord::key).containsExactly("a", "a");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.value()).isNotEmpty();
            assertThat(header(letter, "exception")).endsWith("RecordTooLargeException");
            assertThat(header(letter, "message")).contains("larger than 120000 bytes", "parley.news.tagged.v1");
        });
    }

    @Test
    void shouldLetTheLaterChangeHoldWhereBothWereFetchedAtOnce() {
        var old = Fixtures.item("a", "Zwei.", T1);
        var corrected = NewsItem.newBuilder(Fixtures.item("a", "Eins.", T1))
                .setUpdatedAt(T1.plusSeconds(1))
                .build();
        old.setUpdatedAt(T1);
        old.setContentHash("z");
        corrected.setContentHash("a");
        in.pipeInput("a", corrected, Fixtures.PUBLISHED);
        in.pipeInput("a", old, Fixtures.PUBLISHED);
        in.pipeInput("b", NewsItem.newBuilder(old).setItemId("b").build(), Fixtures.PUBLISHED);
        in.pipeInput("b", NewsItem.newBuilder(corrected).setItemId("b").build(), Fixtures.PUBLISHED);

        assertThat(texts()).containsOnly(entry("a", "Eins."), entry("b", "Eins."));
    }

    @Test
    void shouldSayInHeadersWhatBroughtATaggedItemAbout() {
        pipe("a", "First.", T1);
        pipe("a", "Second.", T2);
        withdraw("a", T3);

        var records = out.readRecordsToList();
        assertThat(records)
                .extracting(r -> Provenance.text(r.headers(), Provenance.CAUSE))
                .containsExactly("new-report", "correction", "withdrawal");
        assertThat(records).allSatisfy(record -> {
            assertThat(Provenance.text(record.headers(), Provenance.TAGGER)).isEqualTo("test");
            assertThat(Provenance.text(record.headers(), Provenance.ITEM)).isEqualTo("a");
            assertThat(Provenance.text(record.headers(), Provenance.WRITTEN_AT)).matches("[0-9]{13}");
        });
    }

    @Test
    void shouldOnlyPointAtARawRecordThatIsItselfTooLarge() {
        pipe("a", "Text. ".repeat(20_000), T1);
        pipe("b", "Text.", T1);

        assertThat(out.readRecordsToList()).extracting(TestRecord::key).containsExactly("b");
        var letter = dead.readRecord();
        assertThat(letter.key()).isEqualTo("a");
        assertThat(letter.value()).isNull();
        assertThat(header(letter, "topic")).isEqualTo("parley.news.raw.v1");
        assertThat(header(letter, "partition")).isEqualTo("0");
        assertThat(header(letter, "offset")).isEqualTo("0");
        var size = letter.headers().lastHeader("parley.errors.left.out.bytes").value();
        assertThat(Integer.parseInt(new String(size, StandardCharsets.UTF_8))).isGreaterThan(120_000);
    }

    @Test
    void shouldRefuseAKeyThatNoRecordCouldHold() {
        pipe("k".repeat(50_000), "Text.", T1);
        pipe("b", "Text.", T1);

        assertThat(out.readRecordsToList()).extracting(TestRecord::key).containsExactly("b");
        assertThat(header(dead.readRecord(), "message")).contains("key of 50000 bytes");
    }

    private static String header(TestRecord<String, byte[]> letter, String name) {
        return new String(
                letter.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void shouldNotWithdrawWhatIsYetToBeFetchedWhereATombstoneIsDatedInTheFuture() {
        pipe("a", "First.", T1);
        withdraw("a", Instant.now().plus(Duration.ofDays(365)));
        pipe("a", "Back.", Instant.now().plus(Duration.ofDays(1)));

        assertThat(texts()).containsOnly(entry("a", "Back."));
    }

    @Test
    void shouldPassATombstone() {
        pipe("a", "Text.", T1);
        withdraw("a", T2);

        assertThat(out.readKeyValuesToList()).hasSize(2).last().satisfies(pair -> {
            assertThat(pair.key).isEqualTo("a");
            assertThat(pair.value).isNull();
        });
    }

    @Test
    void shouldChangeNothingForTheSameContentOrAnOlderRevision() {
        pipe("a", "New.", T2);
        pipe("a", "New.", T3);
        pipe("a", "Old.", T1);

        assertThat(out.readValuesToList()).extracting(TaggedNewsItem::getText).containsExactly("New.");
        assertThat(items("unchanged")).isEqualTo(1);
        assertThat(items("superseded")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shouldEndTheSameWhateverTheOrderAndTheRepeats(long seed) {
        List<Runnable> events = new ArrayList<>();
        for (var round = 0; round < 2; round++) {
            events.add(() -> pipe("a", "First.", T1));
            events.add(() -> pipe("a", "Second.", T2));
            events.add(() -> pipe("a", "First.", T3));
            events.add(() -> pipe("b", "Gone.", T1));
            events.add(() -> withdraw("b", T2));
            events.add(() -> pipe("c", "Back.", T3));
            events.add(() -> withdraw("c", T2));
            events.add(() -> pipe("d", "One.", T1));
            events.add(() -> pipe("d", "Two.", T1));
        }
        Collections.shuffle(events, new Random(seed));

        events.forEach(Runnable::run);

        assertThat(texts())
                .containsOnly(entry("a", "First."), entry("b", "withdrawn"), entry("c", "Back."), entry("d", "Two."));
        assertThat(dead.isEmpty()).isTrue();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        out.readRecordsToList()
                .forEach(record -> texts.put(
                        record.key(),
                        record.value() == null ? "withdrawn" : record.value().getText()));
        return texts;
    }

    @Test
    void shouldPassAnotherLanguageWithoutStatementsAndCountIt() {
        pipe("a", "Guten Tag.", T1);

        assertThat(out.readValue().getStatements()).isEmpty();
        assertThat(items("other-language")).isEqualTo(1);
    }

    @Test
    void shouldSetAsideWhatTheCoreBreaksOnAndLetTheRestFlow() {
        pipe("a", "broken", T1);
        pipe("b", "deep", T1);
        pipe("c", "Fine.", T1);

        assertThat(out.readKeyValuesToMap()).containsOnlyKeys("c");
        var letters = dead.readRecordsToList();
        assertThat(letters).extracting(TestRecord::key).containsExactly("a", "b");
        assertThat(reason(letters.get(0))).contains("the core broke on a");
        assertThat(reason(letters.get(1))).contains("nested too deeply");
    }

    @Test
    void shouldTakeADeadLetterForNewsWhenItIsReplayed() {
        pipe("a", "broken", T1);
        assertThat(driver.getKeyValueStore(EnrichTopology.STORE).get("a")).isNull();
    }

    @Test
    void shouldSetAsidePoisonWithItsBytesAndLetTheRestFlow() {
        var bytes =
                driver.createInputTopic(Topic.NEWS_RAW.topicName(), new StringSerializer(), new ByteArraySerializer());
        bytes.pipeInput("p", "no avro".getBytes(StandardCharsets.UTF_8), T1);
        bytes.pipeInput("q", new byte[] {0, 0, 0, 9, 9, 2}, T1);
        pipe("c", "Fine.", T1);

        assertThat(out.readKeyValuesToMap()).containsOnlyKeys("c");
        var letters = dead.readRecordsToList();
        assertThat(letters).extracting(TestRecord::key).containsExactly("p", "q");
        assertThat(letters.get(0).value()).asString(StandardCharsets.UTF_8).isEqualTo("no avro");
        assertThat(reason(letters.get(0))).contains(Topic.NEWS_RAW.topicName()).contains("wire format");
        assertThat(reason(letters.get(1))).contains("schema id 2313");
    }

    @Test
    void shouldSetAsideAnItemUnderAForeignKeyOrWithoutOne() {
        in.pipeInput("x", Fixtures.item("a", "Text.", T1), Fixtures.PUBLISHED);
        in.pipeInput(Fixtures.item("a", "Text.", T1));

        assertThat(out.isEmpty()).isTrue();
        assertThat(dead.readRecordsToList())
                .extracting(EnrichTopologyTest::reason)
                .containsExactly("key x is not the item's id a", "a news item without a key");
    }

    private static String reason(TestRecord<String, byte[]> letter) {
        return new String(
                letter.headers().lastHeader("__streams.errors.message").value(), StandardCharsets.UTF_8);
    }

    @Test
    void shouldForgetRevisionsAfterTheirTime() {
        pipe("a", "Text.", Instant.EPOCH);
        var store = driver.<String, byte[]>getKeyValueStore(EnrichTopology.STORE);
        assertThat(store.get("a")).isNotNull();

        driver.advanceWallClockTime(Duration.ofDays(1));

        assertThat(store.get("a")).isNull();
    }

    @Test
    void shouldForgetASliceAtATime() {
        for (var i = 0; i < 200; i++) {
            pipe("item-" + i, "Text.", Instant.EPOCH);
        }
        var store = driver.<String, byte[]>getKeyValueStore(EnrichTopology.STORE);

        driver.advanceWallClockTime(Duration.ofHours(1));
        assertThat(items(store)).isBetween(100, 199);
        for (var hour = 0; hour < 4; hour++) {
            driver.advanceWallClockTime(Duration.ofHours(1));
        }
        assertThat(items(store)).isZero();
    }

    private static int items(KeyValueStore<String, byte[]> store) {
        var items = 0;
        try (var entries = store.all()) {
            while (entries.hasNext()) {
                items += entries.next().key.startsWith("item-") ? 1 : 0;
            }
        }
        return items;
    }

    @Test
    void shouldKeepTheTopologyAsItWasAgreed() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("topology.txt")) {
            assertThat(topology().describe().toString())
                    .as("the topology changed; if it was meant, change topology.txt and say so in the changelog")
                    .isEqualToNormalizingNewlines(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
