package dev.parley.schemas;

import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Contract records to bytes in the Confluent wire format: a zero byte, the schema's id in four bytes, the record in Avro's
 * binary form. Null stays null, a tombstone. Thread-safe; asks the registry once for each topic and schema.
 */
public final class ContractSerializer<T extends SpecificRecord> implements Serializer<T> {
    private @Nullable SchemaRegistry registry;
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        registry = new SchemaRegistry(RegistrySettings.from(config));
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        if (value == null) {
            return null;
        }
        if (registry == null) {
            throw new IllegalStateException("not configured");
        }
        var id = registry.id(SchemaRegistry.subject(topic), value.getSchema());
        try {
            return scratch.get().write(id, value);
        } catch (IOException | AvroRuntimeException | NullPointerException | ClassCastException e) {
            throw new SerializationException(
                    "no " + value.getSchema().getName() + " for topic " + topic + ": " + e.getMessage(), e);
        }
    }

    /** What a thread uses again and again. */
    private static final class Scratch {
        private static final int KEPT = 1 << 20;

        private ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        private @Nullable BinaryEncoder encoder;
        private final Map<Class<?>, DatumWriter<SpecificRecord>> writers = new HashMap<>();

        private static DatumWriter<SpecificRecord> writer(SpecificRecord value) {
            return new SpecificDatumWriter<>(value.getSchema(), SpecificData.getForClass(value.getClass()));
        }

        byte[] write(int id, SpecificRecord value) throws IOException {
            bytes.reset();
            bytes.write(WireFormat.header(id), 0, WireFormat.HEADER);
            var used = EncoderFactory.get().binaryEncoder(bytes, encoder);
            encoder = null; // one that failed holds on to what it has not written yet
            writers.computeIfAbsent(value.getClass(), c -> writer(value)).write(value, used);
            used.flush();
            encoder = used;
            var written = bytes.toByteArray();
            if (written.length > KEPT) {
                bytes = new ByteArrayOutputStream(4096);
            }
            return written;
        }
    }
}
