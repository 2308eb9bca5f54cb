package dev.parley.schemas;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Partitions keys that begin with an actor's id by that id, so that {@code Q30/abc} lands beside {@code Q30}: what
 * Kafka's default partitioner makes of the part before the first slash. An actor's id never holds a slash.
 */
public final class ActorPartition {
    private ActorPartition() {}

    /** The partition, from 0, of a key on a topic with this many partitions. */
    public static int of(String key, int partitions) {
        var slash = key.indexOf('/');
        var actor = slash < 0 ? key : key.substring(0, slash);
        return Utils.toPositive(Utils.murmur2(actor.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** Fits Kafka Streams' {@code StreamPartitioner<String, V>} as a method reference. */
    public static Optional<Set<Integer>> partitions(String topic, String key, @Nullable Object value, int partitions) {
        return Optional.of(Set.of(of(key, partitions)));
    }
}
