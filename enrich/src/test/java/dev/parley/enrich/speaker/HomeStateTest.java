package dev.parley.enrich.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a whole article tells of later sources: the state it is at home in (HomeState), whose a study is (Makers). */
class HomeStateTest {

    private static final EntityFinder FINDER = new EntityFinder(Registry.builtIn());

    private static HomeState home(String text) {
        Document document = Document.of(text.replace("¶", "\n\n"));
        return new HomeState(document, FINDER.find(document));
    }

    private static String orDash(@Nullable Mention mention) {
        return mention == null ? "-" : mention.text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tolls rose in Norway. | Norway | Norway",
                "Tolls rose in Oslo. | Norway | Oslo",
                "Norwegian tolls rose. | Norway | Norwegian",
                "Tolls rose in Norway and Armenia. | - | -",
                "Tolls rose in Norway and Armenia. Norwegian ferries sank. | Norway | Norway",
                "Tolls rose.¶Ferries sank.¶Norway and Armenia met. | - | -",
                "Tolls rose in Norway.¶Ferries sank.¶Armenia fell. | Norway | Norway",
                "Tolls rose.¶Ferries sank.¶Tolls fell in Norway. | Norway | Norway",
                "Tolls rose. | - | -"
            })
    void shouldFindTheStateNamedMoreOftenThanAllOthers(String text, String state, String words) {
        HomeState home = home(text);

        assertThat(home.state() == null ? "-" : home.state().name()).isEqualTo(state);
        assertThat(home.membership() == null ? "-" : home.membership().name()).isEqualTo(words);
    }

    @Test
    void shouldFindAStateThatItsHeadNamesAloneBesideMany() {
        String others =
                "Armenia met.¶Georgia's ferry met Azerbaijan.¶France met Italy.¶Spain met Poland.¶Japan met Kenya.";
        String head = "Norway raised tolls. Norway shut a ferry.¶Norwegian tolls rose.¶";

        HomeState home = home(head + others);

        assertThat(home.state() == null ? "-" : home.state().name()).isEqualTo("Norway");
        assertThat(home("Norway raised tolls.¶Armenia met.¶" + others).state()).isNull();
    }

    @Test
    void shouldImplyAStateThatItsBodiesAloneSpeakFor() {
        HomeState home = home("The Pentagon met. The Pentagon left.");
        Membership membership = home.membership();

        assertThat(home.state()).isNull();
        assertThat(membership).isEqualTo(Membership.implied("Q30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They read a study by the Road Board. The study said so. | study | Road Board",
                "They read a study by the Road Board. The report said so. | report | Road Board",
                "They read a study by the Road Board. The letter said so. | letter | -",
                "They read the Road Board study. The study said so. | study | Road Board",
                "They read a study published by the Road Board. The study said so. | study | Road Board",
                "They read a study of the Road Board. The study said so. | study | -",
                "They read a study by Norway. The study said so. | study | -",
                "They read a study by Lena Ames. The study said so. | study | -",
                "They asked researchers from the Road Board. The scientists said so. | scientists | Road Board",
                "They asked researchers working for the Road Board. The scientists said so. | scientists | Road Board",
                "The Road Board released a report. The report said so. | report | Road Board",
                "The Road Board read a report. The report said so. | report | -",
                "Is it a study by the Road Board or a study by the Sea Board? The study said so. | study | Sea Board"
            })
    void shouldTellWhoseTheNounBeforeWas(String text, String noun, String maker) {
        Document document = Document.of(text);
        Makers makers = new Makers(document, FINDER.find(document));

        assertThat(orDash(makers.before(document.tokenAt(text.lastIndexOf(noun)))))
                .isEqualTo(maker);
    }

    @Test
    void shouldTellWhoseANounIsOnlyWhereAllBeforeAreOfOneBody() {
        String one = "They read a study by the Road Board. The study said so. The study said more.";
        String two = "They read a study by the Road Board. The study said so. "
                + "They read a study by the Harbour Board. The study said more.";
        Document single = Document.of(one);
        Document several = Document.of(two);
        Entities entities = FINDER.find(several);
        Makers makers = new Makers(several, entities);

        assertThat(orDash(new Makers(single, FINDER.find(single)).onlyBefore(single.tokenAt(one.lastIndexOf("study")))))
                .isEqualTo("Road Board");
        assertThat(orDash(makers.onlyBefore(several.tokenAt(two.indexOf("study said so")))))
                .isEqualTo("Road Board");
        assertThat(makers.onlyBefore(several.tokenAt(two.lastIndexOf("study")))).isNull();
    }

    @Test
    void shouldTellWhoseANounOfTheHeadlineIsByTheNextParagraph() {
        String text = "Tides slow, say scientists\n\nScientists from the Road Board met. Tolls rose.";
        String late = "Tides slow, say scientists\n\nTolls rose.\n\nScientists from the Road Board met.";
        Document document = Document.of(text);
        Document later = Document.of(late);

        assertThat(orDash(new Makers(document, FINDER.find(document))
                        .onlyBefore(document.tokenAt(text.indexOf("scientists")))))
                .isEqualTo("Road Board");
        assertThat(new Makers(later, FINDER.find(later)).onlyBefore(later.tokenAt(late.indexOf("scientists"))))
                .isNull();
    }
}
