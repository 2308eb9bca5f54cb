package dev.parley.view.topics;

import dev.parley.schemas.Topic;
import dev.parley.service.broker.Answers;
import dev.parley.view.store.Positions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What there is in the topics, and where to go on.
 *
 * @param topics Kafka's id of each topic by its name
 * @param begins the first offset of each partition
 * @param ends   the offset after the last committed record of each
 */
record Places(Map<String, String> topics, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {

    /** Asks the brokers. Throws KafkaException where they do not answer, or where a topic is missing. */
    static Places ask(Admin admin, Consumer<?, ?> consumer) {
        var names = Translation.TOPICS.stream().map(Topic::topicName).toList();
        var described = Answers.await(
                "topics " + String.join(", ", names),
                admin.describeTopics(names).allTopicNames());
        Map<String, String> ids = new TreeMap<>();
        described.forEach((name, topic) -> ids.put(name, topic.topicId().toString()));
        List<TopicPartition> partitions = described.values().stream()
                .flatMap(topic -> topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition())))
                .toList();
        return new Places(ids, consumer.beginningOffsets(partitions), consumer.endOffsets(partitions));
    }

    /**
     * Why what was read up to these positions cannot be gone on with; empty where it can, or where nothing was read.
     *
     * @param last  when they were written
     * @param away  how long one may be away before tombstones may have gone
     */
    Optional<String> refusal(Positions positions, Optional<Instant> last, Instant now, Duration away) {
        if (positions.offsets().isEmpty()) {
            return Optional.empty();
        }
        if (!positions.topics().equals(topics)) {
            return Optional.of("these are other topics than those that it was built from");
        }
        if (last.isEmpty() || last.get().plus(away).isBefore(now)) {
            return Optional.of("tombstones may have gone since "
                    + last.map(Instant::toString).orElse("long ago"));
        }
        return positions.offsets().entrySet().stream()
                .filter(read -> isLost(read.getKey(), read.getValue()))
                .map(read -> read.getKey() + " is no longer to be read from " + read.getValue())
                .findFirst();
    }

    private boolean isLost(TopicPartition partition, long offset) {
        var end = ends.getOrDefault(partition, -1L);
        return offset > end || (offset < begins.getOrDefault(partition, 0L) && !isForgetful(partition));
    }

    /** Whether what a topic drops is to be dropped here too. */
    static boolean isForgetful(TopicPartition partition) {
        return Topic.named(partition.topic())
                .filter(topic -> topic.cleanup() == Topic.Cleanup.DELETE)
                .isPresent();
    }

    /** The next record of each partition. */
    Map<TopicPartition, Long> from(Positions positions) {
        Map<TopicPartition, Long> from = new HashMap<>();
        begins.forEach((partition, begin) ->
                from.put(partition, Math.max(begin, positions.offsets().getOrDefault(partition, begin))));
        return from;
    }

    /** The partitions of topics that drop what is old, with their first offset. */
    Map<TopicPartition, Long> forgetful() {
        return begins.entrySet().stream()
                .filter(begin -> isForgetful(begin.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
