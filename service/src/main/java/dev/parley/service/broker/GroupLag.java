package dev.parley.service.broker;

import dev.parley.schemas.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How many records of each input partition its group has still to commit, all instances together. Thread-safe. */
public final class GroupLag {
    private final String group;
    private final Collection<String> inputs;
    private volatile Map<TopicPartition, Long> lags = Map.of();
    private volatile boolean known;

    /** @param inputs topics that are read */
    public GroupLag(String group, Collection<String> inputs) {
        this.group = group;
        this.inputs = List.copyOf(inputs);
    }

    /** Asks the brokers. */
    public void ask(Admin admin) {
        Map<TopicPartition, Long> done = new HashMap<>();
        Answers.await(
                        "offsets of group " + group,
                        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        done.put(partition, offset.offset());
                    }
                });
        var partitions = new TreeSet<>(java.util.Comparator.comparing(TopicPartition::toString));
        partitions.addAll(done.keySet());
        Answers.await(
                        "describing inputs",
                        admin.describeTopics(inputs.stream()
                                        .filter(GroupLag::isContract)
                                        .toList())
                                .allTopicNames())
                .forEach((topic, found) ->
                        found.partitions().forEach(p -> partitions.add(new TopicPartition(topic, p.partition()))));
        var ends = offsets(admin, partitions, OffsetSpec.latest());
        var unread = partitions.stream().filter(p -> !done.containsKey(p)).toList();
        var begins = offsets(admin, unread, OffsetSpec.earliest());
        Map<TopicPartition, Long> found = new HashMap<>();
        ends.forEach((partition, end) -> found.put(
                partition, Math.max(0, end - done.getOrDefault(partition, begins.getOrDefault(partition, 0L)))));
        lags = Map.copyOf(found);
        known = true;
    }

    /** Internal topics are made with the first tasks; what is read of them is known by the offsets. */
    private static boolean isContract(String topic) {
        return Topic.named(topic).isPresent();
    }

    /** Offsets of what is committed. */
    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which) {
        if (partitions.isEmpty()) {
            return Map.of();
        }
        var asked = partitions.stream().collect(Collectors.toMap(p -> p, p -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Answers.await(
                        "ends of " + partitions.size() + " partitions",
                        admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                                .all())
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    /** Records of a topic that are to be committed; NaN as long as nobody has said. */
    public double of(String topic) {
        return known
                ? lags.entrySet().stream()
                        .filter(lag -> lag.getKey().topic().equals(topic))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                : Double.NaN;
    }

    public boolean isKnown() {
        return known;
    }

    /** Partitions of a topic in which records wait. */
    public List<TopicPartition> waiting(String topic) {
        return lags.entrySet().stream()
                .filter(lag -> lag.getKey().topic().equals(topic) && lag.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
