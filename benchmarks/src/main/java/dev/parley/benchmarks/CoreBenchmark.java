package dev.parley.benchmarks;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extractor;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles of about 5,000 characters a second through the language core, on one thread. The warm-up is as long as the compiler is
 * busy; to be started from the project's folder, where the compiler's options stand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"@ops/jvm.args", "-XX:+UseSerialGC"})
public class CoreBenchmark {
    /** Folder of .txt and .jsonl files; give another with {@code -p corpus=FOLDER}. */
    @Param("samples")
    public String corpus = "samples";

    private List<Article> articles = List.of();
    private final Extractor extractor = Extractor.create();
    private int next;

    @Setup
    public void read() {
        articles = Corpus.load(Path.of(corpus));
    }

    @Benchmark
    public Extraction extract() {
        next = (next + 1) % articles.size();
        return extractor.extract(articles.get(next));
    }
}
