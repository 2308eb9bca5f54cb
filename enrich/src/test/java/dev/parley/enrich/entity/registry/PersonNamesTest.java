package dev.parley.enrich.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    private final PersonNames names = new PersonNames();

    private int of(String name, int mention) {
        return names.of(name, mention, Gender.UNKNOWN, entity -> Gender.UNKNOWN);
    }

    @Test
    void shouldNameTheLastBeforeElseTheFirstBehind() {
        names.add("lena ames", 0, 2, false);
        names.add("robert ames", 1, 5, false);
        names.add("olga ames", 2, 9, false);

        assertThat(of("ames", 1)).isZero();
        assertThat(of("ames", 3)).isZero();
        assertThat(of("ames", 5)).isZero();
        assertThat(of("ames", 6)).isEqualTo(1);
        assertThat(of("ames", 30)).isEqualTo(2);
        assertThat(of("oakes", 30)).isEqualTo(-1);
    }

    @Test
    void shouldNameByFirstNameWhereNobodyHasItForALastName() {
        names.add("lena ames", 0, 0, false);
        names.add("karl lena", 1, 1, false);
        names.add("robert ames", 2, 2, false);

        assertThat(of("robert", 3)).isEqualTo(2);
        assertThat(of("lena", 3)).isEqualTo(1);
    }

    @Test
    void shouldPassOverWhoeverIsOfAnotherGender() {
        names.add("lena ames", 0, 0, false);
        names.add("robert ames", 1, 1, false);

        assertThat(names.of("ames", 2, Gender.FEMALE, entity -> entity == 0 ? Gender.FEMALE : Gender.MALE))
                .isZero();
        assertThat(names.of("ames", 2, Gender.FEMALE, entity -> Gender.MALE)).isEqualTo(-1);
    }

    @Test
    void shouldLookNoFurtherThanEightNamesBack() {
        names.add("lena ames", 0, 0, false);
        for (int man = 1; man <= 7; man++) {
            names.add("man" + man + " ames", man, man, false);
        }
        assertThat(names.of("ames", 20, Gender.FEMALE, e -> e == 0 ? Gender.FEMALE : Gender.MALE))
                .isZero();

        names.add("man8 ames", 8, 8, false);
        assertThat(names.of("ames", 20, Gender.FEMALE, e -> e == 0 ? Gender.FEMALE : Gender.MALE))
                .isEqualTo(-1);
    }

    @Test
    void shouldTakeARelativeForABareNameOnlyWhereNobodyElseBearsIt() {
        names.add("lena ames", 0, 0, false);
        names.add("kari ames", 1, 3, true);
        names.add("per holt", 2, 5, true);

        assertThat(of("ames", 4)).isZero();
        assertThat(of("kari", 4)).isEqualTo(1);
        assertThat(of("holt", 6)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"berg", "der berg", "van der berg", "anouk"})
    void shouldKnowAPersonByAnyEndOfTheName(String name) {
        names.add("anouk van der berg", 4, 0, false);

        assertThat(of(name, 1)).isEqualTo(4);
        assertThat(of("van", 1)).isEqualTo(-1);
        assertThat(of("anouk van", 1)).isEqualTo(-1);
    }

    @Test
    void shouldKnowALastNameWithItsArabicArticleAndWithout() {
        names.add("omar al-holt", 0, 0, false);
        names.add("samir el-oakes", 1, 1, false);
        names.add("ira bel-orle", 2, 2, false);

        assertThat(of("holt", 3)).isZero();
        assertThat(of("al-holt", 3)).isZero();
        assertThat(of("oakes", 3)).isEqualTo(1);
        assertThat(of("orle", 3)).isEqualTo(-1);
    }

    @Test
    void shouldTellTheOneOtherPersonWhoseNameEndsSo() {
        names.add("anouk van der berg", 0, 0, false);
        names.add("anouk van der berg", 0, 4, false);

        assertThat(names.endingIn("van der berg", 7)).isZero();
        assertThat(names.endingIn("van der berg", 0)).isEqualTo(-1);
        assertThat(names.endingIn("holt", 7)).isEqualTo(-1);

        names.add("pieter van der berg", 1, 6, false);
        assertThat(names.endingIn("van der berg", 7)).isEqualTo(-1);
    }
}
