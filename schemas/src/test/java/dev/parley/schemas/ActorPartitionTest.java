package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
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
}
