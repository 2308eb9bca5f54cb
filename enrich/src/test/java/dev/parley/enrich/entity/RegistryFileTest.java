package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.NameSense;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.entity.registry.RegistryFile;
import dev.parley.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryFileTest {

    @Test
    void shouldAddTheUsersActors() {
        var users = RegistryFile.read(
                "mine.tsv",
                List.of("# id\tname\ttype", "", "x1\tOttersby Water Board\tORGANIZATION\tthe Board of Water|OWB"));
        Registry registry = Registry.builtIn().with(users);

        Entities found = new EntityFinder(registry).find(Document.of("OWB denied the report."));

        assertThat(found.mentions()).hasSize(1);
        assertThat(found.mentions().get(0).actorId()).isEqualTo("x1");
    }

    @Test
    void shouldReplaceAKnownActorAndKeepItsNames() {
        var users = RegistryFile.read("mine.tsv", List.of("Q20\tKingdom of Norway\tSTATE"));
        Registry registry = Registry.builtIn().with(users);

        assertThat(registry.lookup("Norway")).extracting(r -> r.actor().name()).containsExactly("Kingdom of Norway");
    }

    @Test
    void shouldLetTheUsersNameWin() {
        var users = RegistryFile.read("mine.tsv", List.of("\tFox\tORGANIZATION\tGeorgia"));

        assertThat(Registry.builtIn().with(users).lookup("Georgia"))
                .extracting(r -> r.actor().id())
                .containsExactly("fox");
    }

    @Test
    void shouldNameEveryWrongLine() {
        List<String> lines = List.of(
                "a/b\tName\tPERSON", "only two\tfields", "c\tName\tMOON", "d\t \tPERSON", "e\tN\tSTATE", "e\tM\tSTATE");

        assertThatThrownBy(() -> RegistryFile.read("mine.tsv", lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.tsv")
                .hasMessageContaining("line 1: not an actor id: 'a/b'")
                .hasMessageContaining("line 2: 3 to 6 fields")
                .hasMessageContaining("line 3: type 'MOON'")
                .hasMessageContaining("line 4: no name")
                .hasMessageContaining("line 6: id e given twice, first at line 5");
    }

    @Test
    void shouldHintAtWhatWasMeant() {
        List<String> lines = List.of(
                "a\tOttersby\tSTAET",
                "water-board\tWater Board\tORGANIZATION",
                "b\tLena Ames\tPERSON\t\tchair\twater-bord",
                "c\tRobert Oakes\tPERSON\tLena Ames");

        assertThatThrownBy(() -> RegistryFile.read("mine.tsv", lines))
                .hasMessageContaining("line 1: type 'STAET' is none of")
                .hasMessageContaining("did you mean STATE?")
                .hasMessageContaining("line 3: belongs to 'water-bord', which is no actor; did you mean water-board?")
                .hasMessageContaining("line 4: name 'Lena Ames' is given at line 3 too");
    }

    @Test
    void shouldKnowTheStatesOfTheWorld() {
        Registry registry = Registry.builtIn();

        assertThat(registry.lookup("Yerevan")).extracting(NameSense::form).containsExactly(NameForm.CAPITAL);
        assertThat(registry.lookup("Dutch")).extracting(r -> r.actor().id()).containsExactly("Q55");
        assertThat(registry.lookup("Korea")).hasSize(2);
        assertThat(registry.byId("Q7184")).isNotNull();
        assertThat(registry.lookup("Nowhere")).isEmpty();
    }
}
