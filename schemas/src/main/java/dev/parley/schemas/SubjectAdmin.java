package dev.parley.schemas;

import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistry;
import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.schemas.registry.Subjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * Registers and describes the subjects of the catalogue's topics, one for each topic whose values are Avro. A failure is a
 * {@link dev.parley.schemas.registry.SchemaRegistryException} that names the subject.
 */
public final class SubjectAdmin {
    /** Every version of a subject reads, and is read by, all before it: what docs/topics.md promises. */
    public static final String LEVEL = "FULL_TRANSITIVE";

    private final Subjects subjects;

    /** @param config what the serde takes, {@code schema.registry.url} above all */
    public SubjectAdmin(Map<String, ?> config) {
        this.subjects = new Subjects(RegistrySettings.from(config));
    }

    /**
     * Registers today's schemas where they are missing and gives every subject the level {@value #LEVEL}.
     *
     * @return the subjects that were not there, or had not this schema, before
     */
    public List<String> create() {
        return topics().filter(this::create).map(SubjectAdmin::subject).toList();
    }

    /** The same for subjects that do not exist at all; what exists stays as its operator has it. */
    public List<String> createMissing() {
        return topics().filter(topic -> !subjects.exists(subject(topic)))
                .filter(this::create)
                .map(SubjectAdmin::subject)
                .toList();
    }

    private boolean create(Topic topic) {
        var subject = subject(topic);
        var isNew = !subjects.exists(subject);
        if (!isNew) {
            raise(subject); // before the schema, so that one that breaks it is refused
        }
        if (!isNew && subjects.holds(subject, schema(topic))) {
            return false;
        }
        subjects.register(subject, schema(topic));
        if (isNew) {
            raise(subject); // after the schema: some registries keep no level for a subject that they do not know
        }
        return true;
    }

    private void raise(String subject) {
        if (subjects.compatibility(subject).equals(LEVEL)) {
            return;
        }
        try {
            subjects.setCompatibility(subject, LEVEL);
        } catch (SchemaRegistryException e) {
            // Services that start together do the same: Apicurio answers all but the first that such a rule exists.
            if (!subjects.compatibility(subject).equals(LEVEL)) {
                throw e;
            }
        }
    }

    /** How each subject stands. */
    public List<SubjectState> describe() {
        return topics().map(this::state).toList();
    }

    private SubjectState state(Topic topic) {
        var subject = subject(topic);
        List<String> differences = new ArrayList<>();
        if (!subjects.exists(subject)) {
            differences.add("subject " + subject + " does not exist");
        } else {
            if (!subjects.holds(subject, schema(topic))) {
                differences.add("subject " + subject + " has not the schema of this version");
            }
            var level = subjects.compatibility(subject);
            if (!level.equals(LEVEL)) {
                differences.add("compatibility of subject " + subject + " is " + level + ", not " + LEVEL);
            }
        }
        return new SubjectState(topic, subject, differences);
    }

    private static Stream<Topic> topics() {
        return Arrays.stream(Topic.values()).filter(topic -> topic.value().isPresent());
    }

    private static String subject(Topic topic) {
        return SchemaRegistry.subject(topic.topicName());
    }

    private static Schema schema(Topic topic) {
        return topic.value().orElseThrow();
    }
}
