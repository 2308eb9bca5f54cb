package dev.parley.local.demo;

import dev.parley.ingest.source.SourceSpec;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked of the demo.
 *
 * @param sources      what to read
 * @param data         where to keep everything; null for a temporary folder that is removed at the end
 * @param serve        whether to keep the broker up afterwards
 * @param port         of the broker, 0 for a free one
 * @param registryPort of the registry, 0 for a free one
 * @param viewPort     of the page, 0 for a free one
 * @param show         how many statements to print in full
 */
public record DemoOptions(
        List<SourceSpec> sources,
        @Nullable Path data,
        boolean serve,
        int port,
        int registryPort,
        int viewPort,
        int show) {
    public DemoOptions {
        sources = List.copyOf(sources);
    }
}
