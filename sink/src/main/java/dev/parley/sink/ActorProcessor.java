package dev.parley.sink;

import dev.parley.sink.ledger.SubjectChange;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * Changes of a subject's statements in, added to its totals and lists; the time of the change out, to say that its record is
 * due. What travels to there carries stream time, since a table takes a time that falls for a mistake.
 */
final class ActorProcessor implements FixedKeyProcessor<String, SubjectChange, Long> {
    private final SinkConfig config;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, Long> context;

    @SuppressWarnings("NullAway.Init")
    private StoredActors actors;

    ActorProcessor(SinkConfig config) {
        this.config = config;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Long> context) {
        this.context = context;
        this.actors = new StoredActors(context, config);
        new LatestPurge(actors.latest(), config).schedule(context, PunctuationType.STREAM_TIME);
    }

    @Override
    public void process(FixedKeyRecord<String, SubjectChange> record) {
        if (!record.value().isEmpty()) {
            actors.apply(record.key(), record.value());
            context.forward(record.withValue(record.timestamp()).withTimestamp(context.currentStreamTimeMs()));
        }
    }
}
