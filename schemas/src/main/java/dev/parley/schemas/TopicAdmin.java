package dev.parley.schemas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Creates and describes the catalogue's topics. What exists is never changed: where it differs, {@link TopicState} says how.
 * A failure is a {@link KafkaException} that names the topic and the cause.
 */
public final class TopicAdmin {
    private final Admin admin;
    private final Duration timeout;

    /** The admin stays the caller's to close. */
    public TopicAdmin(Admin admin, Duration timeout) {
        this.admin = admin;
        this.timeout = timeout;
    }

    /**
     * Creates those that are missing and gives back which they were.
     *
     * @param partitions  the same for all, since they are co-partitioned
     * @param replication copies; -1 for the broker's default
     * @param overrides   topic settings that win over the catalogue's, for every topic
     */
    public List<Topic> create(int partitions, short replication, Map<String, String> overrides) {
        var wanted = Arrays.stream(Topic.values()).collect(Collectors.toMap(Topic::topicName, t -> t));
        var results = admin.createTopics(wanted.values().stream()
                        .map(topic -> newTopic(topic, partitions, replication, overrides))
                        .toList())
                .values();
        List<Topic> created = new ArrayList<>();
        for (var topic : Topic.values()) {
            if (isCreated(topic, results.get(topic.topicName()))) {
                created.add(topic);
            }
        }
        return created;
    }

    private static NewTopic newTopic(Topic topic, int partitions, short replication, Map<String, String> overrides) {
        Map<String, String> settings = new LinkedHashMap<>(topic.settings());
        settings.putAll(overrides);
        return new NewTopic(
                        topic.topicName(),
                        Optional.of(partitions),
                        replication < 0 ? Optional.empty() : Optional.of(replication))
                .configs(settings);
    }

    private boolean isCreated(Topic topic, @Nullable KafkaFuture<Void> result) {
        try {
            await("creating topic " + topic, result);
            return true;
        } catch (KafkaException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw e;
        }
    }

    /** How each of the catalogue's topics stands; partitions are held against this number. */
    public List<TopicState> describe(int partitions) {
        var names = Arrays.stream(Topic.values()).map(Topic::topicName).toList();
        var descriptions = admin.describeTopics(names).topicNameValues();
        return Arrays.stream(Topic.values())
                .map(topic -> find(topic, descriptions.get(topic.topicName()))
                        .map(found -> state(topic, found, partitions))
                        .orElseGet(() -> TopicState.missing(topic)))
                .toList();
    }

    private Optional<TopicDescription> find(Topic topic, @Nullable KafkaFuture<TopicDescription> result) {
        try {
            return Optional.of(await("describing topic " + topic, result));
        } catch (KafkaException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private TopicState state(Topic topic, TopicDescription found, int partitions) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        var config = await(
                "describing settings of topic " + topic,
                admin.describeConfigs(List.of(resource)).values().get(resource));
        Map<String, String> settings = new LinkedHashMap<>();
        topic.settings().keySet().forEach(key -> settings.put(key, value(config, key)));
        var count = found.partitions().size();
        var replication = found.partitions().get(0).replicas().size();
        return new TopicState(
                topic, true, count, replication, settings, differences(topic, settings, count, partitions));
    }

    private static String value(Config config, String key) {
        var entry = config.get(key);
        return entry == null || entry.value() == null ? "" : entry.value();
    }

    private static List<String> differences(Topic topic, Map<String, String> settings, int count, int partitions) {
        List<String> differences = new ArrayList<>();
        if (count != partitions) {
            differences.add("has " + count + " partitions, not " + partitions);
        }
        topic.settings().forEach((key, wanted) -> {
            var actual = String.valueOf(settings.get(key));
            if (!sameSet(actual, wanted)) {
                differences.add(key + " is " + actual + ", not " + wanted);
            }
        });
        return differences;
    }

    /** A cleanup policy is a set; brokers give it back in an order of their own. */
    private static boolean sameSet(String one, String other) {
        return List.of(one.split(",")).containsAll(List.of(other.split(",")))
                && List.of(other.split(",")).containsAll(List.of(one.split(",")));
    }

    private <T> T await(String what, @Nullable KafkaFuture<T> future) {
        if (future == null) {
            throw new KafkaException(what + ": the brokers said nothing of it");
        }
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new KafkaException(what + ": " + cause.getMessage(), cause);
        } catch (TimeoutException e) {
            throw new KafkaException(what + ": no answer from the brokers within " + timeout, e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
