package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static final String LIST = "list.txt";

    @Test
    void shouldSplitLinesAtWhiteSpaceAndSkipCommentsAndBlankLines() {
        Class<?> owner = Beside.text(LIST, "# a comment\n\n  bridge \t ferry*  \n \t\n  # another\ntoll\n#tag x\n");

        assertThat(WordList.lines(owner, LIST))
                .containsExactly(new String[] {"bridge", "ferry*"}, new String[] {"toll"}, new String[] {"#tag", "x"});
    }

    @Test
    void shouldTellAllWordsInOrderAndTwiceWhereTheyStandTwice() {
        Class<?> owner = Beside.text(LIST, "toll bridge\n# ferry\ntoll élan\n");

        assertThat(WordList.words(owner, LIST)).containsExactly("toll", "bridge", "toll", "élan");
    }

    @Test
    void shouldCollectWordsByLabelInTheFilesOrder() {
        Class<?> owner = Beside.text(LIST, "WATER: ferry lock\nROAD: toll\nWATER: lock quay\nAIR:\n");

        Map<String, Set<String>> labelled = WordList.labelled(owner, LIST);

        assertThat(labelled.keySet()).containsExactly("WATER", "ROAD", "AIR");
        assertThat(labelled.get("WATER")).containsExactly("ferry", "lock", "quay");
        assertThat(labelled.get("ROAD")).containsExactly("toll");
        assertThat(labelled.get("AIR")).isEmpty();
    }

    @Test
    void shouldNameTheFileAndTheLineThatHasNoLabel() {
        Class<?> owner = Beside.text(LIST, "WATER: ferry\nbridge   toll: gate\n");

        assertThatThrownBy(() -> WordList.labelled(owner, LIST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("list.txt: no label at the head of line: bridge toll: gate");
    }

    @Test
    void shouldNameAListThatIsMissing() {
        assertThatThrownBy(() -> WordList.words(WordList.class, "ferries.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ferries.txt");
    }
}
