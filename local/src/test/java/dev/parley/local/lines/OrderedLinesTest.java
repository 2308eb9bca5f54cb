package dev.parley.local.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
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
        run("a\nb\nc\n", line -> {
            if (line.equals("a")) {
                await(others);
            } else if (line.equals("c")) {
                others.countDown();
            }
            return line;
        });
        assertThat(text()).isEqualTo("a\nb\nc\n");
    }

    @Test
    void shouldHoldOnlyAFewAtATime() throws Exception {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        var input = IntStream.range(0, 5000).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        var out = new PrintStream(printed, false, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                most.accumulateAndGet(begun.get() - Integer.parseInt(line), Math::max);
                super.println(line);
            }
        };
        try (var lines = new OrderedLines(
                line -> {
                    begun.incrementAndGet();
                    return line;
                },
                out,
                2)) {
            lines.all(new BufferedReader(new StringReader(input)));
            lines.finish();
        }
        assertThat(begun).hasValue(5000);
        assertThat(most.get()).isLessThanOrEqualTo(17);
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
        try (var lines = new OrderedLines(work, new PrintStream(printed, false, StandardCharsets.UTF_8), 2)) {
            lines.all(new BufferedReader(new StringReader(input)));
            lines.finish();
        }
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
