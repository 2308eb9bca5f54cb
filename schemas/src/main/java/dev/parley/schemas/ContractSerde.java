package dev.parley.schemas;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Our own serde: {@link ContractSerializer} and {@link ContractDeserializer}. */
public final class ContractSerde<T extends SpecificRecord> implements Serde<T> {
    private final ContractSerializer<T> serializer = new ContractSerializer<>();
    private final ContractDeserializer<T> deserializer;

    public ContractSerde() {
        this(null);
    }

    /** Reads into this schema on every topic, so that it serves a state store's changelog too. */
    ContractSerde(@Nullable Schema schema) {
        this.deserializer = new ContractDeserializer<>(schema);
    }

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        serializer.configure(config, isKey);
        deserializer.configure(config, isKey);
    }

    @Override
    public Serializer<T> serializer() {
        return serializer;
    }

    @Override
    public Deserializer<T> deserializer() {
        return deserializer;
    }
}
