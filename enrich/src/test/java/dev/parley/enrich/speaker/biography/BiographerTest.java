package dev.parley.enrich.speaker.biography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is told beside a name (Biographer), and the role within some words (RoleReader). */
class BiographerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Lena Ames left. | Mayor",
                "Economist Lena Ames, director of the Road Board, left. | Economist, of Road Board",
                "The mayor, former minister Lena Ames, left. | former minister, past",
                "A spokesman for the Road Board, Major Lena Ames, left. | Major, of Road Board",
                "Former Norwegian minister Lena Ames, chair of the Road Board, left. | minister, of Road Board, past",
                "Norwegian minister Lena Ames of the Road Board left. | minister, of Norwegian",
                "Oslo economist Lena Ames left. | economist",
                "Oslo mayor Lena Ames left. | mayor, of Oslo",
                "Her sister, toll keeper Lena Ames, left. | toll keeper, FEMALE",
                "Lena Ames left the bridge. | -"
            })
    void shouldPutTogetherWhatIsToldOnAllSides(String text, String told) {
        Reading reading = Reading.of(text);

        Biography found = new Biographer(reading.document(), reading.entities()).read(reading.named("Lena Ames"));

        assertThat(Reading.inShort(found)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the chief economist | chief economist",
                "her fellow economist | economist",
                "one mayor | mayor",
                "Mayor Dr | Mayor",
                "Mr | -",
                "the Right Hon. Mr | -",
                "her brother | -",
                "the old ferry | -",
                "Prime Minister | Prime Minister",
                "the | -"
            })
    void shouldReadARoleWithoutWhatOpensAndEndsIt(String words, String role) {
        Reading reading = Reading.of(words);

        String found =
                new RoleReader(reading.document()).role(0, reading.document().size());

        assertThat(found == null ? "-" : found).isEqualTo(role);
    }

    @Test
    void shouldReadNoRoleFromNoWords() {
        assertThat(new RoleReader(Reading.of("mayor").document()).role(1, 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the former mayor | true",
                "the ex-mayor | true",
                "the late mayor | true",
                "the mayor | false",
                "the express | false"
            })
    void shouldTellAnOfficeThatIsOver(String words, boolean past) {
        Reading reading = Reading.of(words);

        assertThat(new RoleReader(reading.document())
                        .isPast(0, reading.document().size()))
                .isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the company's chairman | company",
                "chair of its council | council",
                "head of their union | union",
                "chair of a company | -",
                "the old company | -",
                "company chairman | -",
                "the mayor | -"
            })
    void shouldFindTheNounOfABody(String words, String noun) {
        Reading reading = Reading.of(words);

        String found = new RoleReader(reading.document())
                .bodyNoun(0, reading.document().size());

        assertThat(found == null ? "-" : found).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "her daughter | FEMALE",
                "the spokeswoman | FEMALE",
                "his brother | MALE",
                "the king's daughter | FEMALE",
                "her mother's brother | MALE",
                "the mayor | UNKNOWN"
            })
    void shouldReadGenderFromTheLastWordThatTellsIt(String words, Gender gender) {
        Reading reading = Reading.of(words);

        assertThat(new RoleReader(reading.document())
                        .gender(0, reading.document().size()))
                .isEqualTo(gender);
    }
}
