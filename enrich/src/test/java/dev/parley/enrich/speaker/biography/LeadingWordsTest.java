package dev.parley.enrich.speaker.biography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a name: the words that touch it (LeadingWords), and the phrase before a comma (LeadingPhrase). */
class LeadingWordsTest {

    private static final String AMES = "Lena Ames";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Mayor Lena Ames there. | Mayor | Mayor",
                "They met the former mayor Lena Ames there. | former | former mayor, past",
                "They met Norwegian Foreign Minister Lena Ames there. | Norwegian | Foreign Minister, of Norwegian",
                "They met Road Board director Lena Ames there. | Road | director, of Road Board",
                "They met Mayor of Oslo Lena Ames there. | Mayor | Mayor, of Oslo",
                "They met Mayor of Aachen Lena Ames there. | Mayor | Mayor, implied Aachen",
                "They met Aachen economist Lena Ames there. | Aachen | economist, of Aachen",
                "They met Norway's energy minister Lena Ames there. | energy | energy minister, of Norway",
                "They met the club's manager Lena Ames there. | manager | manager, the club",
                "They met Tory lawmaker Lena Ames there. | Tory | lawmaker, implied Conservative Party",
                "They met Taoiseach Lena Ames there. | Taoiseach | Taoiseach, implied Ireland",
                "They met Ambassador to Norway Lena Ames there. | Ambassador | Ambassador to Norway",
                "They met Human Rights Minister Lena Ames there. | Human | Human Rights Minister",
                "They met her brother Lena Ames there. | brother | MALE",
                "They met Mr Lena Ames there. | Mr | -",
                "They saw the ferry as Lena Ames left. | Lena | -",
                "They met Robert Oakes and Lena Ames there. | Lena | -",
                "Lena Ames left. | Lena | -"
            })
    void shouldReadTheWordsThatTouchTheName(String text, String first, String told) {
        Reading reading = Reading.of(text);

        LeadingWords.Found found = new LeadingWords(
                        reading.document(), reading.entities(), new RoleReader(reading.document()))
                .read(reading.named(AMES));

        assertThat(Reading.inShort(found.biography())).isEqualTo(told);
        assertThat(reading.document().token(found.first()).text()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway's energy minister, Lena Ames, left. | energy minister, of Norway",
                "The mayor, Lena Ames, left. | mayor",
                "The mayor, Lena Ames left. | mayor",
                "They spoke to the mayor, Lena Ames left. | -",
                "A spokeswoman for the Road Board, Lena Ames, left. | spokeswoman, of Road Board, FEMALE",
                "The former director of the Road Board (RB), Lena Ames, left. | former director, of Road Board, past",
                "The envoy to Norway, Lena Ames, left. | envoy",
                "The company's chairwoman, Lena Ames, left. | chairwoman, FEMALE, the company",
                "The chair of the council, Lena Ames, left. | chair, the council",
                "Oakes's lawyer, Lena Ames, left. | lawyer, of Oakes",
                "The Road Board met. Its director, Lena Ames, left. | director, of Road Board",
                "The Home Secretary, Lena Ames, left. | Home Secretary, implied United Kingdom",
                "The ministers, Lena Ames, left. | -",
                "The ferry, Lena Ames, left. | -",
                "Last year, Lena Ames, left. | -",
                "The mayor Lena Ames, left. | -"
            })
    void shouldReadThePhraseBeforeTheComma(String text, String told) {
        Reading reading = Reading.of(text);
        var ames = reading.named(AMES);

        Biography found = new LeadingPhrase(reading.document(), reading.entities(), new RoleReader(reading.document()))
                .read(ames.first(), ames);

        assertThat(Reading.inShort(found)).isEqualTo(told);
    }
}
