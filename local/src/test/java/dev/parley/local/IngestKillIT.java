package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of ingest that share the sources and are killed again and again, at random points of their work, while what
 * they read changes; now and then one is stopped in order, or sleeps so long that the other takes over, and wakes up. {@code -Dparley.kills=50} kills more often, {@code -Dparley.seed=N} repeats a run's choices.
 */
class IngestKillIT {
    private static final int KILLS = Integer.getInteger("parley.kills", 6);
    private static final long SEED = Long.getLong("parley.seed", System.nanoTime());
    private static final List<String> INSTANCES = List.of("first", "second");
    private static final int LEAST_LOOKS = 300;

    private static final int SESSION_MILLIS = 2000;
    /** What is worth a line of the output. */
    private static final int LONG_WAIT_SECONDS = 10;

    @TempDir
    private Path folder;

    private final Map<String, Instance> running = new LinkedHashMap<>();
    private final Deque<Instance> ahead = new ArrayDeque<>();
    private int started;

    private record Instance(Process process, Path log) {}

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void shouldEndWithWhatWasServedAndNothingTwiceHoweverOftenItIsKilled() throws Exception {
        System.out.println("IngestKillIT: " + KILLS + " kills, -Dparley.seed=" + SEED);
        var random = new Random(SEED);
        try (var run = new LocalRun(folder);
                var news = new ChangingNews(SEED, 6, 4);
                var raw = new RawRecords(run.parley().settings())) {
            startAhead(run, news);
            for (var name : INSTANCES) {
                start(run, news, name);
            }
            for (var kills = 0; kills < KILLS; ) {
                kills += disturb(run, news, INSTANCES.get(random.nextInt(INSTANCES.size())), random) ? 1 : 0;
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
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(e.getMessage() + "\n" + logs(), e);
        } finally {
            ahead.addAll(running.values());
            for (var instance : ahead) {
                instance.process().destroyForcibly().waitFor();
            }
        }
    }

    /** The last that each instance said. */
    private String logs() throws IOException {
        var said = new StringBuilder();
        for (var name : INSTANCES) {
            var lines = Files.readAllLines(running(name).log());
            said.append(name).append(":\n");
            lines.subList(Math.max(0, lines.size() - 20), lines.size())
                    .forEach(line -> said.append("  ").append(line).append('\n'));
        }
        return said.toString();
    }

    /** Kills it; or, now and then, stops it in order, or lets it sleep until the other has taken its sources. */
    private boolean disturb(LocalRun run, ChangingNews news, String name, Random random) throws Exception {
        awaitMoment(news, name, random);
        var process = running(name).process();
        var kind = random.nextInt(8);
        if (kind == 0) {
            signal(process, "STOP");
            awaitHandover(news, name);
            signal(process, "CONT");
            return false;
        }
        if (kind == 1) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        process.waitFor();
        start(run, news, name);
        return kind != 1;
    }

    /** Four of five times in the midst of its work, else wherever it is, perhaps still starting. */
    private static void awaitMoment(ChangingNews news, String name, Random random) {
        var before = news.looksBy(name);
        if (random.nextInt(5) > 0) {
            var begin = System.nanoTime();
            Awaitility.await(name + " at work")
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> news.looksBy(name) > before);
            var waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
            if (waited > LONG_WAIT_SECONDS) {
                System.out.println("IngestKillIT: " + name + " was idle for " + waited + " s");
            }
        }
        awaitMillis(random.nextInt(500));
    }

    /** Until others look at what was this instance's; they may be killed ones that only start. */
    private static void awaitHandover(ChangingNews news, String name) {
        var late = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2 * SESSION_MILLIS);
        Awaitility.await("handover")
                .pollInterval(Duration.ofMillis(5))
                .until(() -> news.isLeftBy(name) || System.nanoTime() > late);
    }

    private static void awaitMillis(int millis) {
        var late = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Awaitility.await("the moment")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> System.nanoTime() > late);
    }

    private static void signal(Process process, String signal) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private Instance running(String name) {
        return Objects.requireNonNull(running.get(name), name);
    }

    /** Gives the name to a JVM that was started ahead, and starts the next. */
    private void start(LocalRun run, ChangingNews news, String name) throws IOException {
        var instance = ahead.remove();
        running.put(name, instance);
        try (var input = instance.process().outputWriter()) {
            input.write(name + "\n");
        }
        startAhead(run, news);
    }

    private void startAhead(LocalRun run, ChangingNews news) throws IOException {
        var settings = Map.of(
                "kafka.bootstrap.servers",
                run.parley().bootstrapServers(),
                "schema.registry.url",
                run.parley().registryUrl(),
                "streams.session.timeout",
                SESSION_MILLIS + "ms",
                "ingest.sources",
                String.join(",", news.addresses()),
                "ingest.private.networks",
                "true",
                "ingest.interval",
                "250ms",
                "ingest.interval.max",
                "250ms",
                "ingest.host.delay",
                "0ms");
        var arguments = new ArrayList<>(List.of("--set", "health.port=0", "--set", "topics.create=false"));
        settings.forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
        var log = Files.createFile(folder.resolve("ingest-" + started++ + ".log"));
        var process = new Cli(folder).start(WaitingIngest.class.getName(), log, log, arguments.toArray(String[]::new));
        ahead.add(new Instance(process, log));
    }
}
