package dev.parley.sink;

import dev.parley.avro.ActorStatements;
import dev.parley.schemas.Provenance;
import dev.parley.sink.codec.ActorRecords;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * A subject whose record is due in, with the time of what made it due; the record, or a tombstone where nothing is left of it, out.
 * With the record the totals that it shows are written to their store.
 */
final class ActorRecordProcessor implements FixedKeyProcessor<String, Long, ActorStatements> {
    private final SinkConfig config;

    @SuppressWarnings("NullAway.Init")
    private FixedKeyProcessorContext<String, ActorStatements> context;

    @SuppressWarnings("NullAway.Init")
    private StoredActors actors;

    ActorRecordProcessor(SinkConfig config) {
        this.config = config;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, ActorStatements> context) {
        this.context = context;
        this.actors = new StoredActors(context, config);
    }

    @Override
    @SuppressWarnings("NullAway") // a tombstone is null, Kafka's types do not say so
    public void process(FixedKeyRecord<String, Long> record) {
        var view = actors.written(record.key());
        context.forward(record.withTimestamp(record.value())
                .withHeaders(Provenance.written(record.headers(), context.currentSystemTimeMs()))
                .withValue(view == null ? null : ActorRecords.statements(view)));
    }
}
