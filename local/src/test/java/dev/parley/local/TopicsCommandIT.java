package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.schemas.SubjectAdmin;
import dev.parley.schemas.SubjectState;
import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.Subjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics and subjects before the first record. */
class TopicsCommandIT {
    private static final String SHIFTS = "parley.stance.shifts.v1-value";

    @TempDir
    private Path folder;

    @Test
    void shouldHaveEverySubjectAtTheStartAndMakeThemInAnyRegistry() throws Exception {
        try (var parley = LocalParley.start(folder, EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT);
                var other = LocalRegistry.start(folder.resolve("other"), LocalRegistry.ANY_PORT)) {
            assertThat(new SubjectAdmin(parley.settings().serde()).describe())
                    .flatExtracting(SubjectState::differences)
                    .isEmpty();

            var subjects = new Subjects(RegistrySettings.from(Map.of("schema.registry.url", other.url())));
            subjects.setCompatibility("", "NONE");
            var before = topics(parley, other, "describe");
            assertThat(before.status()).isEqualTo(1);
            assertThat(before.out()).contains("subject " + SHIFTS + " does not exist");

            var created = topics(parley, other, "create");
            assertThat(created.status()).as(created.err()).isZero();
            assertThat(created.lines()).contains(SHIFTS).allMatch(line -> line.endsWith("-value"));
            assertThat(topics(parley, other, "describe").status()).isZero();

            subjects.setCompatibility(SHIFTS, "BACKWARD");
            var lowered = topics(parley, other, "describe");
            assertThat(lowered.status()).isEqualTo(1);
            assertThat(lowered.out()).contains("compatibility of subject " + SHIFTS + " is BACKWARD");
            assertThat(topics(parley, other, "describe", "--topics-only").status())
                    .isZero();
        }
    }

    private Cli.Result topics(LocalParley parley, LocalRegistry registry, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("topics"));
        arguments.addAll(List.of(more));
        arguments.addAll(
                List.of("-b", parley.bootstrapServers(), "-r", registry.url(), "--set", "topics.partitions=2"));
        return new Cli(folder).run(arguments.toArray(String[]::new));
    }
}
