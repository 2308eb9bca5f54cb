package dev.parley.benchmarks;

/** Prints what one part of the run has shown. */
final class Figures {
    private Figures() {}

    /** Gives the rate, in articles a second, and the processor time of one, in seconds. */
    static Figure print(String what, int articles, long bytes, Usage usage) {
        var seconds = usage.seconds();
        System.out.printf(
                "%s: %d articles in %.1f s, %.0f articles/s, %.1f MB/s; processor time an article %s; %s%n",
                what,
                articles,
                seconds,
                articles / seconds,
                bytes / 1e6 / seconds,
                usage.perPiece(articles),
                Usage.memory());
        return new Figure(articles / seconds, usage.processorSeconds() / articles);
    }

    /**
     * @param rate      articles a second
     * @param processor seconds of processor time an article
     */
    record Figure(double rate, double processor) {
        /** This rate in per cent of another, by the clock and by processor time. */
        String of(Figure other) {
            return "%.0f %% by the clock, %.0f %% by processor time"
                    .formatted(100 * rate / other.rate, 100 * other.processor / processor);
        }

        /** What six tenths of this rate would leave for an article, and what this and another need of it. */
        String budget(Figure other) {
            return "60 %% of it leaves %.0f us of processor time an article; itself and the copy take %.0f"
                    .formatted(processor * 1e6 / 0.6, (processor + other.processor) * 1e6);
        }
    }
}
