package dev.parley.enrich.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns by their classes. */
class NounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They read the study. | 3 | study",
                "They read the reports. | 3 | study",
                "They asked the scientists. | 3 | researcher",
                "They asked the team. | 3 | researcher",
                "They read the letters. | 3 | letter",
                "They asked the officials. | 3 | official",
                "They crossed the bridge. | 3 | ''",
                "They asked the mayor. | 3 | ''"
            })
    void shouldFindTheWordForWhatMayBeNamedAgain(String text, int token, String again) {
        assertThat(Nouns.againAs(Document.of(text).token(token))).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mayor | true | true | true",
                "spokeswoman | true | true | true",
                "chairwoman | true | true | true",
                "seismologist | true | true | true",
                "shopkeeper | true | true | true",
                "toll-holder | true | true | true",
                "premier | true | true | true",
                "alderman | true | true | true",
                "district attorney | false | true | false",
                "sister | false | false | true",
                "stepson | false | false | true",
                "bridge | false | false | false",
                "Mayor | false | false | false"
            })
    void shouldTellRolesOfficesAndPeople(String word, boolean role, boolean office, boolean person) {
        assertThat(Nouns.isRole(word)).isEqualTo(role);
        assertThat(Nouns.isOffice(word)).isEqualTo(office);
        assertThat(Nouns.isPerson(word)).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor | true | false",
                "Elm County Sheriff | true | false",
                "state senator | true | true",
                "governor-general | true | true",
                "Foreign Minister | false | true",
                "President | false | true",
                "senior vice president | false | false",
                "Executive Vice President | false | false",
                "ferry pilot | false | false",
                "Capt. | false | true"
            })
    void shouldTellLocalOfficesFromNationalOnes(String role, boolean local, boolean national) {
        assertThat(Nouns.isLocalOffice(role)).isEqualTo(local);
        assertThat(Nouns.isNationalOffice(role)).isEqualTo(national);
        assertThat(Nouns.isPublicOffice(role)).isEqualTo(local || national);
    }

    @Test
    void shouldTakeNoRoleForNoOffice() {
        assertThat(Nouns.isLocalOffice(null)).isFalse();
        assertThat(Nouns.isPublicOffice(null)).isFalse();
        assertThat(Nouns.isOfBody(null)).isFalse();
        assertThat(Nouns.hasClient(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deputy chairman | true",
                "Press Secretary | true",
                "chief executive officer | true",
                "team captain | true",
                "toll keeper | false",
                "economist | false"
            })
    void shouldTellWhatOneIsOfABody(String role, boolean ofBody) {
        assertThat(Nouns.isOfBody(role)).isEqualTo(ofBody);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "defence lawyer | true | true",
                "Publicist | true | true",
                "campaign manager | true | false",
                "senior aide | true | false",
                "spokesman | true | false",
                "mayor | false | false",
                "lawyers | false | false"
            })
    void shouldTellWhoSpeaksForAClient(String role, boolean client, boolean counsel) {
        assertThat(Nouns.hasClient(role)).isEqualTo(client);
        assertThat(Nouns.isCounsel(role)).isEqualTo(counsel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spokesman | true",
                "Government Spokeswoman | true",
                "spokesman emeritus | false",
                "press secretary | false",
                "mayor | false"
            })
    void shouldTellASpokespersonByTheLastWord(String role, boolean spokesperson) {
        assertThat(Nouns.isSpokesperson(role)).isEqualTo(spokesperson);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lawyers | true",
                "lawyer | true",
                "legal Team | true",
                "office | true",
                "office door | false",
                "brother | false",
                "bridges | false"
            })
    void shouldTellWhoSpeaksForTheirOwner(String words, boolean speaks) {
        assertThat(Nouns.speaksForOwner(words)).isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "government | true",
                "press office | true",
                "Statement released | true",
                "executive order | true",
                "ferry | false",
                "brother | false"
            })
    void shouldTellWhatSpeaksForAnOffice(String words, boolean speaks) {
        assertThat(Nouns.speaksForOffice(words)).isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway's Foreign Ministry | foreign ministry",
                "its embassy in Oslo | embassy",
                "the Ministry of Defence | ministry of defence",
                "Embassyworks | Embassyworks",
                "Road Board | Road Board"
            })
    void shouldFindTheLongestNounOfAStatesBody(String name, String noun) {
        assertThat(Nouns.stateBody(name)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supreme Court of Orle | true | true | false",
                "Orle Coast Guard | true | true | false",
                "Guardian Council | true | true | false",
                "Harbour Council | true | false | false",
                "National Emergency Centre | true | true | false",
                "Emergency Centre | true | false | false",
                "Nationally Emergency Centre | true | false | false",
                "Royal Survey | true | true | false",
                "European Court | true | true | true",
                "World Toll League | false | false | true",
                "Elm Ferries | false | false | false"
            })
    void shouldTellBodiesByTheWordsOfTheirNames(
            String name, boolean publicBody, boolean stateOrgan, boolean supranational) {
        assertThat(Nouns.isPublicBody(name)).isEqualTo(publicBody);
        assertThat(Nouns.isStateOrgan(name)).isEqualTo(stateOrgan);
        assertThat(Nouns.isSupranational(name)).isEqualTo(supranational);
    }

    @Test
    void shouldReadClassesInLowerCase() {
        assertThat(Nouns.SPOKESPERSON).contains("spokesman", "press secretary").doesNotContain("mayor");
        assertThat(Nouns.ROLE).contains("new yorker").doesNotContain("New Yorker");
    }
}
