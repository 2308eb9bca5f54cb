package dev.parley.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.word.WordKey;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "\0", "said", "eighteen", "'s", "9,000", "spokesman", "é", "naïve", "\ud83d\ude00"})
    void shouldBeTheSameOfATextsRangeAndOfAString(String word) {
        char[] text = ("x" + word + "y").toCharArray();
        assertThat(WordKey.of(text, 1, text.length - 1)).isEqualTo(WordKey.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "eighteen", "can't", "~~~~~~~~"})
    void shouldBeTheWordWhereItIsShortAndPlain(String word) {
        assertThat(WordKey.isWhole(WordKey.of(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spokesman", "é", "don\u2019t"})
    void shouldNotBeTheWordWhereItIsLongOrNotPlain(String word) {
        assertThat(WordKey.isWhole(WordKey.of(word))).isFalse();
    }

    @Test
    void shouldTellAllShortWordsApart() {
        Set<String> words = new HashSet<>();
        Set<Long> keys = new HashSet<>();
        for (String around : new String[] {"", "\0", "a", "\0\0", "aa", "\0a", "a\0", "\u007f"}) {
            for (char c = 0; c < 0x80; c++) {
                for (char d = 0; d < 0x80; d++) {
                    words.add(around + c + d + around);
                    keys.add(WordKey.of(around + c + d + around));
                }
            }
        }
        assertThat(keys).hasSameSizeAs(words);
    }

    @Test
    void shouldFindAPlaceInAnyTable() {
        for (int bits = 1; bits < 20; bits++) {
            assertThat(WordKey.slot(WordKey.of("said"), bits)).isBetween(0, (1 << bits) - 1);
            assertThat(WordKey.slot(WordKey.of("spokesman"), bits)).isBetween(0, (1 << bits) - 1);
        }
    }
}
