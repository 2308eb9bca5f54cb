package dev.parley.local.demo;

import dev.parley.ingest.source.SourceSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked of the demo.
 *
 * @param sources      what to read
 * @param reading      settings of enrich: how it is to read
 * @param data         where to keep everything; null for a temporary folder that is removed at the end
 * @param serve        whether to keep the broker up afterwards
 * @param port         of the broker, 0 for a free one
 * @param registryPort of the registry, 0 for a free one
 * @param viewPort     of the page, 0 for a free one
 * @param show         how many statements to print in full
 */
public record DemoOptions(
        List<SourceSpec> sources,
        Map<String, Object> reading,
        @Nullable Path data,
        boolean serve,
        int port,
        int registryPort,
        int viewPort,
        int show) {
    public DemoOptions {
        sources = List.copyOf(sources);
        reading = Map.copyOf(reading);
    }
}
