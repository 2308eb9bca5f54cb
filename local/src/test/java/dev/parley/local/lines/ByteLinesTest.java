package dev.parley.local.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteLinesTest {
    @Test
    void shouldCutAtLineFeedsWithOrWithoutAReturnBefore() throws IOException {
        assertThat(lines("a\r\nb c\nd")).containsExactly("a", "b c", "d");
    }

    @Test
    void shouldPassOverBlankLinesAndAByteOrderMark() throws IOException {
        assertThat(lines("\uFEFFa\r\n\n  \n\t\r\n\uFEFF\nb\n")).containsExactly("a", "b");
    }

    @Test
    void shouldHandOnBytesThatAreNoText() throws IOException {
        var in = new ByteLines(new ByteArrayInputStream(new byte[] {(byte) 0xff, 0, '\n', (byte) 0xc3}));
        assertThat(in.next()).containsExactly(0xff, 0);
        assertThat(in.next()).containsExactly(0xc3);
        assertThat(in.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_534, 65_535, 65_536, 65_537, 131_072, 1_000_000})
    void shouldReadALineOfAnyLength(int length) throws IOException {
        var line = "x".repeat(length);
        assertThat(lines(line + "y\n" + line + "z")).containsExactly(line + "y", line + "z");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536})
    void shouldFindAReturnThatTheBufferCutsFromItsFeed(int length) throws IOException {
        var line = "x".repeat(length);
        assertThat(lines(line + "\r\ny")).containsExactly(line, "y");
    }

    @Test
    void shouldSayWhetherMoreIsThere() throws IOException {
        try (var in = new ByteLines(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(in.next()).isNotNull();
            assertThat(in.ready()).isTrue();
            assertThat(in.next()).isNotNull();
            assertThat(in.ready()).isFalse();
        }
    }

    @Test
    void shouldReadWhatComesByteByByte() throws IOException {
        var all = new ByteArrayInputStream("ab\r\ncd".getBytes(StandardCharsets.UTF_8));
        var slow = new InputStream() {
            @Override
            public int read() {
                return all.read();
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                return all.read(to, offset, Math.min(1, length));
            }
        };
        assertThat(lines(slow)).containsExactly("ab", "cd");
    }

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(InputStream from) throws IOException {
        List<String> lines = new ArrayList<>();
        try (var in = new ByteLines(from)) {
            for (var line = in.next(); line != null; line = in.next()) {
                lines.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }
}
