package dev.parley.local;

import dev.parley.avro.NewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every committed record of the raw topic, revisions and repeats included. */
final class RawRecords implements AutoCloseable {
    private final KafkaConsumer<String, NewsItem> consumer;
    private final List<NewsItem> items = new ArrayList<>();
    private final List<String> tombstones = new ArrayList<>();

    RawRecords(Settings settings) {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put("isolation.level", "read_committed");
        config.put("auto.offset.reset", "earliest");
        Deserializer<NewsItem> values =
                ContractSerdes.<NewsItem>value(Topic.NEWS_RAW, settings.serde()).deserializer();
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), values);
        consumer.assign(consumer.partitionsFor(Topic.NEWS_RAW.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList());
    }

    /** Reads on to what is committed now. */
    RawRecords read() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(one -> {
                if (one.value() == null) {
                    tombstones.add(one.key());
                } else {
                    items.add(one.value());
                }
            });
        }
        return this;
    }

    /** The last text of each item by its address. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        items.forEach(item -> texts.put(item.getUrl(), item.getText()));
        return texts;
    }

    /** Texts of the items of one site, in the order in which they came. */
    List<String> textsUnder(TestSite site) {
        var port = site.home().substring(site.home().lastIndexOf(':'));
        return items.stream()
                .filter(item -> item.getUrl() != null && item.getUrl().contains(port + "/"))
                .map(NewsItem::getText)
                .toList();
    }

    /** Revisions that were published more than once. */
    List<String> repeats() {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.getUrl() + ": " + item.getText(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Object::toString)
                .toList();
    }

    int size() {
        return items.size();
    }

    List<String> tombstones() {
        return tombstones;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
