package dev.parley.schemas;

import java.util.List;
import java.util.Map;

/**
 * A topic as the brokers have it.
 *
 * @param topic       which one
 * @param exists      whether it is there; if not, the rest is empty
 * @param partitions  how many
 * @param replication copies of each partition
 * @param settings    the values in force of those settings that the catalogue sets
 * @param differences what is not as the catalogue has it, a sentence each
 */
public record TopicState(
        Topic topic,
        boolean exists,
        int partitions,
        int replication,
        Map<String, String> settings,
        List<String> differences) {

    public TopicState {
        settings = Map.copyOf(settings);
        differences = List.copyOf(differences);
    }

    static TopicState missing(Topic topic) {
        return new TopicState(topic, false, 0, 0, Map.of(), List.of("does not exist"));
    }
}
