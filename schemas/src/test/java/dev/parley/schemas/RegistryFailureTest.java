package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.avro.NewsItem;
import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistryException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RegistryFailureTest {
    private static final String TOPIC = Topic.NEWS_RAW.topicName();

    private final StubRegistry registry = new StubRegistry();

    @AfterEach
    void stop() {
        registry.close();
    }

    private byte[] write(Map<String, ?> more) {
        Map<String, Object> config = new HashMap<>(registry.config());
        config.putAll(more);
        Serde<NewsItem> serde = ContractSerdes.value(Topic.NEWS_RAW, config);
        return serde.serializer().serialize(TOPIC, Records.item());
    }

    @Test
    void shouldNameAddressSubjectAndCauseWhenNobodyAnswers() {
        registry.close();

        assertThatThrownBy(() -> write(Map.of("max.retries", 1)))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class,
                        e -> assertThat(e.isRecordAtFault()).isFalse())
                .hasMessageContaining(registry.url())
                .hasMessageContaining("parley.news.raw.v1-value")
                .hasMessageContaining("nobody answers");
    }

    @Test
    void shouldRepeatWhatPassesAndGiveUpAfterTheRetries() {
        registry.failures.set(2);
        assertThat(write(Map.of("max.retries", 2))).isNotEmpty();

        registry.failures.set(3);
        assertThatThrownBy(() -> write(Map.of("max.retries", 2)))
                .hasMessageContaining("HTTP 503")
                .hasMessageContaining("told to fail");
        assertThat(registry.requests).hasSize(6);
    }

    private void read(byte[] bytes, int waitMillis) {
        Map<String, Object> config = new HashMap<>(registry.config());
        config.put("unknown.schema.wait.ms", waitMillis);
        Serde<NewsItem> serde = ContractSerdes.value(Topic.NEWS_RAW, config);
        assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isEqualTo(Records.item());
    }

    @Test
    void shouldAskAgainForAnIdThatARegistryDoesNotKnowYet() {
        var bytes = write(Map.of());
        registry.loading.set(3);

        read(bytes, 20_000);

        assertThat(registry.requests).filteredOn("GET /schemas/ids/1"::equals).hasSize(4);
    }

    @Test
    void shouldBlameTheRecordForAnIdThatIsUnknownForLong() {
        var bytes = write(Map.of());
        registry.loading.set(Integer.MAX_VALUE);

        assertThatThrownBy(() -> read(bytes, 500))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class,
                        e -> assertThat(e.isRecordAtFault()).isTrue())
                .hasMessageContaining("schema id 1");
        assertThat(registry.requests).filteredOn("GET /schemas/ids/1"::equals).hasSizeGreaterThan(1);
    }

    @Test
    void shouldNotRepeatARefusal() {
        registry.failWith = 409;
        registry.failures.set(1);

        assertThatThrownBy(() -> write(Map.of()))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class,
                        e -> assertThat(SchemaRegistryException.isBehind(e)).isTrue())
                .hasMessageContaining("HTTP 409");
        assertThat(registry.requests).hasSize(1);
    }

    @Test
    void shouldOnlyLookUpWhereItMayNotRegister() {
        assertThatThrownBy(() -> write(Map.of("auto.register.schemas", "false")))
                .hasMessageContaining("looking up subject parley.news.raw.v1-value")
                .hasMessageContaining("Schema not found");
        assertThat(registry.schemas).isEmpty();

        registry.schemas.add(NewsItem.getClassSchema().toString());
        assertThat(write(Map.of("auto.register.schemas", false))).isNotEmpty();
        assertThat(registry.requests).doesNotContain("POST /subjects/parley.news.raw.v1-value/versions");
    }

    @Test
    void shouldTakeTheNextAddressWhereOneIsAway() {
        try (var other = new StubRegistry()) {
            other.close();
            assertThat(write(Map.of("schema.registry.url", other.url() + ", " + registry.url() + "/")))
                    .isNotEmpty();
        }
    }

    @Test
    void shouldSendCredentialsFromSettingOrAddress() {
        write(Map.of("basic.auth.user.info", "ada:secret"));
        write(Map.of("schema.registry.url", "http://ada:secret@localhost:" + registry.port()));
        write(Map.of("bearer.auth.token", "t0ken"));
        write(Map.of());

        assertThat(registry.authorizations)
                .containsExactly("Basic YWRhOnNlY3JldA==", "Basic YWRhOnNlY3JldA==", "Bearer t0ken", "null");
    }

    @Test
    void shouldNeverTellTheCredentials() {
        registry.close();

        assertThatThrownBy(() -> write(Map.of(
                        "schema.registry.url", "http://ada:secret@localhost:" + registry.port(), "max.retries", 0)))
                .hasMessageNotContaining("secret");
        assertThat(RegistrySettings.from(Map.of("schema.registry.url", "http://ada:secret@h:1"))
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void shouldSayWhichSettingIsWrong() {
        assertThatThrownBy(() -> RegistrySettings.from(Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("schema.registry.url");
        assertThatThrownBy(() -> RegistrySettings.from(Map.of("schema.registry.url", "localhost:8081")))
                .hasMessageContaining("localhost:8081");
        assertThatThrownBy(
                        () -> RegistrySettings.from(Map.of("schema.registry.url", "http://h", "max.retries", "many")))
                .hasMessageContaining("max.retries")
                .hasMessageContaining("many");
    }
}
