package dev.parley.benchmarks;

import dev.parley.enrich.pipeline.Extractor;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * The language core in a plain loop on one thread, measured in its CPU time, so that other work on the machine counts less than in
 * a rate by the clock. Prints a line every few seconds; the first ones are the warm-up.
 */
public final class CoreLoop {
    private static final int ROUNDS = 8;
    private static final long ROUND_NANOS = 4_000_000_000L;

    private CoreLoop() {}

    public static void main(String[] args) {
        var articles = Corpus.load(Path.of(args.length > 0 ? args[0] : "samples"));
        var extractor = Extractor.create();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var next = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var cpu = threads.getCurrentThreadCpuTime();
            var allocated = threads.getCurrentThreadAllocatedBytes();
            var done = 0;
            var characters = 0L;
            while (threads.getCurrentThreadCpuTime() - cpu < ROUND_NANOS) {
                var article = articles.get(next++ % articles.size());
                extractor.extract(article);
                characters += article.text().length();
                done++;
            }
            var seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
            System.out.printf(
                    "%.0f articles of 5,000 characters per CPU second, %d KB allocated an article%n",
                    characters / (double) Corpus.ARTICLE_SIZE / seconds,
                    (threads.getCurrentThreadAllocatedBytes() - allocated) / done / 1024);
        }
    }
}
