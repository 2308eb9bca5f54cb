package dev.parley.service;

import java.time.Duration;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;

/** What the stream threads of an application say of themselves. */
final class ThreadFigures {
    private static final String DEAD = "DEAD";

    private ThreadFigures() {}

    /** Threads that are not dead. */
    static int alive(KafkaStreams streams) {
        return (int) streams.metadataForLocalThreads().stream()
                .filter(thread -> !thread.threadState().equals(DEAD))
                .count();
    }

    /** Time since that thread's last poll whose is longest ago; null where one has not polled yet. */
    static @Nullable Duration sincePoll(KafkaStreams streams) {
        double longest = -1;
        for (var metric : streams.metrics().values()) {
            var name = metric.metricName();
            if (name.name().equals("last-poll-seconds-ago")
                    && isOfThread(name.tags().getOrDefault("client-id", ""))) {
                var value = metric.metricValue() instanceof Number number ? number.doubleValue() : -1;
                if (!(value >= 0)) {
                    return null;
                }
                longest = Math.max(longest, value);
            }
        }
        return longest < 0 ? null : Duration.ofMillis((long) (1000 * longest));
    }

    static int activeTasks(KafkaStreams streams) {
        return streams.metadataForLocalThreads().stream()
                .mapToInt(thread -> thread.activeTasks().size())
                .sum();
    }

    static int standbyTasks(KafkaStreams streams) {
        return streams.metadataForLocalThreads().stream()
                .mapToInt(thread -> thread.standbyTasks().size())
                .sum();
    }

    /** The greatest value that a thread gives for a figure; 0 where none gives one. */
    static double most(KafkaStreams streams, String figure) {
        double most = 0;
        for (var metric : streams.metrics().values()) {
            var name = metric.metricName();
            if (name.name().equals(figure)
                    && name.group().equals("stream-thread-metrics")
                    && metric.metricValue() instanceof Number number
                    && number.doubleValue() > most) {
                most = number.doubleValue();
            }
        }
        return most;
    }

    private static boolean isOfThread(String client) {
        return client.endsWith("-consumer") && !client.endsWith("-restore-consumer");
    }
}
