package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.service.settings.Arguments;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Setting;
import dev.parley.service.settings.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ServiceRunTest {
    private static final String[] QUIET = {"--set", "topics.create=false", "--set", "health.port=0"};

    /** Ends by itself at once, well or not. */
    private static final class Brief implements Service {
        private final CountDownLatch stopped = new CountDownLatch(1);
        private final Health end;
        private boolean closed;

        Brief(Health end) {
            this.end = end;
        }

        @Override
        public String name() {
            return "brief";
        }

        @Override
        public void start() {
            stopped.countDown();
        }

        @Override
        public Health health() {
            return end;
        }

        @Override
        public void awaitStopped() throws InterruptedException {
            stopped.await();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static int run(Service service, String... args) {
        return ServiceRun.run("brief", List.of(), (settings, meters) -> service, args);
    }

    @Test
    void shouldGiveZeroForAServiceThatEndedWellAndCloseIt() {
        var service = new Brief(Health.ready("DONE"));

        assertThat(run(service, QUIET)).isZero();
        assertThat(service.closed).isTrue();
    }

    @Test
    void shouldGiveOneForAServiceThatFailed() {
        assertThat(run(new Brief(Health.down("ERROR", "broken")), QUIET)).isEqualTo(1);
    }

    @Test
    void shouldGiveTwoForWrongUsage() {
        assertThat(run(new Brief(Health.ready("DONE")), "--wrong")).isEqualTo(2);
        assertThat(run(new Brief(Health.ready("DONE")), "--set")).isEqualTo(2);
        assertThat(run(new Brief(Health.ready("DONE")), "--set", "topics.create=false", "--set", "health.port=web"))
                .isEqualTo(2);
    }

    @Test
    void shouldSayWhatIsWrongWithTheSettingsBeforeItWaitsForKafka() {
        var status = ServiceRun.run(
                "brief",
                List.of(),
                (settings, meters) -> {
                    throw new SettingsException("sources.yaml: no sources");
                },
                "--set",
                "kafka.bootstrap.servers=127.0.0.1:1");

        assertThat(status).isEqualTo(2);
    }

    @Test
    void shouldFailFastWhenAServiceIsDownBeforeItIsReady() {
        var failed = new Brief(Health.down("ERROR", "no disk"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> failed.awaitReady(Duration.ofSeconds(5))))
                .hasMessageContaining("brief failed: no disk");
    }

    @Test
    void shouldListEverySettingInItsHelp() {
        var help = Arguments.help("brief", List.of(new Setting("brief.own", "7", "Its own.")));

        assertThat(help).contains("brief.own = 7");
        ServiceSettings.all().forEach(setting -> assertThat(help).contains(setting.key(), setting.doc()));
    }
}
