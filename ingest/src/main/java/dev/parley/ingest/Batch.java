package dev.parley.ingest;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Gathers results so that many are published in one transaction, bounded by number and by size. */
final class Batch implements Consumer<ReadResult> {
    private static final int MOST = 200;
    private static final int CHARACTERS = 2_000_000;

    private final Predicate<List<ReadResult>> publish;
    private final List<ReadResult> gathered = new ArrayList<>();
    private int characters;
    private boolean sound = true;

    /** @param publish publishes a batch; false where nothing can be published any more */
    Batch(Predicate<List<ReadResult>> publish) {
        this.publish = publish;
    }

    @Override
    public void accept(ReadResult result) {
        gathered.add(result);
        characters += result instanceof RawItem item ? item.text().length() : 0;
        if (gathered.size() >= MOST || characters >= CHARACTERS) {
            flush();
        }
    }

    /** Publishes what is left; false where anything could not be published. */
    boolean finish() {
        flush();
        return sound;
    }

    private void flush() {
        if (sound && !gathered.isEmpty()) {
            sound = publish.test(List.copyOf(gathered));
        }
        gathered.clear();
        characters = 0;
    }
}
