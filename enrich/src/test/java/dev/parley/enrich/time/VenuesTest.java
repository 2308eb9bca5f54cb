package dev.parley.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementFinder;
import dev.parley.enrich.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The venue of a cue (Venues), and those that a small word leads to (VenueLinks). */
class VenuesTest {

    private static final EntityFinder FINDER = new EntityFinder(Registry.builtIn());

    private static CueClause clause(Document document) {
        List<Attribution> attributions = new StatementFinder().find(document);
        assertThat(attributions).as(document.text()).isNotEmpty();
        return CueClause.of(document, attributions.get(0), Contents.of(document, attributions));
    }

    private static String orDash(@Nullable String venue) {
        return venue == null ? "-" : venue;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ames told the Ottersby Herald that tolls would rise. | Ottersby Herald",
                "Ames told a news conference that tolls would rise. | news conference",
                "Ames told reporters that tolls would rise. | reporters",
                "Ames told reporters on Facebook that tolls would rise. | Facebook",
                "Ames told the Ottersby Herald at a rally that tolls would rise. | Ottersby Herald",
                "Ames tweeted that tolls would rise. | Twitter",
                "The Ottersby Herald quoted Ames as saying that tolls would rise. | Ottersby Herald",
                "Ames said at a rally that tolls would rise. | rally",
                "Ames said in a letter that tolls would rise. | letter",
                "At a rally, Ames said in a letter that tolls would rise. | letter",
                "Ames wrote to the mayor that tolls would rise. | letter",
                "According to the Ottersby Herald, Ames said tolls would rise. | Ottersby Herald",
                "Ames, who spoke at a rally, said tolls would rise. | -",
                "Ames said tolls would rise at the rally. | -",
                "Ames said that tolls would rise. | -"
            })
    void shouldFindTheVenueOfTheCue(String text, String venue) {
        Document document = Document.of(text);

        assertThat(orDash(new Venues(clause(document), FINDER.find(document)).find()))
                .isEqualTo(venue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ames wrote on Facebook that tolls would rise. | on | Facebook",
                "Ames said via Telegram that tolls would rise. | via | Telegram",
                "Ames said over the phone that tolls would rise. | over | phone",
                "Ames said on CNN that tolls would rise. | on | CNN",
                "Ames said on her website that tolls would rise. | on | website",
                "Ames said on the bridge that tolls would rise. | on | -",
                "Ames said at a joint news conference that tolls would rise. | at | joint news conference",
                "Ames said at the ferry that tolls would rise. | at | -",
                "Ames said during a debate that tolls would rise. | during | debate",
                "Ames said in an op-ed for the Ottersby Herald that tolls would rise. | in | Ottersby Herald",
                "Ames said in a post on Facebook that tolls would rise. | in | Facebook",
                "Ames said in a written statement that tolls would rise. | in | written statement",
                "Ames said in an interview with the Ottersby Herald that tolls would rise. | in | Ottersby Herald",
                "Ames said in an interview that tolls would rise. | in | interview",
                "Ames told the Ottersby Herald in an interview that tolls would rise. | in | Ottersby Herald",
                "Ames said in the Ottersby Herald that tolls would rise. | in | Ottersby Herald",
                "Speaking in Oslo, Ames said tolls would rise. | in | Oslo",
                "Staying in Oslo, Ames said tolls would rise. | in | -",
                "Speaking from Oslo, Ames said tolls would rise. | from | Oslo",
                "Speaking at Oslo, Ames said tolls would rise. | at | Oslo",
                "Speaking to the Ottersby Herald, Ames said tolls would rise. | to | Ottersby Herald",
                "Ames said to reporters that tolls would rise. | to | reporters",
                "According to the Ottersby Herald, Ames said tolls would rise. | to | -",
                "Ames said by phone that tolls would rise. | by | phone",
                "Ames said by the bridge that tolls would rise. | by | -",
                "Writing for the Ottersby Herald, Ames said tolls would rise. | for | Ottersby Herald",
                "Looking for the Ottersby Herald, Ames said tolls would rise. | for | -",
                "Addressing reporters, Ames said tolls would rise. | Addressing | reporters",
                "Addressing a rally, Ames said tolls would rise. | Addressing | rally",
                "Ames said under Facebook that tolls would rise. | under | -"
            })
    void shouldReadWhatAWordLeadsTo(String text, String word, String venue) {
        Document document = Document.of(text);
        CueClause clause = clause(document);
        Entities entities = FINDER.find(document);
        VenueLinks links = new VenueLinks(clause, new Outlets(clause, entities), new VenuePhrases(clause));

        String found = links.at(document.tokenAt((" " + text).indexOf(" " + word + " ")));

        assertThat(orDash(found)).isEqualTo(venue);
    }

    @Test
    void shouldTakeTheFirstThatThereIs() {
        assertThat(Venues.first(null, "rally", "letter")).isEqualTo("rally");
        assertThat(Venues.first(null, null)).isNull();
        assertThat(Venues.first()).isNull();
    }
}
