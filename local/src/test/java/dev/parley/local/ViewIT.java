package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.schemas.Topic;
import dev.parley.service.ServiceRun;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.view.ViewService;
import dev.parley.view.ViewSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The view beside the pipeline as it is, over one broker. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ViewIT {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static LocalRun run;
    private static ViewService view;

    @BeforeAll
    static void start() throws Exception {
        run = new LocalRun(folder);
        run.parley().startEnrich();
        run.parley().startSink();
        run.ingest(
                LocalRun.item(
                        "dam",
                        "2026-05-05T08:00:00Z",
                        "“The dam is safe,” engineer Ottoline Farrow said. “Nobody was warned,” Farrow added."),
                LocalRun.item("pier", "2026-05-05T09:00:00Z", "Tomas Wexcombe said that the pier would open in June."));
        run.awaitCaughtUp();
        view = start("first");
    }

    /** Ready once the topics are read to their end. */
    private static ViewService start(String name) {
        var started = run.parley()
                .startView(Map.of(
                        ViewSettings.PORT,
                        0,
                        ViewSettings.COMMIT,
                        "100ms",
                        ServiceSettings.STATE_DIR,
                        folder.resolve(name)));
        started.awaitReady(LONGEST);
        return started;
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    private static JsonNode get(ViewService from, String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(from.address()).resolve(path))
                    .build();
            return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> contents(ViewService from) {
        return get(from, "/api/statements?size=200&sort=oldest").path("items").findValuesAsText("content");
    }

    /** Events as they come, in a thread that ends with the stream. */
    private static BlockingQueue<String> listen() throws IOException, InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        var request = HttpRequest.newBuilder(URI.create(view.address()).resolve("/api/stream"))
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
        var thread = new Thread(() -> read(answer.body(), lines), "events");
        thread.setDaemon(true);
        thread.start();
        assertThat(lines.poll(30, TimeUnit.SECONDS)).contains("retry");
        return lines;
    }

    private static void read(InputStream body, BlockingQueue<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("ended");
        }
    }

    private static String heard(BlockingQueue<String> lines, String... words) throws InterruptedException {
        for (var line = lines.poll(60, TimeUnit.SECONDS); line != null; line = lines.poll(60, TimeUnit.SECONDS)) {
            if (line.startsWith("data: ") && List.of(words).stream().allMatch(line::contains)) {
                return line;
            }
        }
        throw new AssertionError("nothing came with " + List.of(words));
    }

    @Test
    @Order(1)
    void shouldShowWhatTheTopicsHold() {
        assertThat(contents(view))
                .hasSize((int) run.ledgers().statementsWith("statementId"))
                .hasSize(3);
        var found = get(view, "/api/statements?q=dam").at("/items/0");
        assertThat(found.path("speaker").asText()).isEqualTo("Ottoline Farrow");
        var context = get(view, "/api/statements/" + found.path("id").asText()).at("/reports/0/context");
        assertThat(context.path("segments").findValuesAsText("text"))
                .contains("The dam", " is safe,”", "said", "engineer Ottoline Farrow");
        assertThat(get(view, "/api/actors?q=farr").at("/items/0/statements").asInt())
                .isEqualTo(2);
        assertThat(get(view, "/api/health").at("/counts/items").asInt()).isEqualTo(2);
        assertThat(get(view, "/api/health").at("/loading").asBoolean()).isFalse();
    }

    @Test
    @Order(2)
    void shouldTellLiveWhatIsNewAndWhatACorrectionTakesBack() throws Exception {
        var lines = listen();

        run.ingest(LocalRun.item("fen", "2026-05-05T10:00:00Z", "“The fen is drained,” Mayor Brenna Oakhurst said."));
        assertThat(heard(lines, "The fen is drained")).contains("\"type\":\"statement\"", "\"cause\":\"new-report\"");

        run.ingest(LocalRun.item("fen", "2026-05-05T11:00:00Z", "“The fen is flooded,” Mayor Brenna Oakhurst said."));
        assertThat(heard(lines, "\"withdrawal\"", "the-fen-is-drained")).contains("\"cause\":\"correction\"");
        heard(lines, "The fen is flooded");

        assertThat(contents(view))
                .noneMatch(words -> words.contains("drained"))
                .anyMatch(words -> words.contains("flooded"));
    }

    @Test
    @Order(3)
    void shouldTakeOutWhatIsWithdrawn() throws Exception {
        run.ingest("{\"id\":\"fen\",\"url\":\"https://paper.example/fen\",\"withdrawn\":true}");

        await().atMost(LONGEST).until(() -> contents(view).stream().noneMatch(words -> words.contains("fen")));
        await().atMost(LONGEST)
                .until(() -> get(view, "/api/actors?q=oakhurst").at("/total").asInt() == 0);
    }

    @Test
    @Order(4)
    void shouldTellWhatCouldNotBeProcessed() throws Exception {
        Map<String, Object> config = new HashMap<>(run.parley().settings().kafka());
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topic.NEWS_RAW.topicName(),
                            "poison".getBytes(StandardCharsets.UTF_8),
                            "no Avro at all".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }

        await().atMost(LONGEST)
                .until(() -> get(view, "/api/health").at("/deadLetters/total").asInt() == 1);
        var letters = get(view, "/api/health").path("deadLetters");
        assertThat(letters.at("/byReason/0/topic").asText()).isEqualTo(Topic.NEWS_RAW.topicName());
        assertThat(letters.at("/latest/0/key").asText()).isEqualTo("poison");
    }

    @Test
    @Order(5)
    void shouldGoOnWhereItStoodAndBuildAnewWhatIsDeleted() throws Exception {
        var before = contents(view);
        view.close();
        var index = folder.resolve("first").resolve("view");
        assertThat(index)
                .isDirectoryContaining(file -> file.getFileName().toString().startsWith("segments_"));

        view = start("first");
        assertThat(contents(view)).isEqualTo(before);
        view.close();

        delete(index);
        view = start("first");
        assertThat(contents(view)).isEqualTo(before);
        assertThat(get(view, "/api/health").at("/deadLetters/total").asInt()).isEqualTo(1);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (var file : all) {
            Files.delete(file);
        }
    }

    @Test
    @Order(6)
    void shouldBuildAnewWhereATopicWasMadeAnew() throws Exception {
        view.close();
        var name = Topic.STANCE_SHIFTS.topicName();
        run.admin().deleteTopics(List.of(name)).all().get();
        await().atMost(LONGEST)
                .until(() -> !run.admin().listTopics().names().get().contains(name));
        ServiceRun.ensureTopics(run.parley().settings());

        view = start("first");

        assertThat(contents(view)).hasSize(3);
    }
}
