package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/topics.md says what the catalogue and the schemas say. */
class TopicsDocTest {
    private static final Path DOC = Path.of("../docs/topics.md");

    @ParameterizedTest
    @EnumSource(Topic.class)
    void shouldTellOfEveryTopicAsTheCatalogueHasIt(Topic topic) throws IOException {
        var value = topic.value().map(Schema::getName).orElse("raw bytes");
        var kept = topic.retention().map(r -> r.toDays() + " days").orElse("for ever");

        assertThat(Files.readAllLines(DOC))
                .contains("## " + topic.topicName())
                .contains("| `" + topic.topicName() + "` | " + topic.key() + " | " + value + " | "
                        + topic.cleanup().policy() + " | " + kept + " |");
    }

    @ParameterizedTest
    @EnumSource(value = Topic.class, mode = EnumSource.Mode.EXCLUDE, names = "DEAD_LETTERS")
    void shouldShowAnExampleThatFitsTheSchema(Topic topic) throws IOException {
        var text = Files.readString(DOC);
        var section = text.substring(text.indexOf("## " + topic.topicName() + "\n"));
        var begin = section.indexOf("```json\n") + "```json\n".length();

        fits(
                new ObjectMapper().readTree(section.substring(begin, section.indexOf("\n```", begin))),
                topic.value().orElseThrow());
    }

    private static void fits(JsonNode node, Schema schema) {
        switch (schema.getType()) {
            case RECORD -> record(node, schema);
            case ARRAY -> node.forEach(item -> fits(item, schema.getElementType()));
            case UNION -> fits(node, schema.getTypes().get(1));
            case ENUM -> assertThat(schema.getEnumSymbols()).contains(node.asText());
            case STRING -> assertThat(node.isTextual()).isTrue();
            default -> assertThat(node.isContainerNode()).isEqualTo(schema.getType() == Schema.Type.MAP);
        }
    }

    private static void record(JsonNode node, Schema schema) {
        var names = schema.getFields().stream().map(Schema.Field::name).toList();
        assertThat(node.fieldNames()).toIterable().as(schema.getName()).isSubsetOf(names);
        for (var field : schema.getFields()) {
            var isThere = node.has(field.name());
            assertThat(isThere || field.hasDefaultValue()).as(field.name()).isTrue();
            if (isThere) {
                fits(node.get(field.name()), field.schema());
            }
        }
    }

    /** Who sizes a column by the examples must not be wrong. */
    @Test
    void shouldShowIdsOfTheFormThatTheyHave() throws IOException {
        var text = Files.readString(DOC);

        assertThat(values("itemId", text)).isNotEmpty().allMatch(id -> id.matches("[a-z0-9.-]+-[0-9a-f]{16}"));
        assertThat(values("contentHash", text)).isNotEmpty().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(values("shiftId", text)).isNotEmpty().allMatch(id -> id.matches("[a-z0-9-]+-\\d+-[0-9a-f]{1,16}"));
    }

    private static List<String> values(String field, String text) {
        return Pattern.compile("\"" + field + "\":\"([^\"]+)\"")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
