package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

    private static final ActorRegistry REGISTRY = ActorRegistry.builtIn();
    private static final EntityFinder FINDER = new EntityFinder(REGISTRY.names());

    /** A capital that acts is its state; where it is a place it is no party. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Oslo: STATE Norway | The board said Oslo condemned the strike.
                    Oslo: STATE Norway | The board praised Oslo's answer.
                    ''                 | The board met in Oslo on Monday.
                    ''                 | The board visited Oslo on Monday.
                    ''                 | The board praised Oslo's mayor.
                    ''                 | The board praised Oslo streets.
                    ''                 | The board praised Oslo, Norway's gem.
                    ''                 | The board flew to Oslo
                    """)
    void shouldTellACapitalThatMeansItsState(String found, String text) {
        assertThat(told(text)).startsWith(found).matches(told -> found.isEmpty() != told.startsWith("Oslo"));
    }

    @Test
    void shouldLeaveOutPlaces() {
        assertThat(told("Lena Ames met the Elm Foundation in Lyon.")).doesNotContain("Lyon");
    }

    @Test
    void shouldTellAPersonByOneIdInAllMentions() {
        List<Party> parties = parties("Mrs Lena Ames spoke. Ames left.");

        assertThat(parties).hasSize(2);
        assertThat(parties).extracting(Party::name).containsOnly("Lena Ames");
        assertThat(parties).extracting(Party::id).containsOnly("lena-ames");
        assertThat(parties).extracting(Party::type).containsOnly(EntityType.PERSON);
        assertThat(parties).extracting(Party::gender).containsOnly(Gender.FEMALE);
        assertThat(parties.get(1).span().begin()).isEqualTo(21);
    }

    /** The registry's name, but the text's where that has nothing of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ISIL          | The board condemned ISIL on Monday.
                    Islamic State | The board condemned ISIL and the Islamic State on Monday.
                    """)
    void shouldCallAPartyAsTheTextDoes(String name, String text) {
        assertThat(parties(text)).extracting(Party::name).contains(name);
    }

    private static List<Party> parties(String text) {
        Document document = Document.of(text);
        return Parties.of(document, FINDER.find(document), REGISTRY);
    }

    private static String told(String text) {
        return parties(text).stream()
                .map(party -> party.span().in(text) + ": " + party.type() + " " + party.name())
                .collect(Collectors.joining("; "));
    }
}
