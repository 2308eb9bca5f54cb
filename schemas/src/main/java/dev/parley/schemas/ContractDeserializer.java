package dev.parley.schemas;

import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistry;
import dev.parley.schemas.registry.SchemaRegistryException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in the Confluent wire format to contract records: whatever schema they were written with, resolved into ours.
 * Null stays null, a tombstone. Bytes that are no such record are refused with a {@link SerializationException} that names
 * the topic and the cause. Thread-safe; asks the registry once for each schema id.
 *
 * <p>Made without a schema, it reads into the class that today's {@link Topic} names.
 */
public final class ContractDeserializer<T extends SpecificRecord> implements Deserializer<T> {
    static {
        ContractClasses.trust();
    }

    private final @Nullable Schema fixed;
    private @Nullable SchemaRegistry registry;
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    public ContractDeserializer() {
        this(null);
    }

    ContractDeserializer(@Nullable Schema fixed) {
        this.fixed = fixed;
    }

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        registry = new SchemaRegistry(RegistrySettings.from(config));
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] data) {
        if (data == null) {
            return null;
        }
        if (registry == null) {
            throw new IllegalStateException("not configured");
        }
        try {
            return read(registry, target(topic), data);
        } catch (SchemaRegistryException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("no record of topic " + topic + ": " + reason(e), e);
        }
    }

    private Schema target(String topic) {
        return fixed != null
                ? fixed
                : Topic.named(topic)
                        .flatMap(Topic::value)
                        .orElseThrow(() -> new SerializationException("the contract has no schema for it"));
    }

    private T read(SchemaRegistry source, Schema target, byte[] data) throws IOException {
        var id = WireFormat.schemaId(data);
        var own = scratch.get();
        DatumReader<T> reader = own.reader(source, id, target);
        own.decoder = DecoderFactory.get()
                .binaryDecoder(data, WireFormat.HEADER, data.length - WireFormat.HEADER, own.decoder);
        var value = reader.read(null, own.decoder);
        if (!own.decoder.isEnd()) {
            throw new SerializationException("bytes are left over after the record");
        }
        return value;
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private record Resolution(int writer, String reader) {}

    /** What a thread uses again and again. */
    private static final class Scratch {
        private @Nullable BinaryDecoder decoder;
        private final Map<Resolution, DatumReader<?>> readers = new HashMap<>();

        @SuppressWarnings("unchecked") // the reader's schema is that of T
        <T> DatumReader<T> reader(SchemaRegistry registry, int writer, Schema target) {
            return (DatumReader<T>) readers.computeIfAbsent(
                    new Resolution(writer, target.getFullName()), r -> make(registry.schema(writer), target));
        }

        private static DatumReader<?> make(Schema writer, Schema target) {
            return new SpecificDatumReader<>(writer, target, SpecificData.getForSchema(target));
        }
    }
}
