package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.local.registry.LocalRegistry;
import dev.parley.schemas.SubjectAdmin;
import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.RegistryTraffic;
import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.schemas.registry.Subjects;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that start together register the same subjects. */
class SubjectRaceTest {
    private LocalRegistry registry;
    private RegistryProxy proxy;
    private SubjectAdmin admin;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        registry = LocalRegistry.start(folder, LocalRegistry.ANY_PORT);
        new Subjects(RegistrySettings.from(Map.of("schema.registry.url", registry.url()))).setCompatibility("", "NONE");
        proxy = new RegistryProxy(registry.url());
        admin = new SubjectAdmin(Map.of("schema.registry.url", proxy.url(), "retries.wait.ms", 1));
    }

    @AfterEach
    void stop() {
        proxy.close();
        registry.close();
    }

    @Test
    void shouldTakeALevelThatAnotherWasFasterToGiveForItsOwn() {
        proxy.mood = RegistryProxy.Mood.RACED;

        assertThat(admin.createMissing()).isNotEmpty();

        assertThat(proxy.refused.get()).isPositive();
        assertThat(admin.describe())
                .allSatisfy(state -> assertThat(state.differences()).isEmpty());
    }

    @Test
    void shouldCountASubjectThatIsNotThereAsAnAnswerAndNoError() {
        var errors = RegistryTraffic.errors();

        assertThat(admin.createMissing()).isNotEmpty();
        assertThat(RegistryTraffic.errors()).isEqualTo(errors);

        proxy.mood = RegistryProxy.Mood.AWAY;
        assertThatThrownBy(admin::createMissing).isInstanceOf(SchemaRegistryException.class);
        assertThat(RegistryTraffic.errors()).isGreaterThan(errors);
    }
}
