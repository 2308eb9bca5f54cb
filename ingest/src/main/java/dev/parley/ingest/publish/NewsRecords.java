package dev.parley.ingest.publish;

import dev.parley.avro.NewsItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Records for the raw topic, in order. */
final class NewsRecords {
    private final List<ProducerRecord<String, @Nullable NewsItem>> records = new ArrayList<>();

    void add(ProducerRecord<String, @Nullable NewsItem> one) {
        records.add(one);
    }

    void removeIf(Predicate<String> key) {
        records.removeIf(one -> key.test(one.key()));
    }

    List<ProducerRecord<String, @Nullable NewsItem>> all() {
        return records;
    }
}
