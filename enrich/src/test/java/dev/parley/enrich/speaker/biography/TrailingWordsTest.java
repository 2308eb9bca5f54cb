package dev.parley.enrich.speaker.biography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.Mention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a name (TrailingWords), and the bodies named there (TrailingBodies). */
class TrailingWordsTest {

    private static TrailingBodies bodies(Reading reading) {
        return new TrailingBodies(reading.document(), reading.entities(), new RoleReader(reading.document()));
    }

    private static String text(@Nullable Mention mention) {
        return mention == null ? "-" : mention.text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lena Ames of the Road Board left. | of Road Board",
                "Lena Ames from the Road Board left. | of Road Board",
                "Lena Ames, an economist at the Road Board, left. | economist, of Road Board",
                "Lena Ames, 47, an economist at the Road Board, left. | economist, of Road Board",
                "Lena Ames, also an economist at the Road Board, left. | economist, of Road Board",
                "Lena Ames (an economist at the Road Board) left. | economist, of Road Board",
                "Lena Ames, R-Ohio, left. | implied Republican Party",
                "Lena Ames, who runs the Road Board, left. | of Road Board",
                "Lena Ames, who fled the Road Board, left. | -",
                "Lena Ames, who lives in Oslo, left. | -",
                "Lena Ames, who is director of the Road Board, left. | director, of Road Board",
                "Lena Ames is the mayor of Elm. | mayor, of Elm",
                "Lena Ames is not the director of the Road Board. | -",
                "Lena Ames was elected chairwoman of the Road Board. | chairwoman, of Road Board, FEMALE",
                "Lena Ames was named as director of the Road Board. | director, of Road Board",
                "Lena Ames saw the director of the Road Board. | -",
                "Lena Ames, former director of the Road Board, left. | former director, of Road Board, past",
                "Lena Ames, the company's chairwoman, left. | chairwoman, FEMALE, the company",
                "Lena Ames, the lawyer of Robert Oakes, left. | lawyer, of Robert Oakes",
                "Lena Ames, ambassador to the United Nations, left. | ambassador",
                "Lena Ames, director, Road Board, left. | director, of Road Board",
                "Lena Ames, one of the party's leaders, left. | leader, the party",
                "Lena Ames, undersecretary of defense for policy, left. | undersecretary, implied United States",
                "Lena Ames, a ferry of the Road Board, left. | -",
                "Lena Ames left. | -"
            })
    void shouldReadWhatFollowsTheName(String text, String told) {
        Reading reading = Reading.of(text);

        Biography found = new TrailingWords(reading.document(), reading.entities(), new RoleReader(reading.document()))
                .read(reading.named("Lena Ames"));

        assertThat(Reading.inShort(found)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met the Road Board there. | Road Board",
                "They met the worldwide group Harbour Watch there. | Harbour Watch",
                "They met the Norwegian group Harbour Watch there. | Harbour Watch",
                "They met the old ferry there. | -",
                "They met Lena Ames there, Mr Lena Ames. | -"
            })
    void shouldFindTheBodyThatWordsLeadTo(String text, String body) {
        Reading reading = Reading.of(text);

        assertThat(text(bodies(reading).bodyAt(2, reading.document().sentences().get(0))))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They spoke of Norway and the Road Board there. | Road Board",
                "They spoke of the Road Board and Norway there. | Road Board",
                "They spoke of Norway and Armenia there. | Norway",
                "They spoke to the Road Board in Norway there. | Norway",
                "They spoke of Lena Ames there. | -"
            })
    void shouldRankABodyAboveTheStateThatItStandsIn(String text, String body) {
        Reading reading = Reading.of(text);

        assertThat(text(bodies(reading).affiliation(1, reading.document().size())))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames, director, Road Board, left. | of Road Board",
                "Ames, director, the Road Board, left. | of Road Board",
                "Ames, director, Road Board left. | of Road Board",
                "Ames, director, Road Board in May. | -",
                "Ames, director, Norway, left. | -",
                "Ames, director, ferry, left. | -"
            })
    void shouldFindABodyThatStandsAloneBetweenCommas(String text, String told) {
        Reading reading = Reading.of(text);

        Biography found =
                bodies(reading).bareBody(4, reading.document().sentences().get(0));

        assertThat(Reading.inShort(found)).isEqualTo(told);
    }
}
