package dev.parley.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the end-to-end run is told.
 *
 * @param articles     how many are measured
 * @param corpus       folder of .txt and .jsonl files; null for generated articles
 * @param threads      of the core alone, of the pass-through, of enrich, and of sink
 * @param rate         articles a second while latency is measured
 * @param lightSeconds how long it is measured; 0 leaves it out
 * @param commit       how often enrich and sink commit
 */
record Options(int articles, @Nullable Path corpus, int threads, int rate, int lightSeconds, String commit) {
    static final String USAGE =
            "[--articles N] [--corpus FOLDER] [--threads N] [--rate ARTICLES_A_SECOND] [--light SECONDS] [--commit 100ms]";

    /** Throws IllegalArgumentException that says how it is meant where it is meant otherwise. */
    static Options of(String... args) {
        var options = new Options(2_000, null, 2, 50, 30, "100ms");
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
            case "--articles" -> new Options(Integer.parseInt(value), corpus, threads, rate, lightSeconds, commit);
            case "--corpus" -> new Options(articles, Path.of(value), threads, rate, lightSeconds, commit);
            case "--threads" -> new Options(articles, corpus, Integer.parseInt(value), rate, lightSeconds, commit);
            case "--rate" -> new Options(articles, corpus, threads, Integer.parseInt(value), lightSeconds, commit);
            case "--light" -> new Options(articles, corpus, threads, rate, Integer.parseInt(value), commit);
            case "--commit" -> new Options(articles, corpus, threads, rate, lightSeconds, value);
            default -> throw new IllegalArgumentException("unknown: " + name + "; usage: " + USAGE);
        };
    }

    Articles source() {
        return corpus == null ? Articles.generated() : Articles.of(Corpus.load(corpus));
    }

    /** Articles that are read before the measured ones, so that the compiler has done most of its work. */
    int warmUp() {
        return Math.min(articles, 2_000);
    }
}
