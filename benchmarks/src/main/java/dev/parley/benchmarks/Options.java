package dev.parley.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param settings     of enrich and sink, beside the threads
 */
record Options(
        int articles,
        int warmUp,
        @Nullable Path corpus,
        @Nullable Path worst,
        int threads,
        int rate,
        int lightSeconds,
        Map<String, Object> settings) {
    static final String USAGE =
            "[--articles N] [--warm-up N] [--corpus FOLDER] [--worst FOLDER] [--threads N] [--rate ARTICLES_A_SECOND]"
                    + " [--light SECONDS] [--set NAME=VALUE]...";

    /** Throws IllegalArgumentException that says how it is meant where it is meant otherwise. */
    static Options of(String... args) {
        var options = new Options(2_000, 5_000, null, null, 2, 50, 30, Map.of());
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
                new Options(articles, warmUp, Path.of(value), worst, threads, rate, lightSeconds, settings);
            case "--worst" ->
                new Options(articles, warmUp, corpus, Path.of(value), threads, rate, lightSeconds, settings);
            case "--set" -> new Options(articles, warmUp, corpus, worst, threads, rate, lightSeconds, and(value));
            default -> with(name, Integer.parseInt(value));
        };
    }

    private Map<String, Object> and(String assignment) {
        var parts = assignment.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not NAME=VALUE: " + assignment + "; usage: " + USAGE);
        }
        Map<String, Object> all = new HashMap<>(settings);
        all.put(parts[0], parts[1]);
        return Map.copyOf(all);
    }

    private Options with(String name, int value) {
        return switch (name) {
            case "--articles" -> new Options(value, warmUp, corpus, worst, threads, rate, lightSeconds, settings);
            case "--warm-up" -> new Options(articles, value, corpus, worst, threads, rate, lightSeconds, settings);
            case "--threads" -> new Options(articles, warmUp, corpus, worst, value, rate, lightSeconds, settings);
            case "--rate" -> new Options(articles, warmUp, corpus, worst, threads, value, lightSeconds, settings);
            case "--light" -> new Options(articles, warmUp, corpus, worst, threads, rate, value, settings);
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
