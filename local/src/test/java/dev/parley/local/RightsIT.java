package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.avro.Statement;
import dev.parley.ingest.IngestListener;
import dev.parley.ingest.IngestService;
import dev.parley.ingest.IngestSettings;
import dev.parley.local.access.Grant;
import dev.parley.local.access.Rights;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.Topic;
import dev.parley.schemas.TopicAdmin;
import dev.parley.schemas.TopicUse;
import dev.parley.service.Service;
import dev.parley.service.ServiceRun;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Setting;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code parley acls} prints is enough, and all of it is needed: on a broker with SCRAM, TLS and an authorizer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsIT {
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final String PREFIX = "parley";

    private Path folder;
    private SecuredBroker broker;
    private LocalRegistry registry;
    private int starts;

    /** A right that is taken away, and what is to be said then. */
    record Missing(TopicUse use, Grant grant, AclOperation operation) {
        @Override
        public String toString() {
            return use.lowerCase() + " without " + operation + " on " + grant.type() + " " + grant.name();
        }

        /** Creating is asked for only where the topics of Kafka Streams are not there yet. */
        String prefix() {
            return operation == AclOperation.CREATE ? PREFIX + "-new" : PREFIX;
        }
    }

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        broker = new SecuredBroker(folder.resolve("broker"));
        registry = LocalRegistry.start(folder.resolve("registry"), LocalRegistry.ANY_PORT);
        new TopicAdmin(broker.admin(), LONGEST).create(2, (short) 1, Map.of());
    }

    @AfterAll
    void stop() {
        registry.close();
        broker.close();
    }

    @Test
    @Order(1)
    void shouldRunEveryServiceWithExactlyItsRights() throws Exception {
        for (var use : TopicUse.values()) {
            broker.user(user(use), bindings(use, Rights.of(use, PREFIX, false)));
        }
        junk();
        try (var ingest = service(TopicUse.INGEST, PREFIX);
                var enrich = service(TopicUse.ENRICH, PREFIX);
                var sink = service(TopicUse.SINK, PREFIX);
                var view = service(TopicUse.VIEW, PREFIX)) {
            for (var service : List.of(ingest, enrich, sink, view)) {
                service.start();
            }
            var consumer = settings(TopicUse.CONSUMER, PREFIX, List.of());
            try (var statements = new LatestValues<Statement, Statement>(Topic.STATEMENTS, consumer, s -> s)) {
                Awaitility.await("a statement")
                        .atMost(LONGEST)
                        .until(() -> !statements.toTheEnd().isEmpty());
            }
            for (var service : List.of(ingest, enrich, sink, view)) {
                Awaitility.await(service.name())
                        .atMost(LONGEST)
                        .untilAsserted(() -> assertThat(service.health().isReady())
                                .as(service.health().toString())
                                .isTrue());
            }
        }
    }

    @Test
    @Order(2)
    void shouldSayHowToDoWithoutTheRightToCreateTopics() {
        broker.user(user(TopicUse.INGEST), bindings(TopicUse.INGEST, Rights.of(TopicUse.INGEST, PREFIX, false)));
        var creating = settings(TopicUse.INGEST, PREFIX, List.of(), ServiceSettings.TOPICS_CREATE + "=true");

        assertThatThrownBy(() -> ServiceRun.ensureTopics(creating))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("creating topic", "topics.create=false");
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource
    void shouldNameARightThatIsMissingAndEnd(Missing missing) throws Exception {
        var rights = Rights.of(missing.use(), missing.prefix(), false).stream()
                .flatMap(grant -> without(grant, missing).stream())
                .toList();
        broker.user(user(missing.use()), bindings(missing.use(), rights));

        try (var service = service(missing.use(), missing.prefix())) {
            service.start();

            assertThat(message(service)).contains("the brokers refuse this user", named(missing), "`parley acls`");
        }
    }

    static Stream<Missing> shouldNameARightThatIsMissingAndEnd() {
        return Arrays.stream(TopicUse.values())
                .filter(TopicUse::isService)
                .flatMap(use -> Rights.of(use, PREFIX, false).stream()
                        .flatMap(grant ->
                                grant.operations().stream().map(operation -> new Missing(use, grant, operation))));
    }

    private static List<Grant> without(Grant grant, Missing missing) {
        var same = grant.type() == missing.grant().type()
                && grant.prefixed() == missing.grant().prefixed()
                && grant.operations().equals(missing.grant().operations())
                && grant.name()
                        .replace(missing.prefix(), PREFIX)
                        .equals(missing.grant().name());
        if (!same) {
            return List.of(grant);
        }
        var left = EnumSet.copyOf(grant.operations());
        left.remove(missing.operation());
        return left.isEmpty() ? List.of() : List.of(new Grant(grant.type(), grant.name(), grant.prefixed(), left));
    }

    private static String named(Missing missing) {
        return missing.grant()
                .name()
                .replace(
                        PREFIX + "-" + missing.use().lowerCase(),
                        missing.prefix() + "-" + missing.use().lowerCase());
    }

    private static String message(Service service) throws Exception {
        var ended = CompletableFuture.supplyAsync(() -> {
            try {
                service.awaitStopped();
                return String.valueOf(service.health().cause());
            } catch (SettingsException e) {
                return e.getMessage();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return ended.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    private static String user(TopicUse use) {
        return "parley-" + use.lowerCase();
    }

    private static List<AclBinding> bindings(TopicUse use, List<Grant> grants) {
        return grants.stream()
                .flatMap(grant -> grant.bindings("User:" + user(use)).stream())
                .toList();
    }

    private Service service(TopicUse use, String prefix) throws Exception {
        var meters = new SimpleMeterRegistry();
        return switch (use) {
            case INGEST -> {
                var file = Files.writeString(
                        folder.resolve("item-" + starts + ".jsonl"),
                        LocalRun.item(
                                        "item-" + starts,
                                        "2026-05-05T08:00:00Z",
                                        "\\\"The quay is safe,\\\" said Mayor Lena Ames.")
                                + "\n");
                yield new IngestService(
                        settings(use, prefix, IngestSettings.all(), IngestSettings.SOURCES + "=" + file),
                        List.of(),
                        meters,
                        IngestListener.NONE);
            }
            case ENRICH ->
                dev.parley.enrich.EnrichService.of(
                        settings(use, prefix, dev.parley.enrich.EnrichSettings.all()), meters);
            case SINK ->
                dev.parley.sink.Main.service(settings(use, prefix, dev.parley.sink.SinkConfig.SETTINGS), meters);
            case VIEW ->
                new dev.parley.view.ViewService(
                        settings(use, prefix, dev.parley.view.ViewSettings.all(), "view.port=0"), meters);
            case CONSUMER -> throw new IllegalArgumentException("is no service");
        };
    }

    private Settings settings(TopicUse use, String prefix, List<Setting> own, String... more) {
        List<String> assignments = new ArrayList<>();
        broker.client(user(use)).forEach((key, value) -> assignments.add("kafka." + key + "=" + value));
        assignments.add(ServiceSettings.REGISTRY_URL + "=" + registry.url());
        assignments.add(ServiceSettings.TOPICS_CREATE + "=false");
        assignments.add(ServiceSettings.APPLICATION_PREFIX + "=" + prefix);
        assignments.add(ServiceSettings.STATE_DIR + "=" + folder.resolve("state-" + starts++));
        assignments.addAll(List.of(more));
        return Settings.of(own).commandLine(assignments).read();
    }

    /** Something that becomes a dead letter. */
    private void junk() throws Exception {
        Map<String, Object> config = new java.util.HashMap<>(broker.client("admin"));
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topic.NEWS_RAW.topicName(), new byte[] {1}, new byte[] {2}))
                    .get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
