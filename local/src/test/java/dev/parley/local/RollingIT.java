package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three brokers and the three services under load, each restarted in order and in turn as an upgrade would do it, round after
 * round. In the end the ledgers are those of an undisturbed run, and every warning of the services is one that is explained. Not
 * part of the build: {@code -Dparley.rolling.minutes=15}; {@code -Dparley.rolling.rate=20} items a second; on a busy machine
 * {@code -Dparley.broker.session=18000} milliseconds until a broker is given up.
 */
@EnabledIfSystemProperty(named = "parley.rolling.minutes", matches = "\\d+")
class RollingIT {
    private static final Duration LOAD = Duration.ofMinutes(Integer.getInteger("parley.rolling.minutes", 15));
    private static final int RATE = Integer.getInteger("parley.rolling.rate", 20);
    private static final int SECONDS_A_FILE = 3;
    private static final int ITEMS_A_FILE = RATE * SECONDS_A_FILE;
    private static final Duration LONGEST = Duration.ofMinutes(8);

    @TempDir
    private Path folder;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, RunningService> services = new LinkedHashMap<>();
    private final List<Path> logs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private NewsCluster cluster;

    private long seen;

    @BeforeEach
    void start() throws IOException {
        cluster = new NewsCluster(folder);
        for (var name : List.of("ingest", "enrich", "sink")) {
            startService(name);
        }
    }

    @AfterEach
    void stop() {
        clock.shutdownNow();
        services.values().forEach(RunningService::close);
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void shouldKeepTheBooksWhileEverythingIsRestartedInTurn() throws Exception {
        services.values().forEach(RunningService::awaitReady);
        var end = System.nanoTime() + LOAD.toNanos();
        Future<?> load = clock.scheduleAtFixedRate(this::publish, 0, SECONDS_A_FILE, TimeUnit.SECONDS);
        var rounds = 0;
        while (System.nanoTime() < end) {
            restartEverything();
            rounds++;
        }
        assertThat(load).as("the load has come to the end").isNotDone();
        clock.shutdown();
        assertThat(clock.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        Awaitility.await("all news in the ledgers")
                .atMost(LONGEST)
                .ignoreExceptions()
                .until(cluster::isDone);
        for (var service : services.values()) {
            assertThat(service.stop()).isZero();
        }
        var log = ServiceLog.of(logs);
        System.out.printf(
                "%d rounds in %d min, %d lines in the services' logs%n", rounds, LOAD.toMinutes(), log.lines());
        log.expected().forEach((what, times) -> System.out.printf("%6d  %s%n", times, what));
        log.unexplained().forEach(line -> System.out.println("unexplained: " + line));
        cluster.assertBooksAreExact(rounds + " rounds of restarts", LONGEST);
        assertThat(log.unexplained()).isEmpty();
    }

    private void restartEverything() throws Exception {
        for (var broker = 0; broker < BrokerCluster.SIZE; broker++) {
            cluster.brokers().stopAndRestart(broker);
            cluster.brokers().awaitWhole();
            awaitWork();
        }
        for (var service : List.copyOf(services.entrySet())) {
            assertThat(service.getValue().stop())
                    .as(service.getKey() + "'s exit status")
                    .isZero();
            startService(service.getKey()).awaitReady();
            awaitWork();
        }
    }

    /** Until as much has become visible since the last time as comes in with a file. */
    private void awaitWork() {
        var wanted = seen + ITEMS_A_FILE;
        Awaitility.await("work that goes on").atMost(LONGEST).ignoreExceptions().until(() -> {
            seen = cluster.visible();
            return seen >= wanted;
        });
    }

    private RunningService startService(String name) throws IOException {
        var settings = new HashMap<>(cluster.settingsOf(name));
        settings.remove("streams.session.timeout"); // who stops in order leaves the group at once
        var service = new RunningService(folder, name, settings);
        services.put(name, service);
        logs.add(service.logFile());
        return service;
    }

    private void publish() {
        try {
            cluster.publish(ITEMS_A_FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
