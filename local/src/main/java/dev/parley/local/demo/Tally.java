package dev.parley.local.demo;

import dev.parley.ingest.IngestListener;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.publish.Outcome;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.local.terminal.TerminalText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what ingest has done with the sources. Thread-safe. */
final class Tally implements IngestListener {
    private final int sources;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> refusals = new ArrayList<>();
    private int finished;

    Tally(int sources) {
        this.sources = sources;
    }

    @Override
    public synchronized void result(ReadResult result, Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        if (result instanceof Refusal refusal) {
            refusals.add(TerminalText.clean(refusal.source() + ": " + refusal.reason() + ": " + refusal.detail()));
        }
    }

    @Override
    public synchronized void finished(SourceSpec source) {
        finished++;
    }

    /** Whether every source was read to its end at least once. */
    synchronized boolean isFinished() {
        return finished >= sources;
    }

    /** What was refused since the last call, a line each. */
    synchronized List<String> takeRefusals() {
        var taken = List.copyOf(refusals);
        refusals.clear();
        return taken;
    }

    /** Whether anything could be read. */
    synchronized boolean hasItems() {
        return counts.keySet().stream().anyMatch(outcome -> outcome != Outcome.REFUSED);
    }

    /** Such as "20 items: 18 new, 1 revision, 1 withdrawn". */
    synchronized String inWords() {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return all + (all == 1 ? " item" : " items") + (parts.isEmpty() ? "" : ": " + parts);
    }
}
