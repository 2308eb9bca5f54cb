package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times the text takes about four times the memory and the thread's own time; what is quadratic would take sixteen. */
class GrowthTest {
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String NEWS =
            "Mayor Lena Ames told the Herald on Thursday that the old bridge was “unsafe”. He said Moscow denied it. ";

    /** The compiler and the collector may fall into one measurement, hardly into seven. */
    private static final int FURTHER_TRIES = 6;

    private record Cost(double bytes, double nanos) {}

    /** A text and what it is made of; the larger of two is the one that the issue of hostile texts names. */
    static Stream<Arguments> texts() {
        return Stream.of(
                text("a megabyte of news", NEWS, 120_000 / NEWS.length()),
                text("paragraphs", NEWS + "\n\n", 120_000 / NEWS.length()),
                text("a million quotation marks", "\"", 250_000),
                text("a million opening marks", "“", 250_000),
                text("quotations in quotations", "“a ‘b ", 40_000),
                text("a sentence of 100,000 words", "the man said that ", 6_250),
                text("a sentence of 100,000 names", "Ames Oakes and ", 8_333),
                text("names that differ", null, 20_000),
                text("10,000 brackets", "(", 2_500),
                text("no sentence ends", "she said he told them it was late ", 3_000),
                text("one word", "a", 250_000),
                text("hyphens", "pro-Russian-", 10_000),
                text("words unknown", "blorf wib ", 20_000),
                text("broken encodings", "\ud83d said\udc00 \ufffd\ufffe", 10_000),
                text("control characters", "Ames\u0000 said\u0007\u001b[0m it.\u0085", 8_000),
                text("right to left", "שר החוץ אמר “שלום”. \u202eAmes said it.\u202c ", 4_000),
                text("emoji", "😀 Ames 👩‍👩‍👧 said “😀” 🏳️‍🌈. ", 5_000),
                text("combining marks", "e\u0301\u0301\u0301 ", 30_000),
                text("speakers", "“It is,” said Lena Ames. “It is not,” said Robert Oakes. ", 1_500),
                text("colons", "Ames: no. ", 12_000),
                text("days", "on Friday, May 4, 2026, ", 6_000),
                text("demands", "He urged them to ban the tunnel if it was unsafe and reckless. ", 1_500));
    }

    private static Arguments text(String name, @org.jspecify.annotations.Nullable String piece, int times) {
        return Arguments.of(name, piece == null ? "" : piece, times);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void shouldGrowWithTheText(String name, String piece, int times) {
        cost(text(piece, times / 4));
        var one = cost(text(piece, times));
        var four = cost(text(piece, 4 * times));
        for (var i = 0; i < FURTHER_TRIES && four.nanos() > most(one); i++) {
            one = cost(text(piece, times));
            var again = cost(text(piece, 4 * times));
            four = again.nanos() < four.nanos() ? again : four;
        }

        assertThat(four.bytes()).as("bytes").isLessThan(6 * one.bytes() + 1e6);
        assertThat(four.nanos()).as("time").isLessThan(most(one));
    }

    private static double most(Cost quarter) {
        return 9 * quarter.nanos() + 1e8;
    }

    private static String text(String piece, int times) {
        return piece.isEmpty() ? names(times) : piece.repeat(times);
    }

    private static String names(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append("X").append(Integer.toString(i, 36)).append(" Oakes spoke. ");
        }
        return text.toString();
    }

    private static Cost cost(String text) {
        var bytes = THREADS.getCurrentThreadAllocatedBytes();
        var nanos = THREADS.getCurrentThreadCpuTime();
        var found = EXTRACTOR.extract(new Article("g", text, null, null, null, "en"));
        var cost =
                new Cost(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
        assertThat(found.id()).isEqualTo("g");
        return cost;
    }

    @Test
    void shouldReadTenMegabytes() {
        var one = cost(NEWS.repeat(1_000_000 / NEWS.length()));
        var ten = cost(NEWS.repeat(10_000_000 / NEWS.length()));

        assertThat(ten.bytes()).isLessThan(15 * one.bytes());
        assertThat(ten.nanos()).isLessThan(30 * one.nanos() + (long) 1e9);
    }
}
