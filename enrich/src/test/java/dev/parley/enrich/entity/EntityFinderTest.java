package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.text.Document;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityFinderTest {

    private static final EntityFinder FINDER = new EntityFinder(Registry.builtIn());

    static Stream<String> examples() {
        var in = Objects.requireNonNull(EntityFinderTest.class.getResourceAsStream("names.txt"));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#');
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldFindTheNamesOfTheExample(String example) {
        List<String> wanted = new ArrayList<>();
        String text = bare(example, wanted);

        List<String> found = new ArrayList<>();
        for (Mention mention : FINDER.find(Document.of(text)).mentions()) {
            if (mention.type() != EntityType.MISC || mention.actorId() != null) {
                found.add(mention.type() + " " + mention.text() + " " + id(mention));
            }
        }
        assertThat(found).as(text).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).as(text).startsWith(wanted.get(i));
        }
    }

    private static String id(Mention mention) {
        return mention.form() == NameForm.CAPITAL && mention.type() == EntityType.LOCATION
                ? ""
                : "=" + mention.actorId();
    }

    /** The sentence without its marks, which go to {@code wanted} as "TYPE words =id". */
    private static String bare(String example, List<String> wanted) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = example.indexOf('['); open >= 0; open = example.indexOf('[', at)) {
            int close = example.indexOf(']', open);
            String[] parts = example.substring(open + 1, close).split(" ", 2);
            String[] type = parts[0].split("=", 2);
            wanted.add(type(type[0]) + " " + parts[1] + " " + (type.length > 1 ? "=" + type[1] : ""));
            text.append(example, at, open).append(parts[1]);
            at = close + 1;
        }
        return text.append(example.substring(at)).toString();
    }

    private static String type(String shortened) {
        return switch (shortened) {
            case "PER" -> "PERSON";
            case "ORG" -> "ORGANIZATION";
            case "LOC" -> "LOCATION";
            default -> shortened;
        };
    }

    private static List<String> entitiesOf(String text) {
        return FINDER.find(Document.of(text)).entities().stream()
                .map(Entity::name)
                .toList();
    }

    @Test
    void shouldJoinALastNameWithItsFullName() {
        assertThat(entitiesOf("Lena Ames resigned. Ames gave no reason.")).containsExactly("Lena Ames");
    }

    @Test
    void shouldTellFamilyMembersApartByFirstName() {
        assertThat(entitiesOf("Lena Ames and Robert Ames came. Robert stayed and Lena left."))
                .containsExactly("Lena Ames", "Robert Ames");
    }

    @Test
    void shouldJoinInitialsWithTheOrganisation() {
        assertThat(entitiesOf("The Ottersby Road Association (ORA) met. The ORA voted."))
                .containsExactly("Ottersby Road Association");
    }

    @Test
    void shouldJoinEveryFormOfAStatesName() {
        Entities found = FINDER.find(Document.of("Armenia signed. Armenian officials left Yerevan."));

        assertThat(found.entities()).hasSize(1);
        assertThat(found.entities().get(0).actorId()).isEqualTo("Q399");
    }

    @Test
    void shouldReadTheGenderOfATitle() {
        Entities found = FINDER.find(Document.of("Ms Ames resigned."));

        assertThat(found.entities().get(0).gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void shouldFindKnownNamesInHeadlinesInCapitals() {
        Entities found = FINDER.find(Document.of("ARMENIA AND AZERBAIJAN SIGN TREATY IN GENEVA"));

        assertThat(found.mentions()).extracting(Mention::text).containsExactly("ARMENIA", "AZERBAIJAN", "GENEVA");
    }
}
