package dev.parley.ingest.source;

import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import java.util.function.Consumer;

/** Passes results on, and remembers whether one of them may be published later: then its document is not done with. */
final class Embargoes implements Consumer<ReadResult> {
    private final Consumer<ReadResult> results;
    private boolean found;

    Embargoes(Consumer<ReadResult> results) {
        this.results = results;
    }

    @Override
    public void accept(ReadResult result) {
        found |= result instanceof Refusal refusal && refusal.reason() == Refusal.Reason.EMBARGO;
        results.accept(result);
    }

    boolean found() {
        return found;
    }
}
