package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorPartitionTest {
    @ParameterizedTest
    @ValueSource(strings = {"Q30", "tigran-grigoryan", "đorđe", ""})
    void shouldLandBesideTheActorAsKafkaPartitionsIt(String actor) {
        var byKafka = BuiltInPartitioner.partitionForKey(actor.getBytes(StandardCharsets.UTF_8), 6);

        assertThat(ActorPartition.of(actor, 6)).isEqualTo(byKafka);
        assertThat(ActorPartition.of(actor + "/statement", 6)).isEqualTo(byKafka);
        assertThat(ActorPartition.partitions("t", actor + "/Q159/2026-03-05", null, 6))
                .hasValueSatisfying(set -> assertThat(set).containsExactly(byKafka));
    }

    @Test
    void shouldBeAsTheDocsTellOtherLanguages() throws IOException {
        var row = Pattern.compile("(?m)^\\| `([^`]+)` \\| (\\d+) \\| (\\d+) \\|$");
        var rows = row.matcher(Files.readString(Path.of("../docs/consumers.md")))
                .results()
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(5)
                .allSatisfy(found -> assertThat(ActorPartition.of(found.group(1), Integer.parseInt(found.group(2))))
                        .as(found.group())
                        .isEqualTo(Integer.parseInt(found.group(3))));
    }
}
