package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of ingest that share the sources and are killed again and again, at random points of their work, while what
 * they read changes. {@code -Dparley.kills=50} kills more often, {@code -Dparley.seed=N} repeats a run's choices.
 */
class IngestKillIT {
    private static final int KILLS = Integer.getInteger("parley.kills", 10);
    private static final long SEED = Long.getLong("parley.seed", System.nanoTime());
    private static final List<String> INSTANCES = List.of("first", "second");
    private static final int LEAST_LOOKS = 1000;

    @TempDir
    private Path folder;

    private final Map<String, Process> running = new LinkedHashMap<>();

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void shouldEndWithWhatWasServedAndNothingTwiceHoweverOftenItIsKilled() throws Exception {
        System.out.println("IngestKillIT: " + KILLS + " kills, -Dparley.seed=" + SEED);
        var random = new Random(SEED);
        try (var run = new LocalRun(folder);
                var news = new ChangingNews(SEED, 6, 4);
                var raw = new RawRecords(run.parley().settings())) {
            for (var name : INSTANCES) {
                running.put(name, start(run, news, name));
            }
            for (var kill = 0; kill < KILLS; kill++) {
                killAtWork(run, news, INSTANCES.get(random.nextInt(INSTANCES.size())), random);
            }
            Awaitility.await("looks").atMost(Duration.ofMinutes(3)).until(() -> news.looks() >= LEAST_LOOKS);
            news.freeze();
            Awaitility.await("everything served")
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(raw.read().texts()).isEqualTo(news.served()));
            var before = news.fewestLooksSinceFrozen();
            Awaitility.await("more looks at every feed")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> news.fewestLooksSinceFrozen() >= before + 2);
            assertThat(raw.read().repeats()).isEmpty();
            assertThat(raw.texts()).isEqualTo(news.served());
            assertThat(INSTANCES)
                    .allSatisfy(name -> assertThat(news.looksBy(name)).isPositive());
            System.out.println("IngestKillIT: " + news.looks() + " looks, " + raw.size() + " records");
        } finally {
            for (var process : running.values()) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Four of five times in the midst of its work, else wherever it is, perhaps still starting. */
    private void killAtWork(LocalRun run, ChangingNews news, String name, Random random) throws Exception {
        var before = news.looksBy(name);
        if (random.nextInt(5) > 0) {
            Awaitility.await(name + " at work")
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> news.looksBy(name) > before);
        }
        var late = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(500));
        Awaitility.await("the moment")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> System.nanoTime() > late);
        var old = running.remove(name);
        if (old != null) {
            old.destroyForcibly().waitFor();
        }
        running.put(name, start(run, news, name));
    }

    private Process start(LocalRun run, ChangingNews news, String name) throws IOException {
        var log = folder.resolve(name + ".log");
        var settings = Map.of(
                "kafka.bootstrap.servers",
                run.parley().bootstrapServers(),
                "schema.registry.url",
                run.parley().registryUrl(),
                "streams.session.timeout",
                "2s",
                "ingest.sources",
                String.join(",", news.addresses()),
                "ingest.private.networks",
                "true",
                "ingest.interval",
                "250ms",
                "ingest.interval.max",
                "250ms",
                "ingest.host.delay",
                "0ms",
                "ingest.instance",
                name,
                "ingest.contact",
                name);
        var arguments = new java.util.ArrayList<>(List.of("--set", "health.port=0", "--set", "topics.create=false"));
        settings.forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
        Files.write(log, List.of());
        return new Cli(folder).start("dev.parley.ingest.Main", log, log, arguments.toArray(String[]::new));
    }
}
