package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.avro.ActorStatements;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractJsonTest {
    @Test
    void shouldPrintTimesDaysAndEnumsForAReader() throws IOException {
        var actor = ActorStatements.newBuilder()
                .setActorId("Q30")
                .setName("United States")
                .setStatements(1)
                .setByKind(Map.of("DIRECT", 1L))
                .setLastReportedAt(Records.PUBLISHED)
                .setLatest(List.of(Records.summary()))
                .build();

        var line = ContractJson.line(actor);
        var json = new ObjectMapper().readTree(line);

        assertThat(line).doesNotContain("\n");
        assertThat(json.path("type").asText()).isEqualTo("UNKNOWN");
        assertThat(json.path("firstReportedAt").isNull()).isTrue();
        assertThat(json.path("lastReportedAt").asText()).isEqualTo("2026-03-05T17:00:00Z");
        assertThat(json.at("/byKind/DIRECT").longValue()).isEqualTo(1);
        assertThat(json.at("/latest/0/saidOn").asText()).isEqualTo("2026-03-04");
        assertThat(json.at("/latest/0/kind").asText()).isEqualTo("DIRECT");
        assertThat(json.at("/latest/0/stances").isArray()).isTrue();
    }

    @Test
    void shouldKeepTheSchemasOrderAndEveryLetter() {
        assertThat(ContractJson.line(Records.item()))
                .startsWith("{\"itemId\":\"item-1\",\"sourceItemId\":null,\"url\":")
                .contains("“Đorđe” speaks \uD83D\uDE00");
    }
}
