package dev.parley.ingest.publish;

import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.source.PageState;
import dev.parley.ingest.source.SourceState;
import java.util.List;
import java.util.Map;

/**
 * What is published together, or not at all.
 *
 * @param results in order
 * @param pages   what to remember of pages, by address
 * @param sources what to remember of sources, by name
 */
public record Findings(List<ReadResult> results, Map<String, PageState> pages, Map<String, SourceState> sources) {

    public Findings {
        results = List.copyOf(results);
        pages = Map.copyOf(pages);
        sources = Map.copyOf(sources);
    }

    public boolean isEmpty() {
        return results.isEmpty() && pages.isEmpty() && sources.isEmpty();
    }
}
