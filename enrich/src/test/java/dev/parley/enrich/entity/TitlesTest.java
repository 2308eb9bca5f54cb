package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    private static final Titles TITLES = Titles.get();

    private static String name(Titles.@Nullable Title title) {
        return title == null ? "-" : title.name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deputy Prime Minister Lena Ames left. | Deputy Prime Minister | Deputy Prime Minister",
                "Prime Minister Lena Ames left. | Prime Minister | Prime Minister",
                "Vice President Oakes left. | Vice President | Vice President",
                "President Oakes left. | President | President",
                "Prime land was sold. | - | -",
                "prime minister Ames left. | - | Prime Minister",
                "MR AMES LEFT. | Mr | Mr",
                "Bridge tolls rose. | - | -"
            })
    void shouldFindTheLongestTitleAtAToken(String text, String capitalised, String anyCase) {
        Document document = Document.of(text);

        assertThat(name(TITLES.at(document, 0, document.size()))).isEqualTo(capitalised);
        assertThat(name(TITLES.anyCaseAt(document, 0, document.size()))).isEqualTo(anyCase);
    }

    @Test
    void shouldReadNoWordFromTheEndOn() {
        Document document = Document.of("Vice President Oakes left.");

        assertThat(name(TITLES.at(document, 0, 2))).isEqualTo("Vice President");
        assertThat(name(TITLES.at(document, 0, 1))).isEqualTo("-");
        assertThat(name(TITLES.at(document, 1, 2))).isEqualTo("President");
        assertThat(name(TITLES.at(document, 1, 1))).isEqualTo("-");
        assertThat(name(TITLES.anyCaseAt(document, 1, 1))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr Ames | COURTESY | MALE",
                "Dame Ames | COURTESY | FEMALE",
                "Dr Ames | COURTESY | UNKNOWN",
                "Queen Ames | OFFICE | FEMALE",
                "Chancellor Ames | OFFICE | UNKNOWN",
                "Colonel Ames | RANK | UNKNOWN"
            })
    void shouldTellWhatATitleSays(String text, Titles.Kind kind, Gender gender) {
        Document document = Document.of(text);
        String word = document.token(0).text();

        assertThat(TITLES.at(document, 0, document.size()))
                .isEqualTo(new Titles.Title(List.of(word.toLowerCase(Locale.ROOT)), word, kind, gender));
    }
}
