package dev.parley.examples;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.ActorType;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The latest side of each state on each target: days of stances joined with the actors' records, which say who is a state.
 * Written to {@value #OUTPUT}, key actorId/targetId, as JSON; a tombstone where no day is left.
 */
public final class StateSides {
    /** To be made by whoever runs it: {@code cleanup.policy=compact}. */
    public static final String OUTPUT = "example.state.sides";

    private StateSides() {}

    /**
     * The application's steps.
     *
     * @param serde what the contract's serde takes: {@code schema.registry.url}
     */
    public static Topology topology(Map<String, ?> serde) {
        var builder = new StreamsBuilder();
        var states = builder.table(
                        Topic.ACTOR_STATEMENTS.topicName(),
                        Consumed.with(
                                Serdes.String(), ContractSerdes.<ActorStatements>value(Topic.ACTOR_STATEMENTS, serde)))
                .filter((id, actor) -> actor.getType() == ActorType.STATE);
        builder.table(
                        Topic.ACTOR_STANCES.topicName(),
                        Consumed.with(Serdes.String(), ContractSerdes.<ActorStance>value(Topic.ACTOR_STANCES, serde)))
                .join(
                        states,
                        ActorStance::getActorId,
                        (stance, state) -> Side.of(stance),
                        Materialized.with(Serdes.String(), JsonSerde.of(Side.class)))
                .groupBy(
                        (key, side) -> KeyValue.pair(key.substring(0, key.lastIndexOf('/')), side),
                        Grouped.with(Serdes.String(), JsonSerde.of(Side.class)))
                .aggregate(
                        Days::new,
                        (key, side, days) -> days.with(side),
                        (key, side, days) -> days.without(side),
                        Materialized.with(Serdes.String(), JsonSerde.of(Days.class)))
                .mapValues(Days::latest)
                .toStream()
                .to(OUTPUT, Produced.with(Serdes.String(), JsonSerde.of(Side.class)));
        return builder.build();
    }

    /** Runs until it is told to stop: {@code StateSides localhost:9092 http://localhost:8081}. */
    public static void main(String... args) {
        var config = Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "example-state-sides",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                args[0],
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2);
        var streams = new KafkaStreams(topology(Map.of("schema.registry.url", args[1])), new StreamsConfig(config));
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
        streams.start();
    }
}
