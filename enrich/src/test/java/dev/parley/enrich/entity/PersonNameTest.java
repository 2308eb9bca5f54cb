package dev.parley.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells people apart by their names: PersonName of one name, FullNames of all in a text. */
class PersonNameTest {

    private final List<Draft> drafts = new ArrayList<>();

    private Draft draft(String name, EntityType type) {
        int words = name.split(" ").length;
        Draft draft = new Draft(0, words, new Span(0, name.length()), name, null, null);
        draft.type = type;
        drafts.add(draft);
        return draft;
    }

    private Draft person(String name) {
        return draft(name, EntityType.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ada B. Ames KC | Ada Ames",
                "Ada B Ames | Ada Ames",
                "Ada O Ames | Ada O Ames",
                "Ada b. Ames | Ada b. Ames",
                "J. Ames | J. Ames",
                "J. B. Ames | J. Ames",
                "Ada B. | Ada B.",
                "Ada Ames Jr. | Ada Ames Jr.",
                "Ada Ames Jr. KC | Ada Ames Jr.",
                "Ada Ames MP PhD | Ada Ames",
                "Ada \"Bo\" Ames | Ada Ames",
                "Ada \u201cBo\u201d Ames | Ada Ames",
                "Ada \u2018Bo\u2019 Ames | Ada Ames",
                "Ada 'Bo' Ames | Ada Ames",
                "Ada 'n Ames | Ada 'n Ames",
                "Ada\u00a0B. Ames | Ada Ames",
                "KC Ames | KC Ames",
                "KC MP | KC",
                "KC | KC",
                "Ames | Ames"
            })
    void shouldLeaveOutHonoursInitialsAndNicknames(String name, String plain) {
        assertThat(PersonName.plain(name)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada B. Ames KC | ada ames",
                "Ada Ames Jr. | ada ames",
                "Ada Ames III | ada ames",
                "Ada Ames Jr. KC | ada ames",
                "Iveta Bērziņa | iveta berzina",
                "Jr. | jr."
            })
    void shouldKeyANameWithoutAccentsAndGeneration(String name, String key) {
        assertThat(PersonName.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Ames Jr. | Jr",
                "Ada Ames Jr | Jr",
                "Ada Ames Sr. | Sr",
                "Ada Ames II | II",
                "Ada Ames V | ''",
                "Ada Ames KC | ''",
                "Ada Ames | ''",
                "Jr. | ''"
            })
    void shouldReadTheGenerationAtANamesEnd(String name, String generation) {
        assertThat(PersonName.generation(name)).isEqualTo(generation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook Ames | Ada Ames | ada ames",
                "Ada Brook Elm Ames | Ada Ames | ada ames",
                "Ada Brook Elm Orle Ames | Ada Ames | ada brook elm orle ames",
                "Ada Brook Ames | Ada Holt | ada brook ames",
                "Ada Brook Ames | Ames | ada brook ames"
            })
    void shouldJoinANameWithNamesBetweenToTheOneWithout(String whole, String plain, String key) {
        Draft longer = person(whole);
        person(plain);

        assertThat(new FullNames(drafts).key(longer)).isEqualTo(key);
    }

    @Test
    void shouldJoinNoNamesWhereSeveralCouldBeTheOneWithout() {
        Draft brook = person("Ada Brook Ames");
        Draft veld = person("Ada Veld Ames");
        Draft plain = person("Ada Ames");
        FullNames names = new FullNames(drafts);

        assertThat(List.of(names.key(brook), names.key(veld), names.key(plain)))
                .containsExactly("ada brook ames", "ada veld ames", "ada ames");
    }

    @Test
    void shouldAskPeopleAlone() {
        Draft person = person("Ada Brook Ames");
        draft("Ada Ames", EntityType.ORGANIZATION);

        assertThat(new FullNames(drafts).key(person)).isEqualTo("ada brook ames");
    }

    @Test
    void shouldTellFatherAndSonApartWhereTheTextNamesBoth() {
        Draft son = person("John Holt Jr.");
        Draft father = person("John Holt Sr.");
        Draft alone = person("Max Oakes Jr.");
        person("Max Oakes");
        FullNames names = new FullNames(drafts);

        assertThat(names.key(son)).isEqualTo("john holt Jr");
        assertThat(names.key(father)).isEqualTo("john holt Sr");
        assertThat(names.key(alone)).isEqualTo("max oakes");
    }

    @Test
    void shouldPreferTheLongerNameWithoutNamesBetween() {
        Draft whole = person("Ada Brook Ames");
        Draft plain = person("Ada Ames");
        Draft honoured = person("Ada Ames KC");
        FullNames names = new FullNames(drafts);

        assertThat(names.isBetter(whole, "Ada Ames")).isFalse();
        assertThat(names.isBetter(plain, "Ada Brook Ames")).isTrue();
        assertThat(names.isBetter(honoured, "Ada Ames")).isTrue();
        assertThat(names.isBetter(plain, "Ada Ames KC")).isFalse();
    }

    @Test
    void shouldPreferTheLongerNameWhereNoneIsShortened() {
        Draft longer = person("Ada Brook Ames");

        assertThat(new FullNames(drafts).isBetter(longer, "Ames")).isTrue();
        assertThat(new FullNames(drafts).isBetter(longer, "Ada Brook Ames")).isFalse();
    }
}
