package dev.parley.local.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OrderedLinesTest {
    private static final int WHOLE_BATCH = 40_000;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void shouldPrintInTheOrderOfTheInputThoughTheFirstIsTheLastToEnd() throws Exception {
        var others = new CountDownLatch(1);
        run(List.of("a", "b", "c"), WHOLE_BATCH, line -> {
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
    void shouldPrintWhatIsHandedOnTogetherLineByLine() throws Exception {
        run(List.of("a", "b", "c"), 1, line -> line + line);
        assertThat(text()).isEqualTo("aa\nbb\ncc\n");
    }

    @Test
    void shouldHoldOnlyAFewAtATime() throws Exception {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        var out = new PrintStream(printed, false, StandardCharsets.UTF_8) {
            @Override
            public void write(byte[] line, int offset, int length) {
                var number = new String(line, offset, length, StandardCharsets.UTF_8);
                most.accumulateAndGet(begun.get() - Integer.parseInt(number), Math::max);
                super.write(line, offset, length);
            }
        };
        try (var lines = new OrderedLines<Integer>(
                number -> {
                    begun.incrementAndGet();
                    return bytes(String.valueOf(number));
                },
                out,
                2)) {
            for (var i = 0; i < 5000; i++) {
                lines.add(i, WHOLE_BATCH / 10);
            }
            lines.finish();
        }
        assertThat(begun).hasValue(5000);
        assertThat(most.get()).isLessThanOrEqualTo(17 * 9);
    }

    @Test
    void shouldBeginWithWhatWasHandedOverBeforeMoreComes() throws Exception {
        var begun = new CountDownLatch(1);
        try (var lines = new OrderedLines<String>(
                line -> {
                    begun.countDown();
                    return bytes(line);
                },
                new PrintStream(printed, false, StandardCharsets.UTF_8),
                2)) {
            lines.add("a", 1);
            lines.handOver();
            await(begun);
            lines.finish();
        }
        assertThat(text()).isEqualTo("a\n");
    }

    @Test
    void shouldEndWithWhatTheWorkThrows() {
        assertThatThrownBy(() -> run(List.of("a"), 1, line -> {
                    throw new IllegalArgumentException("broken");
                }))
                .hasMessageContaining("broken");
    }

    private void run(List<String> inputs, int bytes, UnaryOperator<String> work) throws InterruptedException {
        var out = new PrintStream(printed, false, StandardCharsets.UTF_8);
        try (var lines = new OrderedLines<String>(line -> bytes(work.apply(line)), out, 2)) {
            for (var input : inputs) {
                lines.add(input, bytes);
            }
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
