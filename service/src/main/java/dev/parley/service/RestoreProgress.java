package dev.parley.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How many changelog records are to be restored before all active tasks of this instance can run. Thread-safe. */
final class RestoreProgress implements StateRestoreListener {
    private final Map<TopicPartition, AtomicLong> remaining = new ConcurrentHashMap<>();

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long start, long end) {
        remaining.put(partition, new AtomicLong(Math.max(0, end - start)));
    }

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long end, long restored) {
        var left = remaining.get(partition);
        if (left != null) {
            left.updateAndGet(before -> Math.max(0, before - restored));
        }
    }

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long restored) {
        remaining.remove(partition);
    }

    @Override
    public void onRestoreSuspended(TopicPartition partition, String store, long restored) {
        remaining.remove(partition);
    }

    long records() {
        return remaining.values().stream().mapToLong(AtomicLong::get).sum();
    }

    int partitions() {
        return remaining.size();
    }
}
