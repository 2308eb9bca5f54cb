package dev.parley.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Histories of several retentions, so that statements leave the state while others come: as long as nothing comes later than
 * the retention, the ledgers are those that the model works out from all of it, in two orders. A failure names its seed.
 */
class RetentionPropertyTest {
    private static final int ROUNDS = Integer.getInteger("parley.rounds", 8);
    private static final int TOGETHER = 20;
    private static final Instant BEGIN = Instant.parse("2015-03-01T09:00:00Z");
    private static final int DAYS = 1600;
    private static final int LATE = 150;

    @TempDir
    Path folder;

    /** An event and when it comes in. */
    private record Arrival(History.Event event, Instant at) {}

    @Test
    void shouldEndInTheSameLedgersWhileStatementsLeaveTheState() {
        var only = Long.getLong("parley.seed");
        try (var registry = new TestRegistry()) {
            for (var seed = only == null ? 0 : only; seed < (only == null ? ROUNDS : only + 1); seed++) {
                round(registry, seed);
            }
        }
    }

    private void round(TestRegistry registry, long seed) {
        List<History> histories = new ArrayList<>();
        for (var n = seed * TOGETHER; n < (seed + 1) * TOGETHER; n++) {
            histories.add(new History(n, "h" + n, BEGIN, DAYS));
        }
        var config = SinkDriver.config(registry);
        try (var one = new SinkDriver(config, folder.resolve("one-" + seed));
                var other = new SinkDriver(config, folder.resolve("other-" + seed))) {
            play(one, histories, new Random(seed));
            play(other, histories, new Random(seed + 1000));
            var model = new Model(
                    config, histories.stream().flatMap(h -> h.events.stream()).toList());
            compare(seed, one.statements, model.statements);
            compare(seed, one.rows, model.rows);
            compare(seed, one.actors, model.actors);
            compare(seed, one.stances, model.stances);
            assertThat(other.bytes).as("in another order, seed %d", seed).isEqualTo(one.bytes);
            assertThat(one.entries(SinkStores.REPORTS)).as("left in the state").isLessThan(one.statements.size());
        }
    }

    private static <T> void compare(long seed, Map<String, T> sink, Map<String, T> model) {
        assertThat(sink.keySet()).as("seed %d", seed).isEqualTo(model.keySet());
        model.forEach((key, value) ->
                assertThat(sink.get(key)).as("%s, seed %d", key, seed).isEqualTo(value));
    }

    private static void play(SinkDriver sink, List<History> histories, Random random) {
        List<Arrival> arrivals = new ArrayList<>();
        histories.forEach(history -> arrivals.addAll(arrivals(history, random)));
        arrivals.sort(Comparator.comparing(Arrival::at));
        var latest = BEGIN;
        for (var arrival : arrivals) {
            var at = arrival.event().at();
            latest = at.isAfter(latest) ? at : latest;
            assertThat(Duration.between(at, latest))
                    .as(
                            "how late an event of %s comes, in stream time",
                            arrival.event().itemId())
                    .isLessThan(sink.config.retention());
            var revision = arrival.event().revision();
            if (revision == null) {
                sink.withdraw(arrival.event().itemId(), at);
            } else {
                sink.send(revision);
            }
        }
    }

    /**
     * Each event some time after its item was published; the events of one item in their order. An item that is withdrawn and
     * never seen counts from its first withdrawal: a tombstone carries stream time to its own time, and one that came before
     * that would make everything else come later than the retention.
     */
    private static List<Arrival> arrivals(History history, Random random) {
        Map<String, List<History.Event>> items = new TreeMap<>();
        history.events.forEach(
                e -> items.computeIfAbsent(e.itemId(), k -> new ArrayList<>()).add(e));
        List<Arrival> arrivals = new ArrayList<>();
        items.forEach((id, events) -> {
            var times = random.longs(events.size(), 0, Duration.ofDays(LATE).toMinutes())
                    .sorted()
                    .iterator();
            var begin = events.stream()
                    .map(History.Event::at)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            events.forEach(e -> arrivals.add(new Arrival(e, begin.plus(Duration.ofMinutes(times.nextLong())))));
        });
        return arrivals;
    }
}
