package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.parley.enrich.text.word.WordFile.Once;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of words as they should be, and as they should not: WordFile, WordFileReader, WordClass. */
class WordFileTest {

    private static final String LIST = "list.txt";

    private static WordFile file(Once once, String text) {
        return WordFile.of(Beside.text(LIST, text), LIST, once, "side", "also");
    }

    /** {@code /} for the end of a line. */
    private static WordFile lines(Once once, String lines) {
        return file(once, lines.replace('/', '\n'));
    }

    private enum Kind {
        FERRY,
        TOLL_GATE
    }

    @Test
    void shouldReadClassesOfWordsOverSeveralLines() {
        WordFile file = file(Once.IN_NAME, """
                # What crosses a river: a ferry, a bridge.

                ferry side=-2 also=noun: punt, cable ferry, U.N. ship
                # On the road.
                toll-gate:
                  toll, élan
                  Orle's gate, A&B
                ferry: boat
                """);

        assertThat(file.classes()).hasSize(3);
        WordClass ferry = file.classes().get(0);
        assertThat(ferry)
                .isEqualTo(new WordClass(
                        LIST,
                        3,
                        "ferry",
                        Map.of("side", "-2", "also", "noun"),
                        Set.of("punt", "cable ferry", "U.N. ship")));
        assertThat(file.names("ferry")).containsExactly("punt", "cable ferry", "U.N. ship", "boat");
        assertThat(file.names("toll-gate")).containsExactly("toll", "élan", "Orle's gate", "A&B");
    }

    @Test
    void shouldTellWhatAClassSaysByItsNameAndAttributes() {
        WordClass words = file(Once.IN_NAME, "toll-gate side=-2 also=ferry: toll")
                .classes()
                .get(0);

        assertThat(words.as(Kind.class)).isEqualTo(Kind.TOLL_GATE);
        assertThat(words.as(Kind.class, "also")).isEqualTo(Kind.FERRY);
        assertThat(words.number("side")).isEqualTo(-2);
        assertThat(words.number("light")).isZero();
        assertThat(words.of("also")).isEqualTo("ferry");
        assertThat(words.is("also", "ferry")).isTrue();
        assertThat(words.is("light", "ferry")).isFalse();
    }

    @Test
    void shouldRefuseAnAttributeThatSaysNothing() {
        WordClass words =
                file(Once.IN_NAME, "\nbridge side=left: toll").classes().get(0);

        assertThatIllegalStateException()
                .isThrownBy(() -> words.as(Kind.class))
                .withMessage("list.txt, line 2: unknown bridge");
        assertThatIllegalStateException()
                .isThrownBy(() -> words.as(Kind.class, "also"))
                .withMessage("list.txt, line 2: no also");
        assertThatIllegalStateException()
                .isThrownBy(() -> words.number("side"))
                .withMessage("list.txt, line 2: no number: side=left");
        assertThatIllegalStateException()
                .isThrownBy(() -> words.is("side", "right"))
                .withMessage("list.txt, line 2: unknown side=left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ferry punt|line 1: no class and colon: ferry punt",
                "Ferry: punt|line 1: no class and colon: Ferry: punt",
                ": punt|line 1: no class and colon: : punt",
                "@ferry: punt|line 1: no class and colon: @ferry: punt",
                "ferry:punt|line 1: no blank behind the colon: ferry:punt",
                "ferry:/toll: gate|line 1: no words in class",
                "toll: gate/ferry:|line 2: no words in class",
                "ferry: punt/ferry: boat|line 2: a class given twice: ferry",
                "ferry noun: punt|line 1: no attribute=value: noun",
                "ferry side=: punt|line 1: no attribute=value: side=",
                "ferry =2: punt|line 1: no attribute=value: =2",
                "ferry quote=80: punt|line 1: unknown attribute quote",
                "ferry side=1 side=2: punt|line 1: an attribute given twice: side",
                "  punt, boat|line 1: words before the first class:   punt, boat",
                "ferry: punt/ boat|line 2: neither a class nor words behind two blanks:  boat",
                "ferry: punt/  |line 2: neither a class nor words behind two blanks:   ",
                "ferry: punt/boat|line 2: no class and colon: boat",
                "ferry: punt, punt|line 1: given twice: punt",
                "ferry:/  punt, boat/  toll, boat|line 3: given twice: boat",
                "ferry: punt/ferry side=2: punt|line 2: given twice, in another class: punt",
            })
    void shouldRefuseALineThatIsNoneOfTheNotation(String lines, String cause) {
        assertThatIllegalStateException()
                .isThrownBy(() -> lines(Once.IN_NAME, lines))
                .withMessage("list.txt, " + cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ferry: punt,|an empty word",
                "ferry: , punt|an empty word",
                "ferry: punt, , boat|an empty word",
                "ferry: punt, boat |an empty word",
                "ferry:  punt|an empty word",
                "ferry: |an empty word",
                "ferry: punt,boat|an empty word",
                "ferry: punt,  boat|a blank too many",
                "ferry: cable  ferry|a blank too many",
                "ferry: punt*|no words, by '",
                "ferry: cable_ferry|no words, by '",
                "ferry: punt=boat|no words, by '",
                "ferry: toll: gate|no words, by '",
                "ferry: punt\tboat|no words, by '",
                "ferry: orle’s|no words, by '",
                "ferry: punt # boat|a comment is a line of its own",
            })
    void shouldRefuseWhatIsNoWord(String line, String cause) {
        assertThatIllegalStateException()
                .isThrownBy(() -> file(Once.IN_NAME, "toll: gate\n" + line))
                .withMessageStartingWith("list.txt, line 2: " + cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# ferry: punt, boat",
                "# ferry side=2: punt, boat",
                "# ferry:",
                "#   punt, boat",
                "#ferry: punt",
                "#",
                "# ",
            })
    void shouldRefuseWordsThatHideInAComment(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> file(Once.IN_NAME, "toll: gate\n" + line))
                .withMessageStartingWith("list.txt, line 2: no comment, or words in it: #");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Ferry: what crosses.",
                "# The ferry: what crosses.",
                "# Of a ferry side: what crosses.",
                "# - what crosses",
            })
    void shouldTakeASentenceForAComment(String line) {
        assertThat(file(Once.IN_NAME, line + "\ntoll: gate").classes()).hasSize(1);
    }

    @Test
    void shouldSayWithinWhatAWordStandsOnce() {
        String twice = "toll: gate/toll side=1: gate/ferry: gate";

        assertThat(lines(Once.IN_CLASS, twice).classes()).hasSize(3);
        assertThat(lines(Once.IN_NAME, "toll: gate/ferry: gate").classes()).hasSize(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> lines(Once.IN_FILE, "toll: gate/bridge: lock/ferry: gate"))
                .withMessage("list.txt, line 3: given twice, in another class: gate");
    }

    @Test
    void shouldRefuseAClassThatIsMissingAndOneThatNobodyAsksFor() {
        WordFile file = file(Once.IN_NAME, "toll-gate: gate\nferry: punt");

        assertThat(file.words(Kind.TOLL_GATE)).containsExactly("gate");
        assertThatIllegalStateException()
                .isThrownBy(() -> file.words("bridge"))
                .withMessage("list.txt: no class bridge");
        assertThatIllegalStateException()
                .isThrownBy(file::end)
                .withMessage("list.txt, line 2: nobody asks for class ferry");
        assertThat(file.names("ferry")).containsExactly("punt");
        file.end();
    }

    @Test
    void shouldRefuseACapitalWhereSmallLettersAreWanted() {
        WordFile file = file(Once.IN_NAME, "ferry: punt, Orle");

        assertThat(file.names("ferry")).containsExactly("punt", "Orle");
        assertThatIllegalStateException()
                .isThrownBy(() -> file.words("ferry"))
                .withMessage("list.txt: a capital in class ferry: Orle");
    }

    @Test
    void shouldNameAFileThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordFile.of(WordFile.class, "ferries.txt"))
                .withMessageContaining("ferries.txt");
    }
}
