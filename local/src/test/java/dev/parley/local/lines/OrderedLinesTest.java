package dev.parley.local.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedLinesTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void shouldPrintInTheOrderOfTheInputThoughTheFirstIsTheLastToEnd() throws Exception {
        var others = new CountDownLatch(1);
        var apart = " ".repeat(40_000) + "\n";
        run("a" + apart + "b" + apart + "c", line -> {
            if (line.startsWith("a")) {
                await(others);
            } else if (line.equals("c")) {
                others.countDown();
            }
            return line.trim();
        });
        assertThat(text()).isEqualTo("a\nb\nc\n");
    }

    @Test
    void shouldHoldOnlyAFewAtATime() throws Exception {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        var filling = " ".repeat(4000);
        var input = IntStream.range(0, 5000).mapToObj(i -> i + filling).collect(Collectors.joining("\n"));
        var out = new PrintStream(printed, false, StandardCharsets.UTF_8) {
            @Override
            public void write(byte[] line, int offset, int length) {
                var number = new String(line, offset, length, StandardCharsets.UTF_8);
                most.accumulateAndGet(begun.get() - Integer.parseInt(number), Math::max);
                super.write(line, offset, length);
            }
        };
        try (var lines = new OrderedLines(
                line -> {
                    begun.incrementAndGet();
                    return bytes(line.trim());
                },
                out,
                2)) {
            lines.all(new BufferedReader(new StringReader(input)));
            lines.finish();
        }
        assertThat(begun).hasValue(5000);
        assertThat(most.get()).isLessThanOrEqualTo(17 * 9);
    }

    @Test
    void shouldHandOnALineAtOnceWhereTheNextIsNotThereYet() throws Exception {
        var handled = new CountDownLatch(1);
        var slow = new Reader() {
            private final StringReader first = new StringReader("a\n");

            @Override
            public int read(char[] to, int offset, int length) {
                var read = read(first, to, offset, length);
                if (read < 0) {
                    await(handled);
                }
                return read;
            }

            private static int read(Reader from, char[] to, int offset, int length) {
                try {
                    return from.read(to, offset, length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() {}
        };
        try (var lines = new OrderedLines(
                line -> {
                    handled.countDown();
                    return bytes(line);
                },
                new PrintStream(printed, false, StandardCharsets.UTF_8),
                2)) {
            lines.all(new BufferedReader(slow));
            lines.finish();
        }
        assertThat(text()).isEqualTo("a\n");
    }

    @Test
    void shouldPassOverBlankLinesAndAByteOrderMark() throws Exception {
        run("\uFEFFa\r\n\n  \nb", line -> line);
        assertThat(text()).isEqualTo("a\nb\n");
    }

    @Test
    void shouldEndWithWhatTheWorkThrows() {
        assertThatThrownBy(() -> run("a", line -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessageContaining("broken");
    }

    private void run(String input, UnaryOperator<String> work) throws IOException, InterruptedException {
        try (var lines = new OrderedLines(
                line -> bytes(work.apply(line)), new PrintStream(printed, false, StandardCharsets.UTF_8), 2)) {
            lines.all(new BufferedReader(new StringReader(input)));
            lines.finish();
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
