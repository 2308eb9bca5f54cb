package dev.parley.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three brokers and the three services, each a process of its own, killed at random while news comes in. In the end the ledgers
 * are those of an undisturbed run. {@code -Dparley.fault.kills=30} makes it long, {@code -Dparley.fault.seed=N} repeats the order,
 * {@code -Dparley.fault.stall=300} gives a busy machine more seconds than 120 to go on after a kill.
 */
class FaultsIT {
    private static final int KILLS = Integer.getInteger("parley.fault.kills", 4);
    private static final long SEED = Long.getLong("parley.fault.seed", System.nanoTime());
    private static final int BATCH = 60;
    private static final Duration LONGEST_STALL = Duration.ofSeconds(Integer.getInteger("parley.fault.stall", 120));

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final List<ServiceProcess> services = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private NewsCluster cluster;

    private long seen;

    @BeforeEach
    void start() throws IOException {
        cluster = new NewsCluster(folder);
    }

    @AfterEach
    void stop() {
        services.forEach(ServiceProcess::close);
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Timeout(1800)
    void shouldEndWithTheLedgersOfAnUndisturbedRunWhateverWasKilled() throws Exception {
        List<String> killed = new ArrayList<>();
        cluster.publish(BATCH);
        for (var name : List.of("ingest", "enrich", "sink")) {
            services.add(new ServiceProcess(folder, name, cluster.settingsOf(name)));
        }
        for (var i = 0; i < KILLS; i++) {
            cluster.publish(BATCH);
            awaitProgress(1 + random.nextInt(BATCH));
            killed.add(killOne());
        }
        System.out.println("seed " + SEED + ", killed " + killed);
        Awaitility.await("all news in the ledgers, seed " + SEED)
                .atMost(LONGEST_STALL)
                .ignoreExceptions()
                .until(() -> {
                    restartWhatEnded();
                    return cluster.isDone();
                });
        cluster.assertBooksAreExact(KILLS + " kills, seed " + SEED, LONGEST_STALL);
    }

    /** One broker at a time: with two of three copies gone nothing could be promised. */
    private String killOne() throws IOException, InterruptedException {
        var victim = random.nextInt(BrokerCluster.SIZE + services.size());
        if (victim < BrokerCluster.SIZE) {
            cluster.brokers().awaitWhole();
            cluster.brokers().killAndRestart(victim);
            return "broker " + (victim + 1);
        }
        var service = services.get(victim - BrokerCluster.SIZE);
        service.killAndRestart();
        return service.toString();
    }

    private void awaitProgress(int records) {
        var wanted = seen + records;
        Awaitility.await("progress, seed " + SEED)
                .atMost(LONGEST_STALL)
                .ignoreExceptions()
                .until(() -> {
                    restartWhatEnded();
                    seen = cluster.visible();
                    return seen >= wanted;
                });
    }

    private void restartWhatEnded() throws IOException {
        for (var service : services) {
            service.startIfEnded();
        }
    }
}
