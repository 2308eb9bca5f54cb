package dev.parley.enrich.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.Gazetteer.NameWord;
import dev.parley.enrich.text.Document;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.get();

    private static String placeAt(String text, int begin, boolean ignoreCase) {
        NameTable.Entry entry = GAZETTEER.placeAt(
                NameTable.firstWord(text, begin, text.length()), text, begin, text.length(), ignoreCase);
        return entry == null
                ? "-"
                : entry.name() + " " + entry.senses().get(0).actor().id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada | true | FEMALE",
                "Robert | true | MALE",
                "Alex | true | UNKNOWN",
                "ada | false | UNKNOWN",
                "Bridge | false | UNKNOWN"
            })
    void shouldKnowGivenNamesAndTheirGender(String name, boolean given, Gender gender) {
        assertThat(GAZETTEER.isGivenName(name)).isEqualTo(given);
        assertThat(GAZETTEER.genderOf(name)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ames | true", "ames | false", "Bridge | false", "Abrams | true", "Aachen | false"})
    void shouldKnowFamilyNames(String name, boolean known) {
        assertThat(GAZETTEER.isSurname(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Aachen | true", "Addis Ababa | true", "aachen | false", "Addis | false", "Ferry | false"})
    void shouldKnowPlaces(String name, boolean known) {
        assertThat(GAZETTEER.isPlace(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Bath | true", "Anderson | true", "bath | false", "Aachen | false", "Ferry | false"})
    void shouldTellPlacesThatAreOftenSomethingElse(String name, boolean ambiguous) {
        assertThat(GAZETTEER.isAmbiguousPlace(name)).isEqualTo(ambiguous);
    }

    @Test
    void shouldKnowOrdinaryWordsInAnyCase() {
        Document document = Document.of("Accidents Accidents ACCIDENTS accidents Ottersby");

        for (int i = 0; i < 4; i++) {
            assertThat(GAZETTEER.isCommonWord(document.token(i))).isTrue();
        }
        assertThat(GAZETTEER.isCommonWord(document.token(4))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Board | ORGANISATION | true",
                "Board | PLACE | false",
                "Ltd | SUFFIX | true",
                "Rangers | TEAM | true",
                "Rangers | OWN | true",
                "Bridge | PLACE | true",
                "Lake | PLACE_LEAD | true",
                "Treaty | EVENT | true",
                "University | OF | true",
                "Campaign | FOR | true",
                "Railway | AND | true",
                "Radio | NUMBER | true",
                "board | ORGANISATION | false",
                "Ames | ORGANISATION | false"
            })
    void shouldKnowWhatAWordDoesInAName(String word, NameWord kind, boolean does) {
        assertThat(GAZETTEER.is(word, kind)).isEqualTo(does);
        assertThat(GAZETTEER.isAny(word, EnumSet.of(kind))).isEqualTo(does);
    }

    @Test
    void shouldTellWhetherAWordDoesAnyOfSeveralThings() {
        assertThat(GAZETTEER.isAny("Bridge", EnumSet.of(NameWord.TEAM, NameWord.PLACE)))
                .isTrue();
        assertThat(GAZETTEER.isAny("Bridge", EnumSet.of(NameWord.TEAM, NameWord.SUFFIX)))
                .isFalse();
        assertThat(GAZETTEER.isAny("Bridge", EnumSet.noneOf(NameWord.class))).isFalse();
    }

    @Test
    void shouldFindPlacesAndOrganisationsAtAnOffset() {
        assertThat(placeAt("the ferry to Addis Ababa sank", 13, false)).isEqualTo("Addis Ababa place");
        assertThat(placeAt("ADDIS ABABA", 0, false)).isEqualTo("-");
        assertThat(placeAt("ADDIS ABABA", 0, true)).isEqualTo("Addis Ababa place");
        assertThat(placeAt("Adobe Systems rose", 0, false)).isEqualTo("Adobe Systems organisation");
        assertThat(placeAt("Ottersby rose", 0, false)).isEqualTo("-");
    }
}
