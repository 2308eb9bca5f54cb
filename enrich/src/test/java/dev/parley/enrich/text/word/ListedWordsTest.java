package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.word.ListedWords.Listed;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words here are no list's: all lists of the process share the numbers. */
class ListedWordsTest {

    @Test
    void shouldTakeTheLexiconsNumberOfAWordThatItHolds() {
        int before = Lexicon.english().numberOf("said");

        assertThat(ListedWords.numberOf("said"))
                .isEqualTo(before)
                .isBetween(0, Lexicon.english().size() - 1);
        assertThat(ListedWords.find("said")).isNull();
    }

    @Test
    void shouldGiveANewWordANumberOfItsOwnOnce() {
        int limit = ListedWords.limit();
        assertThat(ListedWords.find("quandrel")).isNull();

        int number = ListedWords.numberOf("quandrel");
        int other = ListedWords.numberOf("brindolet");

        assertThat(number)
                .isGreaterThanOrEqualTo(limit)
                .isGreaterThanOrEqualTo(Lexicon.english().size());
        assertThat(other).isGreaterThan(number).isLessThan(ListedWords.limit());
        assertThat(ListedWords.numberOf("quandrel")).isEqualTo(number);
        assertThat(ListedWords.find("quandrel")).isEqualTo(new Listed("quandrel", WordKey.of("quandrel"), number));
    }

    @Test
    void shouldFindTheWordThatARangeSpells() {
        int shorter = ListedWords.numberOf("o'zelm");
        int longer = ListedWords.numberOf("zelmbridgeworks");
        FoldedText text = new FoldedText("At O’Zelm, ZELMBRIDGEWORKS".toCharArray());

        assertThat(ListedWords.find(text, 3, 9)).isEqualTo(new Listed("o'zelm", WordKey.of("o'zelm"), shorter));
        assertThat(ListedWords.find(text, 11, 26))
                .isNotNull()
                .extracting(Listed::number)
                .isEqualTo(longer);
        assertThat(ListedWords.find(text, 11, 25)).isNull();
        assertThat(ListedWords.find(text, 3, 8)).isNull();
    }

    /** Their keys, which are hashes of long words, are the same. */
    @Test
    void shouldTellLongWordsWithOneHashApart() {
        int one = ListedWords.numberOf("zelmferriesaz");
        FoldedText text = new FoldedText("zelmferriesb[".toCharArray());

        assertThat(WordKey.of("zelmferriesaz")).isEqualTo(WordKey.of("zelmferriesb["));
        assertThat(ListedWords.find("zelmferriesb[")).isNull();
        assertThat(ListedWords.find(text, 0, 13)).isNull();

        int two = ListedWords.numberOf("zelmferriesb[");
        assertThat(two).isNotEqualTo(one);
        assertThat(ListedWords.find(text, 0, 13))
                .isNotNull()
                .extracting(Listed::number)
                .isEqualTo(two);
        assertThat(ListedWords.numberOf("zelmferriesaz")).isEqualTo(one);
    }

    /** More words than the first table has room for. */
    @Test
    void shouldKeepAllNumbersWhenTheTableGrows() {
        int first = ListedWords.numberOf("zelm#0");
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 17_000; i++) {
            numbers.add(ListedWords.numberOf("zelm#" + i));
        }

        assertThat(numbers).hasSize(17_000).allMatch(number -> number < ListedWords.limit());
        assertThat(ListedWords.numberOf("zelm#0")).isEqualTo(first);
        assertThat(ListedWords.find("zelm#16999"))
                .isNotNull()
                .extracting(Listed::form)
                .isEqualTo("zelm#16999");
        assertThat(ListedWords.find("zelm#17000")).isNull();
    }
}
