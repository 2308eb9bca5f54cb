package dev.parley.service;

import dev.parley.service.settings.RecordLimit;
import dev.parley.service.settings.Settings;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Keys of the contract's topics, in UTF-8. One that is too long for a record is refused as it is read. */
public final class MeasuredKey {
    private MeasuredKey() {}

    /** @param config the serdes' configuration, as {@link Settings#serde()} gives it */
    public static Serde<String> of(Map<String, ?> config) {
        var limit = RecordLimit.in(config);
        Serializer<String> serializer = Serdes.String().serializer();
        Deserializer<String> inner = Serdes.String().deserializer();
        return Serdes.serdeFrom(serializer, (topic, bytes) -> {
            limit.checkKey(topic, bytes);
            return inner.deserialize(topic, bytes);
        });
    }
}
