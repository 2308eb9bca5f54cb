package dev.parley.enrich.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.speaker.SpeakerResolver;
import dev.parley.enrich.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingActorTest {

    private static final ActorRegistry REGISTRY = ActorRegistry.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Lena Ames of the Elm Road Board said it was over., lena-ames, Elm Road Board, elm-road-board",
        "Lena Ames said it was over., lena-ames, ,",
        "Norway's foreign ministry said it was over., norway-foreign-ministry, Norway, Q20",
        "The ministry said it was over., , ,",
        "A bus driver said it was over., , ,"
    })
    void shouldNameASpeaker(String text, @Nullable String id, @Nullable String name, @Nullable String affiliation) {
        Document document = Document.of(text);
        Entities entities = new EntityFinder(REGISTRY.names()).find(document);
        List<Attribution> said = new StatementFinder().find(document);
        Speaker speaker = SpeakerResolver.resolve(document, entities, said).get(0);

        SpeakingActor actor = SpeakingActor.of(speaker, entities, REGISTRY);

        assertThat(actor.id()).isEqualTo(id);
        assertThat(actor.affiliationName()).isEqualTo(name);
        assertThat(actor.affiliationId()).isEqualTo(affiliation);
    }
}
