package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

    private static final WordTable<String> VERBS =
            WordTable.read("verbs.txt", WordClass::name, "subject", "object", "side");

    /** What the second word opens, and how many words it takes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orle condemned the raid.         | condemn 1
                    Orle lashed out at the board.    | condemn 3
                    Orle lashed out.                 | condemn 2
                    Orle called for the ferry.       | want 2
                    Orle called out the board.       | condemn 2
                    Orle voted against the toll.     | oppose 2
                    Orle voted for the toll.         | support 2
                    Orle called the board.           | -
                    Orle painted the board.          | -
                    """)
    void shouldFindTheLongestEntryByItsBaseForm(String text, String found) {
        assertThat(at(Document.of(text), 1, Integer.MAX_VALUE)).isEqualTo(found);
    }

    @Test
    void shouldNotReadBeyondTheLimit() {
        Document document = Document.of("Orle lashed out at the board.");

        assertThat(at(document, 1, 4)).isEqualTo("condemn 3");
        assertThat(at(document, 1, 3)).isEqualTo("condemn 2");
        assertThat(at(Document.of("Orle called for the ferry."), 1, 2)).isEqualTo("-");
    }

    @Test
    void shouldTellTheFormAsWrittenFromTheBase() {
        Document document = Document.of("Orle condemned it; we condemn it.");

        assertThat(VERBS.at(document, 1, document.size())).isNull();
        assertThat(VERBS.at(document, 5, document.size())).isEqualTo(new WordTable.Match<>(6, "condemn"));
    }

    @Test
    void shouldKnowTheFirstWordsAndTheirStems() {
        assertThat(VERBS.firstWords())
                .contains("lash", "rebut", "rebutt", "meddle", "meddl", "condemn")
                .doesNotContain("lash out", "out", "painted");
    }

    /** The lemma of a rare verb is what is left before its ending. */
    @ParameterizedTest
    @CsvSource({"rebutted, criticize", "rebutting, criticize"})
    void shouldFindARareVerbByItsStem(String verb, String group) {
        assertThat(at(Document.of("Orle " + verb + " it."), 1, Integer.MAX_VALUE))
                .isEqualTo(group + " 1");
    }

    @Test
    void shouldRefuseAGroupThatIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordTable.read("heads.txt", words -> words.as(Shift.class)))
                .withMessageStartingWith("heads.txt, line ")
                .withMessageEndingWith(": unknown transparent");
        assertThatIllegalStateException()
                .isThrownBy(() -> WordTable.read("verbs.txt", WordClass::name, "subject", "object"))
                .withMessageEndingWith(": unknown attribute side");
    }

    @Test
    void shouldNameAFileThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordTable.read("ferries.txt", WordClass::name))
                .withMessageContaining("ferries.txt");
    }

    private static String at(Document document, int token, int limit) {
        WordTable.Match<String> match = VERBS.atLemma(document, token, Math.min(limit, document.size()));
        return match == null ? "-" : match.value() + " " + (match.end() - token);
    }
}
