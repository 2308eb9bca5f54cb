package dev.parley.local.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** How far a service is behind, by what its group has committed. */
public final class Lag {
    private static final long TIMEOUT_SECONDS = 15;
    private static final String REPARTITION = "-repartition";

    private final Admin admin;
    private final String group;
    private final String source;

    /**
     * The lag of one streams application.
     *
     * @param admin  the caller's to close
     * @param group  the application's id
     * @param source the topic that it reads; its own repartition topics count too
     */
    public Lag(Admin admin, String group, String source) {
        this.admin = admin;
        this.group = group;
        this.source = source;
    }

    /**
     * Offsets that are not committed yet, transaction markers included. Zero means that all that stood in the source before
     * this call is in the outputs: offsets and outputs are committed in one transaction. Committed offsets are asked for
     * before the ends, and the ends count what is not committed yet, so that nothing under way is missed.
     */
    public long offsets() {
        var committed = committed();
        var partitions = partitions();
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        var ends = await(admin.listOffsets(wanted).all());
        return partitions.stream()
                .mapToLong(partition -> {
                    var end = ends.get(partition);
                    return end == null ? 0 : behind(committed.get(partition), end.offset());
                })
                .sum();
    }

    private static long behind(@Nullable OffsetAndMetadata committed, long end) {
        return Math.max(0, end - (committed == null ? 0 : committed.offset()));
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() {
        return await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private List<TopicPartition> partitions() {
        var topics = await(admin.listTopics().names()).stream()
                .filter(name -> name.equals(source) || name.startsWith(group + "-") && name.endsWith(REPARTITION))
                .toList();
        return await(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new KafkaException("the lag of " + group + " is unknown: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("the lag of " + group + " is unknown: no answer from the brokers", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
