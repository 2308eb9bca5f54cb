package dev.parley.service;

import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.service.deadletter.DeadLetter;
import dev.parley.service.deadletter.DeadLetterReason;
import dev.parley.service.settings.RecordLimit;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Sends a record that cannot be read, processed or written to the dead letters and lets the rest flow. Where the registry is
 * or a state store is behind the failure no record is to blame: then the thread stops and begins again, and nothing is lost.
 *
 * <p>Public because Kafka Streams makes it by name.
 */
public final class DeadLetterHandler
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);

    /** In the configuration of Kafka Streams: where dead letters are counted. */
    static final String METERS = "parley.meters";

    private static final String COUNTER = "parley.dead.letters";

    private RecordLimit limit = RecordLimit.in(Map.of());
    private @Nullable MeterRegistry meters;

    @Override
    public void configure(Map<String, ?> configs) {
        limit = RecordLimit.in(configs);
        meters = configs.get(METERS) instanceof MeterRegistry registry ? registry : null;
    }

    /** Begins to count, at zero for every reason. */
    static void count(MeterRegistry meters) {
        for (var reason : DeadLetterReason.values()) {
            counter(meters, reason);
        }
    }

    private static Counter counter(MeterRegistry meters, DeadLetterReason reason) {
        return Counter.builder(COUNTER)
                .description("Records that became dead letters, by reason")
                .tag("reason", reason.toString())
                .register(meters);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
        if (SchemaRegistryException.isBehind(failure)) {
            return DeserializationExceptionHandler.Response.fail();
        }
        tell(context, record.key(), failure);
        return DeserializationExceptionHandler.Response.resume(
                List.of(DeadLetter.of(context, record.key(), record.value(), failure, limit)));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (SchemaRegistryException.isBehind(failure) || FailurePolicy.isOfTheState(failure)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        tell(context, context.sourceRawKey(), failure);
        return ProcessingExceptionHandler.Response.resume(List.of(DeadLetter.of(context, failure, limit)));
    }

    /** A write that failed leaves a transaction that cannot be committed: begin again from the last one that was. */
    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception failure) {
        return ProductionExceptionHandler.Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ProductionExceptionHandler.Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception failure,
            SerializationExceptionOrigin origin) {
        if (SchemaRegistryException.isBehind(failure)) {
            return ProductionExceptionHandler.Response.fail();
        }
        tell(context, context.sourceRawKey(), failure);
        return ProductionExceptionHandler.Response.resume(List.of(DeadLetter.of(context, failure, limit)));
    }

    private void tell(ErrorHandlerContext context, byte @Nullable [] key, Exception failure) {
        var reason = DeadLetterReason.of(failure);
        if (meters != null) {
            counter(meters, reason).increment();
        }
        try (var item = MDC.putCloseable("itemId", key == null ? "" : new String(key, StandardCharsets.UTF_8));
                var topic = MDC.putCloseable("topic", context.topic());
                var partition = MDC.putCloseable("partition", String.valueOf(context.partition()));
                var offset = MDC.putCloseable("offset", String.valueOf(context.offset()))) {
            LOG.warn(
                    "dead letter ({}): topic {} partition {} offset {} at {}: {}",
                    reason,
                    context.topic(),
                    context.partition(),
                    context.offset(),
                    context.processorNodeId(),
                    failure.toString());
        }
    }
}
