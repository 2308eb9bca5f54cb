package dev.parley.sink;

import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The record's own time, an item's publication or its withdrawal; but one in the future or before 1970 takes the time of those
 * before it, so that one wrong date does not carry stream time, and with it all retention, away.
 */
final class EventTime implements TimestampExtractor {
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Clock clock;

    EventTime() {
        this(Clock.systemUTC());
    }

    EventTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        var time = record.timestamp();
        return time >= 0 && time <= clock.millis() + AHEAD.toMillis() ? time : Math.max(0, partitionTime);
    }
}
