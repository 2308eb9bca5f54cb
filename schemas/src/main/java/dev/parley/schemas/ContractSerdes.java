package dev.parley.schemas;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Utils;

/**
 * Serdes for the contract's values. The configuration is what the serde itself takes: {@code schema.registry.url} and its
 * companions for ours, and {@value #VALUE_SERDE} to put another in its place, such as
 * {@code io.confluent.kafka.streams.serdes.avro.SpecificAvroSerde}; the whole configuration is passed to it.
 */
public final class ContractSerdes {
    /** Class name of the serde for values; ours where absent. */
    public static final String VALUE_SERDE = "parley.value.serde";

    static {
        ContractClasses.trust();
    }

    private ContractSerdes() {}

    /** The serde for a topic's values. Throws IllegalArgumentException for a topic whose values are raw bytes. */
    public static <T extends SpecificRecord> Serde<T> value(Topic topic, Map<String, ?> config) {
        return of(topic.value().orElseThrow(() -> new IllegalArgumentException(topic + " holds raw bytes")), config);
    }

    /** The serde for one contract schema on any topic, such as a state store's changelog. */
    public static <T extends SpecificRecord> Serde<T> of(Schema schema, Map<String, ?> config) {
        var other = config.get(VALUE_SERDE);
        Serde<T> serde = other == null || other.toString().isBlank()
                ? new ContractSerde<>(schema)
                : make(other.toString().strip());
        serde.configure(config, false);
        return serde;
    }

    @SuppressWarnings("unchecked") // a serde named by configuration is trusted to be for Avro's specific records
    private static <T> Serde<T> make(String className) {
        try {
            return (Serde<T>) Utils.newInstance(className, Serde.class);
        } catch (ClassNotFoundException e) {
            throw new ConfigException(VALUE_SERDE + ": class " + className + " is not on the class path");
        } catch (KafkaException | ClassCastException e) {
            throw new ConfigException(
                    VALUE_SERDE + ": " + className + " is no Serde that can be made: " + e.getMessage());
        }
    }
}
