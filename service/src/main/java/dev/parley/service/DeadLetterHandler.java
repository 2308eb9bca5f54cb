package dev.parley.service;

import dev.parley.schemas.registry.SchemaRegistryException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a record that cannot be read, processed or written to the dead letters and lets the rest flow. Where the registry is
 * or a state store is behind the failure no record is to blame: then the thread stops and begins again, and nothing is lost.
 *
 * <p>Public because Kafka Streams makes it by name.
 */
public final class DeadLetterHandler
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);

    private RecordLimit limit = RecordLimit.in(Map.of());

    @Override
    public void configure(Map<String, ?> configs) {
        limit = RecordLimit.in(configs);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
        if (SchemaRegistryException.isBehind(failure)) {
            return DeserializationExceptionHandler.Response.fail();
        }
        log(context, failure);
        return DeserializationExceptionHandler.Response.resume(
                List.of(DeadLetter.of(context, record.key(), record.value(), failure, limit)));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (SchemaRegistryException.isBehind(failure) || FailurePolicy.isOfTheState(failure)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        log(context, failure);
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
        log(context, failure);
        return ProductionExceptionHandler.Response.resume(List.of(DeadLetter.of(context, failure, limit)));
    }

    private static void log(ErrorHandlerContext context, Exception failure) {
        LOG.warn(
                "dead letter: topic {} partition {} offset {} at {}: {}",
                context.topic(),
                context.partition(),
                context.offset(),
                context.processorNodeId(),
                failure.toString());
    }
}
