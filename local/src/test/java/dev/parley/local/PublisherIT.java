package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.parley.ingest.IngestSettings;
import dev.parley.ingest.publish.Findings;
import dev.parley.ingest.publish.Publisher;
import dev.parley.ingest.share.Shares;
import dev.parley.ingest.source.SourceState;
import dev.parley.service.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who may write what ingest remembers. */
@Timeout(120)
class PublisherIT {

    private static final String GROUP = "publishers";
    private static final String SOURCE = "the feed";

    @TempDir
    private static Path folder;

    private static LocalRun run;

    @BeforeAll
    static void startBroker() {
        run = new LocalRun(folder.resolve("run"));
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void stopBroker() {
        Awaitility.reset();
        run.close();
    }

    private static Settings settings() {
        return Settings.of(IngestSettings.all())
                .with("kafka.bootstrap.servers", run.parley().bootstrapServers())
                .with("schema.registry.url", run.parley().registryUrl())
                .with("streams.session.timeout", "3s")
                .read();
    }

    /** A member of the group with its publisher; what it loses it is not told, as if it slept. */
    private static final class Member implements Shares.Listener, AutoCloseable {
        final Publisher publisher = new Publisher(settings(), GROUP, 100, Clock.systemUTC());
        final Shares shares = new Shares(settings(), GROUP, "", this, e -> {});
        private volatile boolean joined;

        Member join() {
            publisher.open();
            shares.start();
            await("member of the group").until(() -> joined);
            return this;
        }

        @Override
        public void gained(Set<Integer> gained) {
            publisher.take(gained);
        }

        @Override
        public void lost(Set<Integer> lost) {}

        @Override
        public void member(ConsumerGroupMetadata membership) {
            publisher.member(membership);
            joined |= membership.generationId() > 0;
        }

        void publish(long term, int failures) {
            publisher.publish(0, term, remembering(failures));
        }

        boolean publishes(int failures) {
            try {
                publish(publisher.open(0), failures);
                return true;
            } catch (KafkaException e) {
                return false;
            }
        }

        @Override
        public void close() {
            shares.close();
            publisher.close();
        }
    }

    private static Findings remembering(int failures) {
        SourceState none = SourceState.NONE;
        var state = new SourceState(null, null, none.validators(), failures, null, null, null);
        return new Findings(List.of(), Map.of(), Map.of(SOURCE, state));
    }

    @Test
    void shouldCommitNothingOfAMemberThatTheGroupWentOnWithout() {
        try (var slept = new Member().join()) {
            long term = slept.publisher.open(0);
            slept.publish(term, 1);
            slept.shares.close();
            try (var heir = new Member().join()) {
                await("the heir writes").until(() -> heir.publishes(2));
                for (int again = 0; again < 3; again++) {
                    assertThatThrownBy(() -> slept.publish(term, 3)).isInstanceOf(KafkaException.class);
                }
                await("the heir goes on").until(() -> heir.publishes(4));
            }
        }
        try (var later = new Publisher(settings(), GROUP, 100, Clock.systemUTC())) {
            later.open();
            assertThat(later.source(SOURCE).failures()).isEqualTo(4);
        }
    }
}
