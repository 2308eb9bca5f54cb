package dev.parley.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random histories through the real topology, each in two orders, end in the ledgers that the model works out from scratch. A
 * failure names its seed; {@code -Dparley.seed=N} runs that one alone, {@code -Dparley.histories=N} sets how many are run.
 */
class LedgerPropertyTest {
    private static final int HISTORIES = Integer.getInteger("parley.histories", 1000);
    private static final int BATCH = 100;

    @TempDir
    Path folder;

    @Test
    void shouldEndInTheSameLedgersWhateverHappenedInWhateverOrder() {
        var only = Long.getLong("parley.seed");
        var from = only == null ? 0 : only;
        var until = only == null ? HISTORIES : only + 1;
        try (var registry = new TestRegistry()) {
            for (var seed = from; seed < until; seed += BATCH) {
                runBatch(registry, seed, Math.min(until, seed + BATCH));
            }
        }
    }

    private void runBatch(TestRegistry registry, long from, long until) {
        var config = SinkDriver.config(registry);
        try (var one = new SinkDriver(config, folder.resolve("one-" + from));
                var other = new SinkDriver(config, folder.resolve("other-" + from))) {
            for (var seed = from; seed < until; seed++) {
                var name = "h" + seed;
                var history = new History(seed, name);
                play(one, history.events);
                play(other, history.shuffled(new Random(seed * 31 + 7)));
                var model = new Model(config, history.events);
                compare(seed, "statements", name, one.statements, model.statements);
                compare(seed, "rows", name, one.rows, model.rows);
                compare(seed, "actors", name, one.actors, model.actors);
                compare(seed, "stances", name, one.stances, model.stances);
                assertThat(other.bytes)
                        .as("ledgers in another order, seed %d", seed)
                        .isEqualTo(one.bytes);
                assertThat(other.shifts).as("shifts, seed %d", seed).isEqualTo(one.shifts);
            }
        }
    }

    private static void play(SinkDriver sink, List<History.Event> events) {
        for (var event : events) {
            var revision = event.revision();
            if (revision == null) {
                sink.withdraw(event.itemId(), event.at());
            } else {
                sink.send(revision);
            }
        }
    }

    private static <T> void compare(long seed, String ledger, String name, Map<String, T> sink, Map<String, T> model) {
        var own = new TreeMap<>(sink);
        own.keySet().removeIf(key -> !key.startsWith(name + "-"));
        assertThat(own).as("%s against the model, seed %d", ledger, seed).isEqualTo(model);
    }
}
