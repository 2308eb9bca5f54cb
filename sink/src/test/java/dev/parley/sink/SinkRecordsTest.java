package dev.parley.sink;

import static dev.parley.sink.Items.MAY_4;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.Polarity;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStatement;
import dev.parley.schemas.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many records an article makes beside those of the contract: what goes to changelogs and between tasks. The articles are as the
 * news is in the mean, by docs/performance.md: seven actors with two statements each, eleven records of stances, one in five a copy;
 * a few of the actors and outlets come up much more often than the others. Each is committed by itself: nothing is saved by waiting.
 */
class SinkRecordsTest {
    private static final int ARTICLES = 400;
    /** One more is enrich's own. */
    private static final double MOST = 39;

    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private final List<TaggedStatement[]> said = new ArrayList<>();

    @Test
    void shouldWriteFewRecordsBesideThoseOfTheContract() {
        try (var sink = new SinkDriver(folder)) {
            for (var n = 0; n < ARTICLES; n++) {
                sink.send(article(n));
            }
            Map<String, Double> written = new TreeMap<>();
            for (var topic : sink.driver.producedTopicNames()) {
                if (Topic.named(topic).isEmpty()) {
                    written.put(topic, sink.written(topic) / (double) ARTICLES);
                }
            }
            assertThat(written.keySet()).hasSize(6);
            assertThat(written.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .as("%s", written)
                    .isBetween(20.0, MOST);
        }
    }

    private TaggedNewsItem article(int number) {
        var isCopy = number > 20 && random.nextInt(5) == 0;
        var statements = isCopy ? said.get(number - 1 - random.nextInt(20)) : statements(number);
        said.add(statements);
        return Items.item("item-" + number, "outlet-" + few(50), MAY_4.plus(Duration.ofMinutes(number)), statements);
    }

    private TaggedStatement[] statements(int number) {
        List<TaggedStatement> statements = new ArrayList<>();
        for (var a = 0; a < 7; a++) {
            var actor = "actor-" + few(300);
            for (var s = 0; s < 2; s++) {
                var words = "Reason number %d of %d why crossing %d matters to all of us here".formatted(a, s, number);
                var sides = random.nextInt(14) < 10
                        ? List.of(Items.stance("target-" + few(200), Polarity.values()[1 + random.nextInt(3)], 0.5))
                        : List.<dev.parley.avro.TaggedStance>of();
                var statement = TaggedStatement.newBuilder(Items.said(actor, words))
                        .setStances(sides)
                        .build();
                statements.add(
                        random.nextInt(8) == 0 ? Items.as(statement, "envoy", "State", "state-" + few(20)) : statement);
            }
        }
        return statements.toArray(TaggedStatement[]::new);
    }

    /** The lower, the more often. */
    private int few(int all) {
        return (int) (all * random.nextDouble() * random.nextDouble() * random.nextDouble());
    }
}
