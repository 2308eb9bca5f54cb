package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void shouldLeaveWordsAsTheyAre() {
        for (String words :
                new String[] {"", "Ames", "Cafe\u0301", "a" + "\u0301".repeat(30), "\ud83d", "ﾊﾞ".repeat(100)}) {
            assertThat(Marks.unpiled(words)).isSameAs(words);
        }
    }

    @Test
    void shouldLeaveOutWhatIsPiledUp() {
        assertThat(Marks.unpiled("a" + "\u0301".repeat(31) + "b\u0301"))
                .isEqualTo("a" + "\u0301".repeat(30) + "b\u0301");
        assertThat(Marks.unpiled("\u0301\u0327\uFF9E".repeat(50) + "é😀" + "\ud834\udd65".repeat(50)))
                .isEqualTo("\u0301\u0327\uFF9E".repeat(10) + "é😀" + "\ud834\udd65".repeat(30));
    }
}
