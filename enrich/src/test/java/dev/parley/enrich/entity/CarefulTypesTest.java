package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.stance.weigh.LeaningEncoder;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.WordEncoder;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CarefulTypesTest {

    /** Nothing tells what Hevel is: a head that leans far enough decides. */
    private static final String UNSURE = "We talked about Hevel.";

    private static final LeaningEncoder TO_PLACES = new LeaningEncoder("name", 0, 0, 20, 0);
    private static final LeaningEncoder TO_BODIES = new LeaningEncoder("name", 0, 20, 0, 0);

    private static EntityType type(String text, LeaningEncoder encoder) {
        Document document = Document.of(text);
        return new EntityFinder(Registry.builtIn())
                .with(encoder)
                .find(document, new DocumentVectors(encoder, document))
                .mentions()
                .get(0)
                .type();
    }

    @Test
    void shouldTellTheTypeThatTheHeadLeansTo() {
        assertThat(type(UNSURE, TO_PLACES)).isEqualTo(EntityType.LOCATION);
        assertThat(type(UNSURE, TO_BODIES)).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void shouldNotBeAskedWherePlainSignsLead() {
        LeaningEncoder encoder = new LeaningEncoder("name", 0, 0, 20, 0);

        assertThat(type("Mrs Lena Ames, 41, who smiled, left.", encoder)).isEqualTo(EntityType.PERSON);
        assertThat(encoder.asked()).isEmpty();
    }

    @Test
    void shouldLeaveWhatTheRegistryKnows() {
        assertThat(type("We talked about Armenia.", TO_BODIES)).isEqualTo(EntityType.STATE);
    }

    @Test
    void shouldReadOnlyWhereAnUnsureNameStands() {
        LeaningEncoder encoder = new LeaningEncoder("name", 0, 0, 20, 0);

        type("We talked about Hevel.\n\nIt rained.\n\nThen Brastow called.", encoder);

        assertThat(encoder.asked()).hasSize(2);
    }

    @Test
    void shouldGoBySignsAloneWithoutVectors() {
        EntityFinder finder = new EntityFinder(Registry.builtIn());
        Document document = Document.of(UNSURE);

        assertThat(finder.with(TO_PLACES).find(document, null).mentions())
                .isEqualTo(finder.find(document).mentions());
    }

    @Test
    void shouldAddLogOddsToTheSigns() {
        Document document = Document.of(UNSURE);
        Draft draft =
                new EntityFinder(Registry.builtIn()).drafts(document, null).get(0);
        double[] linear = new LinearTypes(document).sums(draft);
        LeaningEncoder undecided = new LeaningEncoder("name", 1, 1, 1, 1);
        CarefulTypes careful = new CarefulTypes(
                document,
                Objects.requireNonNull(CarefulTypes.head(undecided)),
                new DocumentVectors(undecided, document));

        double[] both = careful.sums(draft);

        for (int type = 0; type < both.length; type++) {
            assertThat(both[type] - linear[type])
                    .isCloseTo(both[0] - linear[0], org.assertj.core.data.Offset.offset(1e-9));
            assertThat(both[type]).isLessThan(linear[type]);
        }
    }

    @Test
    void shouldGoBySignsWhereTheEncoderWasTunedWithoutNames() {
        WordEncoder nameless = nameless();
        EntityFinder finder = new EntityFinder(Registry.builtIn());
        Document document = Document.of(UNSURE);

        assertThat(finder.with(nameless)
                        .find(document, new DocumentVectors(nameless, document))
                        .mentions())
                .isEqualTo(finder.find(document).mentions());
    }

    /** Fails where it is asked for anything but whether it has a head. */
    private static WordEncoder nameless() {
        return (WordEncoder) java.lang.reflect.Proxy.newProxyInstance(
                WordEncoder.class.getClassLoader(), new Class<?>[] {WordEncoder.class}, (proxy, method, args) -> {
                    assertThat(method.getName()).isEqualTo("has");
                    return false;
                });
    }
}
