package dev.parley.view.store;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the topics are taken in: the next offset of each partition, and which topics they were. Kept in the index's own
 * commit, so that the two never differ.
 *
 * @param topics  Kafka's id of each topic by its name: a topic that was made anew has another
 * @param offsets the next record to take in
 */
public record Positions(Map<String, String> topics, Map<TopicPartition, Long> offsets) {
    private static final String TOPIC = "topic/";
    private static final String OFFSET = "offset/";

    public static final Positions NONE = new Positions(Map.of(), Map.of());

    public Positions {
        topics = Map.copyOf(topics);
        offsets = Map.copyOf(offsets);
    }

    Map<String, String> written() {
        Map<String, String> data = new TreeMap<>();
        topics.forEach((name, id) -> data.put(TOPIC + name, id));
        offsets.forEach((partition, offset) ->
                data.put(OFFSET + partition.topic() + "/" + partition.partition(), Long.toString(offset)));
        return data;
    }

    static Positions read(Map<String, String> data) {
        Map<String, String> topics = new HashMap<>();
        Map<TopicPartition, Long> offsets = new HashMap<>();
        data.forEach((key, value) -> {
            if (key.startsWith(TOPIC)) {
                topics.put(key.substring(TOPIC.length()), value);
            } else if (key.startsWith(OFFSET)) {
                var slash = key.lastIndexOf('/');
                offsets.put(
                        new TopicPartition(
                                key.substring(OFFSET.length(), slash), Integer.parseInt(key.substring(slash + 1))),
                        Long.parseLong(value));
            }
        });
        return new Positions(topics, offsets);
    }
}
