package dev.parley.benchmarks;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The language core on the same articles and threads, without Kafka. */
final class CoreAlone {
    private final int threads;

    CoreAlone(int threads) {
        this.threads = threads;
    }

    /** Gives how many statements the articles hold. */
    long run(List<Article> articles) throws InterruptedException {
        var next = new AtomicInteger();
        var statements = new AtomicLong();
        var running = new ArrayList<Thread>();
        for (var t = 0; t < threads; t++) {
            var thread = new Thread(() -> extract(articles, next, statements), "core-" + t);
            thread.start();
            running.add(thread);
        }
        for (var thread : running) {
            thread.join();
        }
        return statements.get();
    }

    private static void extract(List<Article> articles, AtomicInteger next, AtomicLong statements) {
        var extractor = Extractor.create();
        for (var n = next.getAndIncrement(); n < articles.size(); n = next.getAndIncrement()) {
            statements.addAndGet(extractor.extract(articles.get(n)).statements().size());
        }
    }
}
