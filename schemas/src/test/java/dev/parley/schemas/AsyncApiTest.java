package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final Path COMMITTED = Path.of("../docs/asyncapi.json");

    @Test
    void shouldBeCommittedAsTheCatalogueAndTheSchemasAre() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("docs/asyncapi.json is old: ./parley topics asyncapi > docs/asyncapi.json")
                .isEqualTo(AsyncApi.document());
    }

    @Test
    void shouldHaveAChannelForEveryTopicWithItsSchemaAsRegistered() throws IOException {
        var document = new ObjectMapper().readTree(AsyncApi.document());
        List<String> addresses = new ArrayList<>();
        document.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));

        assertThat(addresses)
                .containsExactlyElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
        var payload = document.at("/components/messages/StanceShift/payload/schema");
        assertThat(new org.apache.avro.Schema.Parser().parse(payload.toString()).getFields())
                .extracting(org.apache.avro.Schema.Field::name)
                .containsExactlyElementsOf(Topic.STANCE_SHIFTS.value().orElseThrow().getFields().stream()
                        .map(org.apache.avro.Schema.Field::name)
                        .toList());
        assertThat(document.toString()).doesNotContain("avro.java.string");
    }
}
