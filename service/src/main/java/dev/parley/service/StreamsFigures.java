package dev.parley.service;

import dev.parley.service.broker.GroupLag;
import dev.parley.service.broker.TopicCounts;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;

/** The figures of a topology that an operator looks at, there from the first second. */
final class StreamsFigures {
    private static final List<String> THREAD_STATES = List.of(
            "CREATED", "STARTING", "PARTITIONS_REVOKED", "PARTITIONS_ASSIGNED", "RUNNING", "PENDING_SHUTDOWN", "DEAD");
    private static final double MILLIS = 1000;

    private final KafkaStreams streams;
    private final MeterRegistry meters;
    private final TopicCounts topics;
    private volatile Map<String, Integer> partitions = Map.of();

    StreamsFigures(KafkaStreams streams, MeterRegistry meters, TopicCounts topics) {
        this.streams = streams;
        this.meters = meters;
        this.topics = topics;
    }

    /** Asks how many partitions the topics have. */
    void ask(Admin admin) {
        partitions = topics.askContract();
    }

    void registerLag(Collection<String> inputs, GroupLag lag, Progress progress) {
        for (var topic : inputs) {
            gauge(
                    "parley.lag.records",
                    "Records that the group has still to commit",
                    lag,
                    l -> l.of(topic),
                    "topic",
                    topic);
        }
        for (var topic : topics.contract()) {
            if (inputs.contains(topic)) {
                gauge(
                        "parley.lag.published.seconds",
                        "Time since the publication of the item that comes next; 0 where none waits",
                        lag,
                        l -> seconds(l, progress.sincePublished(l.waiting(topic))),
                        "topic",
                        topic);
                gauge(
                        "parley.lag.arrived.seconds",
                        "Time since the item that comes next was fetched; 0 where none waits",
                        lag,
                        l -> seconds(l, progress.sinceArrived(l.waiting(topic))),
                        "topic",
                        topic);
            }
        }
        topics.contract()
                .forEach(topic -> gauge(
                        "parley.topic.partitions",
                        "Partitions of a topic; the same number for all",
                        this,
                        f -> f.partitions.getOrDefault(topic, 0),
                        "topic",
                        topic));
    }

    private static double seconds(GroupLag lag, Duration time) {
        return lag.isKnown() ? time.toMillis() / MILLIS : Double.NaN;
    }

    void registerThreads(FailurePolicy failures, RestoreProgress restore) {
        for (var state : THREAD_STATES) {
            gauge(
                    "parley.streams.threads",
                    "Stream threads by state",
                    streams,
                    s -> s.metadataForLocalThreads().stream()
                            .filter(thread -> thread.threadState().equals(state))
                            .count(),
                    "state",
                    state.toLowerCase(java.util.Locale.ROOT));
        }
        gauge("parley.streams.tasks", "Tasks by kind", streams, ThreadFigures::activeTasks, "kind", "active");
        gauge("parley.streams.tasks", "Tasks by kind", streams, ThreadFigures::standbyTasks, "kind", "standby");
        gauge(
                "parley.streams.tasks.restoring",
                "Partitions of changelogs that are being restored",
                restore,
                RestoreProgress::partitions);
        gauge(
                "parley.streams.restore.remaining.records",
                "Changelog records to restore before this instance works on all that it was given",
                restore,
                RestoreProgress::records);
        gauge(
                "parley.streams.commit.latency.average.seconds",
                "Time that a commit takes, averaged by Kafka Streams over its last half minute",
                streams,
                s -> ThreadFigures.most(s, "commit-latency-avg") / MILLIS);
        gauge(
                "parley.streams.commit.latency.max.seconds",
                "The same, the longest",
                streams,
                s -> ThreadFigures.most(s, "commit-latency-max") / MILLIS);
        FunctionCounter.builder("parley.streams.thread.deaths", failures, FailurePolicy::deaths)
                .description("Stream threads that died, and were replaced or not")
                .register(meters);
    }

    private <T> void gauge(String name, String help, T of, ToDoubleFunction<T> value, String... tags) {
        Gauge.builder(name, of, value)
                .description(help)
                .tags(tags)
                .strongReference(true)
                .register(meters);
    }
}
