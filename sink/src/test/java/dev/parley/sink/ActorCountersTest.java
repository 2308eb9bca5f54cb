package dev.parley.sink;

import static dev.parley.sink.Items.MAY_4;
import static dev.parley.sink.Items.item;
import static dev.parley.sink.Items.opposes;
import static dev.parley.sink.Items.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.TargetCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More outlets and targets than an actor's totals hold, so that some are kept elsewhere, come back, and are taken out. */
class ActorCountersTest {
    private static final int ITEMS = 150;
    private static final int TARGETS = 70;
    /** Of every third item, so that some are spoken of more often. */
    private static final int FEWER = 46;

    @TempDir
    Path folder;

    @Test
    void shouldCountAndRankThoseThatTheTotalsDoNotHold() {
        try (var sink = new SinkDriver(folder)) {
            for (var n = 0; n < ITEMS; n++) {
                var words = "Reason number %d why the crossing matters to all of us here".formatted(n);
                sink.send(item(
                        "item-" + n,
                        "outlet-" + n,
                        MAY_4.plus(Duration.ofMinutes(n)),
                        said("ana", words, opposes(target(n)))));
            }
            assertThat(sink.entries(SinkStores.OUTLETS)).isPositive();
            assertThat(sink.entries(SinkStores.TARGETS)).isPositive();
            assertCounted(sink, n -> true);

            for (var n = 0; n < ITEMS; n++) {
                if (n % 3 > 0) {
                    sink.withdraw("item-" + n, MAY_4.plus(Duration.ofDays(1)));
                }
            }
            assertCounted(sink, n -> n % 3 == 0);
        }
    }

    private static String target(int number) {
        return "target-" + number % (number % 3 == 0 ? FEWER : TARGETS);
    }

    private static void assertCounted(SinkDriver sink, IntPredicate isThere) {
        Map<String, Long> counts = new TreeMap<>();
        var outlets = 0;
        for (var n = 0; n < ITEMS; n++) {
            if (isThere.test(n)) {
                outlets++;
                counts.merge(target(n), 1L, Long::sum);
            }
        }
        List<String> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(20)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(sink.actor("ana").getOutlets()).isEqualTo(outlets);
        assertThat(sink.actor("ana").getTargets())
                .extracting(TargetCount::getTargetId)
                .isEqualTo(most);
    }
}
