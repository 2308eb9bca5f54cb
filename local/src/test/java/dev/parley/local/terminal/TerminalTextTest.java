package dev.parley.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    @Test
    void shouldTakeOutWhatSteersATerminal() {
        assertThat(TerminalText.clean("a\u001b[31mred\u0007\u0000 \u202Eevil\u200B\u00A0end\n\n\tline "))
                .isEqualTo("a[31mred evil end line");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "abc,3", "Bērziņš,7", "日本,4", "한국,4"})
    void shouldMeasureInColumns(String text, int columns) {
        assertThat(TerminalText.width(text)).isEqualTo(columns);
    }

    @Test
    void shouldNotCountWhatCombines() {
        assertThat(TerminalText.width("e\u0301te\u0301")).isEqualTo(3);
    }

    @Test
    void shouldCutAtAWordWhereOneIsNear() {
        assertThat(TerminalText.fit("one two three", 9)).isEqualTo("one two…");
        assertThat(TerminalText.fit("one two three", 13)).isEqualTo("one two three");
        assertThat(TerminalText.fit("incomprehensibilities", 8)).isEqualTo("incompr…");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void shouldNeverExceedTheColumns(int columns) {
        var text = "Ein Satz 日本語 with 😀 words, e\u0301, and incomprehensibilities";
        assertThat(TerminalText.width(TerminalText.fit(text, columns))).isLessThanOrEqualTo(columns);
        assertThat(TerminalText.width(TerminalText.pad(text, columns))).isEqualTo(columns);
        var lines = TerminalText.wrap(text, Math.max(2, columns));
        assertThat(lines).allMatch(line -> TerminalText.width(line) <= Math.max(2, columns));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void shouldBreakLinesAtSpaces() {
        assertThat(TerminalText.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(TerminalText.wrap("", 9)).isEmpty();
    }
}
