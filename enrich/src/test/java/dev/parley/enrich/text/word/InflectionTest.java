package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask     | asks",
                "pass    | passes",
                "fix     | fixes",
                "fizz    | fizzes",
                "watch   | watches",
                "wash    | washes",
                "laugh   | laughs",
                "veto    | vetoes",
                "try     | tries",
                "play    | plays",
                "close   | closes"
            })
    void shouldMakeTheThirdPerson(String base, String expected) {
        assertThat(Inflection.third(base)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask     | false | asked",
                "close   | false | closed",
                "agree   | false | agreed",
                "try     | false | tried",
                "obey    | false | obeyed",
                "plan    | false | planned",
                "visit   | false | visited",
                "admit   | true  | admitted",
                "annul   | true  | annulled",
                "fix     | false | fixed",
                "show    | false | showed",
                "deny    | true  | denied"
            })
    void shouldMakeThePast(String base, boolean doubles, String expected) {
        assertThat(Inflection.past(base, doubles)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask     | false | asking",
                "close   | false | closing",
                "use     | false | using",
                "be      | false | being",
                "agree   | false | agreeing",
                "dye     | false | dyeing",
                "lie     | false | lying",
                "try     | false | trying",
                "stop    | false | stopping",
                "begin   | true  | beginning",
                "open    | false | opening"
            })
    void shouldMakeTheIngForm(String base, boolean doubles, String expected) {
        assertThat(Inflection.ing(base, doubles)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stop     | false | stopp",
                "quit     | false | quitt",
                "scrub    | false | scrubb",
                "at       | false | at",
                "strand   | false | strand",
                "script   | false | script",
                "shrug    | false | shrugg",
                "scrimp   | false | scrimp",
                "open     | false | open",
                "load     | false | load",
                "fix      | false | fix",
                "row      | false | row",
                "stay     | false | stay",
                "ask      | false | ask",
                "unplug   | false | unplug",
                "unplug   | true  | unplugg"
            })
    void shouldDoubleTheLastConsonantOfShortVerbsAndMarkedOnes(String base, boolean doubles, String expected) {
        assertThat(Inflection.stem(base, doubles)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apologize | apologise",
                "organize  | organise",
                "seize     |",
                "prize     |",
                "raise     |",
                "analyze   |",
                "gaze      |"
            })
    void shouldSpellVerbsInIzeWithAnSWhereTheyAreAlsoSpelledSo(String base, String expected) {
        assertThat(Inflection.ise(base)).isEqualTo(expected);
    }
}
