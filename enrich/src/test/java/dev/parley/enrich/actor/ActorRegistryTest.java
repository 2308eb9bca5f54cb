package dev.parley.enrich.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.speaker.SpeakerResolver;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorRegistryTest {

    private static final ActorRegistry REGISTRY = ActorRegistry.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Russian Foreign Ministry spokesperson Vera Orlova came., Q159, Russia",
        "State Department spokesman Roy Oakes came., Q30, United States",
        "Chinese Foreign Ministry spokeswoman Li Wen came., Q148, China",
        "NATO spokeswoman Ida Berg came., Q7184, NATO",
        "Ottersby Road Board engineer Lena Ames came., ottersby-road-board, Ottersby Road Board"
    })
    void shouldNameWhomSomebodySpeaksFor(String text, String id, String name) {
        Entities entities = new EntityFinder(REGISTRY.names()).find(Document.of(text));
        Mention body = entities.mentions().get(0);

        assertThat(REGISTRY.affiliation(body, entities)).isEqualTo(new Affiliation(id, name));
    }

    @ParameterizedTest
    @CsvSource({
        "The State Department denied it., Q789915, United States Department of State",
        "NASA denied it., Q23548, NASA",
        "Lena B. Ames KC denied it., lena-ames, Lena B. Ames KC",
        "Iveta B\u0113rzi\u0146a denied it., iveta-berzina, Iveta B\u0113rzi\u0146a"
    })
    void shouldNameAnEntityAsAnActor(String text, String id, String name) {
        Entities entities = new EntityFinder(REGISTRY.names()).find(Document.of(text));

        Entity entity = entities.entities().get(0);

        assertThat(REGISTRY.idOf(entity)).isEqualTo(id);
        assertThat(entity.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "They live in Harbonia. Harbonian president Tom Lund said it was over., harbonia, Harbonia",
        "The California Department of Forestry said it was over., california, California",
        "Northern Ireland said it was over., northern-ireland, Northern Ireland",
        "Norway waits in Norway. The Federal Security Service said it was over., Q20, Norway",
        "The Supreme Court of Norway said it was over., Q20, Norway",
        "Ottersby slept in Ottersby. Ottersby Police said it was over., ottersby, Ottersby",
        "Ukraine waits in Ukraine. The Norwegian Intelligence Service said it was over., Q20, Norway",
        "Ukraine waits in Ukraine. The Russian Defense Ministry said it was over., Q159, Russia",
        "Ukraine waits in Ukraine. The Boston Police Department said it was over., boston, Boston",
        "Ukraine waits in Ukraine. The Supreme Court said it was over., Q212, Ukraine"
    })
    void shouldNameForWhomASpeakerSpeaks(String text, String id, String name) {
        Document document = Document.of(text);
        Entities entities = new EntityFinder(REGISTRY.names()).find(document);
        List<Attribution> said = new StatementFinder().find(document);
        List<Speaker> speakers = SpeakerResolver.resolve(document, entities, said);

        assertThat(REGISTRY.affiliation(speakers.get(speakers.size() - 1), entities))
                .isEqualTo(new Affiliation(id, name));
    }

    @Test
    void shouldNotTakeAPlaceForAnAffiliation() {
        Entities entities = new EntityFinder(REGISTRY.names()).find(Document.of("She lives in Zurich."));

        assertThat(REGISTRY.affiliation(entities.mentions().get(0), entities)).isNull();
    }

    @Test
    void shouldLookNamesUpByAnyAlias() {
        assertThat(REGISTRY.lookup("the Moon")).isNull();
        assertThat(REGISTRY.lookup("U.N.")).extracting("id").isEqualTo("Q1065");
        assertThat(REGISTRY.lookup("Korea")).as("two states of one name").isNull();
    }

    @Test
    void shouldReadAUsersFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("actors.tsv"), "w1\tWater Board\tORGANIZATION\tOWB\n");

        assertThat(ActorRegistry.withFile(file).lookup("OWB")).extracting("id").isEqualTo("w1");
    }

    @Test
    void shouldNameFileAndLineOfAnError(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("actors.tsv"), "# mine\nw1\tWater Board\n");

        assertThatThrownBy(() -> ActorRegistry.withFile(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors.tsv")
                .hasMessageContaining("line 2");
    }
}
