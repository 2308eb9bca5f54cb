package dev.parley.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the end-to-end run is told.
 *
 * @param articles     how many are measured
 * @param warmUp       how many are read before those, by every part, so that the compiler has done most of its work
 * @param corpus       folder of .txt and .jsonl files; null for generated articles
 * @param worst        folder of a small corpus that is read over and over; null leaves the worst case out
 * @param threads      of the core alone, of the pass-through, of enrich, and of sink
 * @param rate         articles a second while latency is measured
 * @param lightSeconds how long it is measured; 0 leaves it out
 * @param commit       how often enrich and sink commit where they have time
 */
record Options(
        int articles,
        int warmUp,
        @Nullable Path corpus,
        @Nullable Path worst,
        int threads,
        int rate,
        int lightSeconds,
        String commit) {
    static final String USAGE =
            "[--articles N] [--warm-up N] [--corpus FOLDER] [--worst FOLDER] [--threads N] [--rate ARTICLES_A_SECOND]"
                    + " [--light SECONDS] [--commit 100ms]";

    /** Throws IllegalArgumentException that says how it is meant where it is meant otherwise. */
    static Options of(String... args) {
        var options = new Options(2_000, 5_000, null, null, 2, 50, 30, "100ms");
        List<String> words = new ArrayList<>(List.of(args));
        while (!words.isEmpty()) {
            var name = words.remove(0);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("no value for " + name + "; usage: " + USAGE);
            }
            options = options.with(name, words.remove(0));
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--corpus" ->
                new Options(articles, warmUp, Path.of(value), worst, threads, rate, lightSeconds, commit);
            case "--worst" ->
                new Options(articles, warmUp, corpus, Path.of(value), threads, rate, lightSeconds, commit);
            case "--commit" -> new Options(articles, warmUp, corpus, worst, threads, rate, lightSeconds, value);
            default -> with(name, Integer.parseInt(value));
        };
    }

    private Options with(String name, int value) {
        return switch (name) {
            case "--articles" -> new Options(value, warmUp, corpus, worst, threads, rate, lightSeconds, commit);
            case "--warm-up" -> new Options(articles, value, corpus, worst, threads, rate, lightSeconds, commit);
            case "--threads" -> new Options(articles, warmUp, corpus, worst, value, rate, lightSeconds, commit);
            case "--rate" -> new Options(articles, warmUp, corpus, worst, threads, value, lightSeconds, commit);
            case "--light" -> new Options(articles, warmUp, corpus, worst, threads, rate, value, commit);
            default -> throw new IllegalArgumentException("unknown: " + name + "; usage: " + USAGE);
        };
    }

    Articles source() {
        return corpus == null ? Articles.generated() : Articles.mixed(Corpus.load(corpus));
    }

    @Nullable
    Articles worstCase() {
        return worst == null ? null : Articles.repeated(Corpus.load(worst));
    }
}
