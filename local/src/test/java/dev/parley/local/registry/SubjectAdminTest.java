package dev.parley.local.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.schemas.SubjectAdmin;
import dev.parley.schemas.SubjectState;
import dev.parley.schemas.Topic;
import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistry;
import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.schemas.registry.Subjects;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract's subjects in a registry, over HTTP. */
class SubjectAdminTest {
    private static final Topic TOPIC = Topic.STANCE_SHIFTS;
    private static final String SUBJECT = SchemaRegistry.subject(TOPIC.topicName());
    private static final Schema OTHER =
            SchemaBuilder.record("Other").fields().requiredString("name").endRecord();

    @TempDir
    private Path folder;

    private LocalRegistry registry;
    private Subjects subjects;
    private SubjectAdmin admin;

    @BeforeEach
    void start() {
        registry = LocalRegistry.start(folder, LocalRegistry.ANY_PORT);
        var config = Map.of("schema.registry.url", registry.url());
        subjects = new Subjects(RegistrySettings.from(config));
        admin = new SubjectAdmin(config);
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    private static List<String> all() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.value().isPresent())
                .map(topic -> SchemaRegistry.subject(topic.topicName()))
                .toList();
    }

    private List<String> differences() {
        return admin.describe().stream()
                .map(SubjectState::differences)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void shouldRegisterEverySchemaOnceAndRaiseItsLevel() {
        subjects.setCompatibility("", "NONE"); // of all: what a fresh Apicurio has

        assertThat(admin.create()).containsExactlyElementsOf(all());
        assertThat(admin.create()).isEmpty();

        assertThat(differences()).isEmpty();
        assertThat(all()).allMatch(subject -> subjects.compatibility(subject).equals("FULL_TRANSITIVE"));
    }

    @Test
    void shouldRaiseTheLevelOfASubjectThatAServiceRegistered() {
        subjects.register(SUBJECT, TOPIC.value().orElseThrow());
        subjects.setCompatibility(SUBJECT, "NONE");

        assertThat(admin.create()).doesNotContain(SUBJECT).hasSize(all().size() - 1);

        assertThat(subjects.compatibility(SUBJECT)).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void shouldLeaveWhatExistsToItsOperatorWhereOnlyTheMissingIsWanted() {
        subjects.register(SUBJECT, OTHER);
        subjects.setCompatibility(SUBJECT, "BACKWARD");

        assertThat(admin.createMissing()).doesNotContain(SUBJECT).hasSize(all().size() - 1);

        assertThat(subjects.compatibility(SUBJECT)).isEqualTo("BACKWARD");
        assertThat(subjects.holds(SUBJECT, TOPIC.value().orElseThrow())).isFalse();
    }

    @Test
    void shouldRefuseASubjectThatHoldsAnotherSchemaAndNameIt() {
        subjects.register(SUBJECT, OTHER);
        subjects.setCompatibility(SUBJECT, "NONE");

        assertThatThrownBy(admin::create)
                .isInstanceOf(SchemaRegistryException.class)
                .hasMessageContaining(SUBJECT)
                .hasMessageContaining("409");
    }

    @Test
    void shouldTellASubjectThatIsMissingOrOldOrNotCompatibleEnough() {
        assertThat(differences())
                .hasSameSizeAs(all())
                .allMatch(difference -> difference.endsWith(" does not exist"))
                .anyMatch(difference -> difference.contains(SUBJECT));

        admin.create();
        var older = SchemaRegistry.subject(Topic.NEWS_RAW.topicName());
        subjects.setCompatibility(older, "BACKWARD");
        admin.create();
        subjects.setCompatibility(older, "BACKWARD");

        assertThat(differences())
                .containsExactly("compatibility of subject " + older + " is BACKWARD, not FULL_TRANSITIVE");
    }

    @Test
    void shouldTellASubjectWithoutTodaysSchema() {
        subjects.register(SUBJECT, OTHER);

        assertThat(differences()).contains("subject " + SUBJECT + " has not the schema of this version");
    }

    @Test
    void shouldNameTheRegistryThatIsAway() {
        registry.close();
        var config = Map.of("schema.registry.url", registry.url(), "retries.wait.ms", 1);

        assertThatThrownBy(() -> new SubjectAdmin(config).create())
                .isInstanceOf(SchemaRegistryException.class)
                .hasMessageContaining(registry.url())
                .hasMessageContaining("nobody answers");
    }
}
