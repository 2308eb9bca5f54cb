package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.service.Health;
import dev.parley.service.Service;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedActorsTest {

    private static final Article ARTICLE =
            new Article("1", "Lena Ames said the bridge was unsafe.", null, null, null, null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private WatchedActors actors;

    @BeforeEach
    void read() throws IOException {
        file = Files.writeString(folder.resolve("actors.tsv"), "ames-1\tLena Ames\tPERSON\n");
        actors = WatchedActors.of(file, new byte[0], Extractor.create(), null, meters);
    }

    @Test
    void shouldUseTheFilesActors() {
        assertThat(actorId()).isEqualTo("ames-1");
        assertThat(current()).isEqualTo(1);
    }

    @Test
    void shouldUseAChangedFile() throws IOException {
        var before = actors.get().version();
        Files.writeString(file, "ames-2\tLena Ames\tPERSON\n");

        actors.check();

        assertThat(actors.get().version()).isNotEqualTo(before);

        assertThat(actorId()).isEqualTo("ames-2");
        assertThat(reloads("reloaded")).isEqualTo(1);
    }

    @Test
    void shouldLeaveAnUnchangedFileAlone() {
        actors.check();

        assertThat(reloads("reloaded")).isZero();
        assertThat(actors.failure()).isNull();
    }

    @Test
    void shouldKeepTheOldContentWhileTheNewIsBroken() throws IOException {
        Files.writeString(file, "ames-3\tLena Ames\tPERSONN\n");

        actors.check();
        actors.check();

        assertThat(actorId()).isEqualTo("ames-1");
        assertThat(actors.failure()).contains("line 1").contains("did you mean PERSON?");
        assertThat(current()).isZero();
        assertThat(reloads("broken")).isEqualTo(1);

        Files.writeString(file, "ames-3\tLena Ames\tPERSON\n");
        actors.check();

        assertThat(actorId()).isEqualTo("ames-3");
        assertThat(current()).isEqualTo(1);
    }

    @Test
    void shouldKeepTheOldContentWhileTheFileIsGone() throws IOException {
        Files.delete(file);

        actors.check();

        assertThat(actorId()).isEqualTo("ames-1");
        assertThat(actors.failure()).contains("cannot be read");

        Files.writeString(file, "ames-1\tLena Ames\tPERSON\n");
        actors.check();

        assertThat(actors.failure()).isNull();
    }

    @Test
    void shouldTellInItsHealthWhatIsKept() throws IOException {
        Files.writeString(file, "nonsense\n");
        actors.check();

        Health health = new WatchingService(new Running(), actors).health();

        assertThat(health.isReady()).isTrue();
        assertThat(health.detail()).contains("an older actors file is kept").contains("line 1");
    }

    @Test
    void shouldRefuseABrokenFileAtTheStart() throws IOException {
        Files.writeString(file, "x\tLena Ames\tSTAT\n");

        assertThatThrownBy(() -> WatchedActors.of(file, new byte[0], Extractor.create(), null, meters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors.tsv")
                .hasMessageContaining("did you mean STATE?");
    }

    private @Nullable String actorId() {
        return actors.get().extractor().apply(ARTICLE).statements().get(0).actorId();
    }

    private double current() {
        return Objects.requireNonNull(
                        meters.find("parley.enrich.actors.current").gauge())
                .value();
    }

    private double reloads(String outcome) {
        return Objects.requireNonNull(meters.find("parley.enrich.actors.reloads")
                        .tag("outcome", outcome)
                        .counter())
                .count();
    }

    /** A service that runs. */
    private static final class Running implements Service {
        @Override
        public String name() {
            return "enrich";
        }

        @Override
        public void start() {}

        @Override
        public Health health() {
            return Health.ready("RUNNING");
        }

        @Override
        public void awaitStopped() {}

        @Override
        public void close() {}
    }
}
