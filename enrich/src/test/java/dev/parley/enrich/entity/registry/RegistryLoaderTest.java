package dev.parley.enrich.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that ship, by their rows and as actors: RegistryLoader, KnownActor, UserActor. */
class RegistryLoaderTest {

    private static final Registry REGISTRY = RegistryLoader.load();

    private static KnownActor actor(String id, String name) {
        return new KnownActor(id, name, EntityType.PERSON, "", null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway | Q20 | STATE | NAME",
                "Oslo | Q20 | STATE | CAPITAL",
                "Norwegian | Q20 | STATE | ADJECTIVE",
                "Norwegians | Q20 | STATE | PEOPLE",
                "Kremlin | Q159 | STATE | SEAT",
                "United Nations | Q1065 | ORGANIZATION | NAME",
                "U.N. | Q1065 | ORGANIZATION | NAME",
                "Aaron Bean | Q4661833 | PERSON | NAME",
                "Abraham Hamadeh | Q124307977 | PERSON | NAME"
            })
    void shouldReadEachColumnAsAFormOfTheName(String name, String id, EntityType type, NameForm form) {
        assertThat(REGISTRY.lookup(name)).anySatisfy(sense -> {
            assertThat(sense.actor().id()).isEqualTo(id);
            assertThat(sense.actor().type()).isEqualTo(type);
            assertThat(sense.form()).isEqualTo(form);
        });
    }

    @Test
    void shouldReadWhatAnOrganisationIsAndWhatItBelongsTo() {
        assertThat(REGISTRY.byId("Q37470"))
                .isEqualTo(new KnownActor(
                        "Q37470", "United Nations Security Council", EntityType.ORGANIZATION, "body", null, "Q1065"));
        assertThat(REGISTRY.byId("Q1065"))
                .isEqualTo(new KnownActor("Q1065", "United Nations", EntityType.ORGANIZATION, "body", null, null));
    }

    @Test
    void shouldMakeAnIdOfTheNameWhereTheTableGivesNone() {
        assertThat(REGISTRY.lookup("ABC"))
                .extracting(sense -> sense.actor().id())
                .containsExactly("abc-news");
        assertThat(REGISTRY.byId("abc-news"))
                .isEqualTo(new KnownActor("abc-news", "ABC News", EntityType.ORGANIZATION, "media", null, null));
    }

    @Test
    void shouldGiveOfficialsTheirOfficeAndTheirState() {
        assertThat(REGISTRY.byId("Q350843"))
                .isEqualTo(new KnownActor(
                        "Q350843", "Adam B. Schiff", EntityType.PERSON, "us-official", "US senator", "Q30"));
    }

    @Test
    void shouldKnowEveryParentOfItsActors() {
        for (String id : REGISTRY.ids()) {
            KnownActor actor = REGISTRY.byId(id);
            String parent = actor == null ? null : actor.parentId();
            assertThat(parent == null || REGISTRY.ids().contains(parent))
                    .as("%s", actor)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "/"})
    void shouldRefuseAnIdThatIsNone(String id) {
        assertThatThrownBy(() -> actor(id, "Lena Ames"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an actor id: '" + id + "'");
    }

    @Test
    void shouldRefuseAnActorWithoutAName() {
        assertThatThrownBy(() -> actor("ames", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("actor ames has no name");
    }

    @Test
    void shouldTellTheActorsOfTheGazetteerApart() {
        assertThat(KnownActor.SOME_PLACE.type()).isEqualTo(EntityType.LOCATION);
        assertThat(KnownActor.SOME_ORGANISATION.type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(REGISTRY.ids()).doesNotContain(KnownActor.SOME_PLACE.id(), KnownActor.SOME_ORGANISATION.id());
    }

    @Test
    void shouldKeepTheNamesThatAUserGaveAsTheyWere() {
        List<String> names = new ArrayList<>(List.of("Lena Ames", "Lady of the Ferry"));
        UserActor user = new UserActor(actor("ames", "Lena Ames"), names);
        names.clear();

        Registry registry = new Registry.Builder().build().with(List.of(user));

        assertThat(registry.size()).isEqualTo(1);
        assertThat(registry.lookup("Lady of the Ferry")).containsExactly(new NameSense(user.actor(), NameForm.NAME));
        assertThat(registry.lookup("Lena Ames")).containsExactly(new NameSense(user.actor(), NameForm.NAME));
    }
}
