package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds today's schemas against every released one, both ways: an old consumer reads new records, and a new one old records.
 * {@code src/main/released} keeps a file for each release of a schema, {@code TOPIC.RELEASE.avsc}; none is ever changed.
 */
class CompatibilityTest {
    private static final Path RELEASED = Path.of("src/main/released");
    private static final SchemaValidator BOTH_WAYS =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

    static Stream<Topic> topics() {
        return Arrays.stream(Topic.values()).filter(t -> t.value().isPresent());
    }

    private static Schema today(Topic topic) {
        return topic.value().orElseThrow();
    }

    private static List<Schema> released(Topic topic) throws IOException {
        try (var files = Files.list(RELEASED)) {
            return files.filter(f -> f.getFileName().toString().startsWith(topic.topicName() + "."))
                    .sorted()
                    .map(CompatibilityTest::parse)
                    .toList();
        }
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldReadAndBeReadByEveryReleasedSchema(Topic topic) throws IOException {
        var released = released(topic);

        assertThat(released).as("released schemas of %s", topic).isNotEmpty();
        assertThatCode(() -> BOTH_WAYS.validate(today(topic), released)).doesNotThrowAnyException();
    }

    @Test
    void shouldSeeABreakingChange() {
        var broken = new Schema.Parser().parse(today(Topic.NEWS_RAW).toString().replace("\"contentHash\"", "\"hash\""));

        assertThatCode(() -> BOTH_WAYS.validate(broken, released(Topic.NEWS_RAW)))
                .hasMessageContaining("contentHash");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldDocumentEveryFieldAndGiveEveryEnumAnUnknown(Topic topic) {
        check(today(topic), new HashSet<>());
    }

    private static void check(Schema schema, Set<String> seen) {
        switch (schema.getType()) {
            case RECORD -> checkRecord(schema, seen);
            case ENUM ->
                assertThat(schema.getEnumDefault()).as(schema.getFullName()).isEqualTo("UNKNOWN");
            case ARRAY -> check(schema.getElementType(), seen);
            case MAP -> check(schema.getValueType(), seen);
            case UNION -> schema.getTypes().forEach(type -> check(type, seen));
            default -> {}
        }
    }

    private static void checkRecord(Schema schema, Set<String> seen) {
        if (seen.add(schema.getFullName())) {
            assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
            for (var field : schema.getFields()) {
                var name = schema.getName() + "." + field.name();
                assertThat(field.doc()).as(name).isNotBlank();
                if (isLogical(field.schema())) {
                    assertThat(field.doc()).as("unit of " + name).contains("since 1970-01-01");
                }
                check(field.schema(), seen);
            }
        }
    }

    private static boolean isLogical(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream().anyMatch(CompatibilityTest::isLogical)
                : schema.getLogicalType() != null;
    }
}
