package dev.parley.enrich.speaker.biography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedTest {

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Tory lawmaker left. | 1 | Conservative Party",
                "A tory lawmaker left. | 1 | -",
                "A Lib Dem lawmaker left. | 2 | Liberal Democrats",
                "A Lib lawmaker left. | 1 | -",
                "A Liberal Democrat left. | 2 | Liberal Democrats",
                "A Social Democrat left. | 2 | Social Democrats",
                "A Liberal lawmaker left. | 1 | Liberal Party",
                "Democrat Oakes left. | 0 | Democratic Party",
                "Ferry Oakes left. | 0 | -"
            })
    void shouldReadAPartyFromAWordInCapitals(String text, int token, String party) {
        assertThat(orDash(Implied.by(Document.of(text), token))).isEqualTo(party);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taoiseach | Ireland",
                "former taoiseach | Ireland",
                "principal deputy assistant secretary of defense | United States",
                "Home Secretary | United Kingdom",
                "Senate Majority Leader | United States Senate",
                "Home Secretaryship | -",
                "ranking Republican | Republican Party",
                "ranking republican | -",
                "Republican lawmaker | -",
                "mayor | -"
            })
    void shouldReadAStateOrAPartyFromARole(String role, String name) {
        assertThat(orDash(Implied.byRole(role))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Republicans | Republican Party",
                "tories | Conservative Party",
                "Lib Dems | Liberal Democrats",
                "Republican | -",
                "ferries | -"
            })
    void shouldReadAPartyFromItsPeople(String noun, String party) {
        assertThat(orDash(Implied.byPeople(noun))).isEqualTo(party);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R-Ohio | Republican Party",
                "D-Nev. | Democratic Party",
                "D - Nev. | Democratic Party",
                "E-Ohio | -",
                "R-rated | -",
                "D | -",
                "Rohio | -"
            })
    void shouldReadAPartyFromItsLetter(String text, String party) {
        assertThat(orDash(Implied.byPartyLetter(Document.of(text), 0))).isEqualTo(party);
    }
}
