package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How much a service complains when its broker is restarted. */
@Timeout(900)
class QuietIT {
    @TempDir
    private Path folder;

    @Test
    void shouldWarnOfAnAbsentBrokerOnceAndNotOfEveryTry() throws Exception {
        try (var own = new BrokerWithServices(folder.resolve("own"));
                var sink = new RunningService(
                        folder,
                        "sink",
                        Map.of(
                                "kafka.bootstrap.servers", own.bootstrapServers(),
                                "schema.registry.url", own.registryUrl()))) {
            sink.awaitReady();
            own.stopBroker();
            await().atMost(Duration.ofSeconds(240)).until(() -> !sink.isReady());
            own.restartBroker();
            sink.awaitReady();

            assertThat(sink.stop()).isZero();
            var complaints = sink.log()
                    .lines()
                    .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                    .toList();
            assertThat(complaints).hasSizeBetween(1, 6);
            assertThat(complaints).anyMatch(line -> line.contains("the brokers do not answer"));
            assertThat(sink.log()).contains("the brokers answer again");
        }
    }
}
