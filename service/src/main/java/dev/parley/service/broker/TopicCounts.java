package dev.parley.service.broker;

import dev.parley.schemas.Topic;
import dev.parley.service.settings.SettingsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/**
 * How many partitions the topics of an application have. All must have the same number: records of one key lie in partitions of
 * one number, and a store's changelog has one for each partition of its input.
 */
public final class TopicCounts {
    private final Admin admin;
    private final String application;
    private final Set<String> topics;

    /** @param topics of the contract that it reads and writes */
    public TopicCounts(Admin admin, String application, Set<String> topics) {
        this.admin = admin;
        this.application = application;
        this.topics = new TreeSet<>(topics);
    }

    /** The contract's topics that a topology reads and writes; dead letters, which may have any number, are not among them. */
    public static Set<String> of(Topology topology) {
        Set<String> names = new TreeSet<>();
        for (var part : topology.describe().subtopologies()) {
            for (var node : part.nodes()) {
                if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
                    names.addAll(source.topicSet());
                } else if (node instanceof TopologyDescription.Sink sink && sink.topic() != null) {
                    names.add(sink.topic());
                }
            }
        }
        return names.stream()
                .filter(name -> Topic.named(name).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The topics of the contract. */
    public Set<String> contract() {
        return Set.copyOf(topics);
    }

    /** What a topology reads, by the names that the brokers know. */
    public static Set<String> inputs(Topology topology, String application) {
        Set<String> names = new TreeSet<>();
        for (var part : topology.describe().subtopologies()) {
            for (var node : part.nodes()) {
                if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
                    names.addAll(source.topicSet());
                }
            }
        }
        return names.stream()
                .map(name ->
                        Topic.named(name).isPresent() || name.startsWith(application) ? name : application + "-" + name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Partitions by topic, internal ones included; a topic that does not exist is left out. */
    public Map<String, Integer> ask() {
        List<String> asked = new ArrayList<>(topics);
        asked.addAll(internal());
        return ask(asked);
    }

    /** The same for the contract's topics alone, which is little to ask. */
    public Map<String, Integer> askContract() {
        return ask(topics);
    }

    private Map<String, Integer> ask(Collection<String> asked) {
        Map<String, Integer> counts = new TreeMap<>();
        admin.describeTopics(asked).topicNameValues().forEach((name, answer) -> {
            try {
                counts.put(
                        name,
                        Answers.await("describing topic " + name, answer)
                                .partitions()
                                .size());
            } catch (KafkaException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        });
        return counts;
    }

    private List<String> internal() {
        return Answers.await("listing topics", admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(application + "-")
                        && (name.endsWith("-changelog") || name.endsWith("-repartition")))
                .toList();
    }

    /** The contract's topics that are not among these. */
    public Set<String> missing(Map<String, Integer> counts) {
        Set<String> missing = new TreeSet<>(topics);
        missing.removeAll(counts.keySet());
        return missing;
    }

    /** Throws SettingsException where the numbers differ; it names those topics that differ from most, and have more where it is even. */
    public static void requireSame(Map<String, Integer> counts) {
        Map<Integer, Integer> times = new HashMap<>();
        counts.values().forEach(count -> times.merge(count, 1, Integer::sum));
        if (times.size() < 2) {
            return;
        }
        int usual = times.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
        var odd = counts.entrySet().stream()
                .filter(count -> count.getValue() != usual)
                .map(count -> count.getKey() + " has " + count.getValue())
                .collect(Collectors.joining(", "));
        throw new SettingsException(
                "topics differ in their number of partitions, which must be the same for all: " + odd + ", the others "
                        + usual + " partitions; see \"Wrong number of partitions\" in docs/operations.md");
    }
}
