package dev.parley.ingest.share;

import dev.parley.schemas.Topic;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.StickyAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This instance's membership in the group: a share of the sources is a partition of the state topic. Nothing is consumed;
 * the group only says who is to have which. That two never write for one share is seen to by the publisher.
 */
public final class Shares implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Shares.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(3);
    /**
     * In sessions: so long the group waits for a member that was killed in the midst of a rebalance, and a member, a little
     * longer, for an answer that got lost then. Kafka's default, five minutes, leaves shares idle for as long.
     */
    private static final int LONGEST_REBALANCE = 10;

    private final Map<String, Object> config;
    private final Listener listener;
    private final Consumer<KafkaException> troubles;
    private final Thread thread = new Thread(this::run, "ingest-shares");
    private volatile boolean closing;
    private volatile boolean member;
    private volatile long polled = System.nanoTime();
    private long committed = System.nanoTime();
    private volatile @Nullable KafkaConsumer<byte[], byte[]> open;

    /** Hears which shares come and go, from one thread. */
    public interface Listener {
        void gained(Set<Integer> shares);

        /** The shares may go to another as soon as this returns. */
        void lost(Set<Integer> shares);

        /** As what this instance belongs to the group from now on; told after what it lost and before what it gained thereby. */
        void member(ConsumerGroupMetadata membership);
    }

    /**
     * @param group    name of the consumer group
     * @param instance name of this instance, the same after a restart; empty for none
     * @param troubles hears of every failure; the membership is tried again until this is closed
     */
    public Shares(
            Settings settings, String group, String instance, Listener listener, Consumer<KafkaException> troubles) {
        this.config = config(settings, group, instance);
        this.listener = listener;
        this.troubles = troubles;
        thread.setDaemon(true);
    }

    private static Map<String, Object> config(Settings settings, String group, String instance) {
        int session = (int) settings.duration(ServiceSettings.SESSION_TIMEOUT).toMillis();
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, Math.max(100, session / 4));
        config.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, LONGEST_REBALANCE * session);
        config.putAll(settings.kafka());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, StickyAssignor.class.getName());
        if (!instance.isEmpty()) {
            config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        }
        return config;
    }

    /** Joins the group, in a thread of its own. */
    public void start() {
        thread.start();
    }

    private void run() {
        while (!closing) {
            try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                open = consumer;
                consumer.subscribe(List.of(Topic.INGEST_STATE.topicName()), new Rebalance(consumer));
                while (!closing) {
                    consumer.poll(POLL);
                    polled = System.nanoTime();
                    commitEnds(consumer);
                }
            } catch (WakeupException | InterruptException e) {
                LOG.debug("leaving the group");
            } catch (KafkaException e) {
                troubles.accept(e);
                pause();
            } finally {
                open = null;
                member = false;
            }
        }
    }

    /**
     * Nothing is consumed, and so a group that commits only what the publisher claims would show a lag for ever: the ends are
     * committed instead. Where that fails, it is tried again the next time.
     */
    private void commitEnds(KafkaConsumer<byte[], byte[]> consumer) {
        if (System.nanoTime() - committed < COMMIT_INTERVAL.toNanos()) {
            return;
        }
        committed = System.nanoTime();
        try {
            Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
            consumer.endOffsets(consumer.assignment(), POLL)
                    .forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end)));
            consumer.commitAsync(ends, (offsets, failure) -> {
                if (failure != null) {
                    LOG.debug("the ends of {} were not committed", Topic.INGEST_STATE, failure);
                }
            });
        } catch (TimeoutException e) {
            LOG.debug("the ends of {} are not known", Topic.INGEST_STATE, e);
        }
    }

    /** Time since the group was last polled; null where this instance is no member of it. */
    public @Nullable Duration sincePoll() {
        return member ? Duration.ofNanos(System.nanoTime() - polled) : null;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Rebalance implements ConsumerRebalanceListener {
        private final KafkaConsumer<byte[], byte[]> consumer;

        Rebalance(KafkaConsumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.pause(consumer.assignment());
            member = true;
            listener.member(consumer.groupMetadata());
            if (!partitions.isEmpty()) {
                LOG.info("took over shares {} of the sources", numbers(partitions));
                listener.gained(numbers(partitions));
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                LOG.info("gave up shares {} of the sources", numbers(partitions));
                listener.lost(numbers(partitions));
            }
        }
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }

    /** Leaves the group. */
    @Override
    public void close() {
        closing = true;
        var consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
