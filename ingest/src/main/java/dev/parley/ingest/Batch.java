package dev.parley.ingest;

import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.publish.Findings;
import dev.parley.ingest.source.Notes;
import dev.parley.ingest.source.PageState;
import dev.parley.ingest.source.SourceState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what a visit finds so that much is published in one transaction, bounded by number and by size. */
final class Batch implements Consumer<ReadResult>, Notes {
    private static final int MOST = 200;
    private static final int CHARACTERS = 2_000_000;
    /** Leaves room in the largest record for what is not text. */
    private static final int MOST_TEXT_BYTES = 7 * 1024 * 1024;

    private final Predicate<Findings> publish;
    private final Function<String, @Nullable PageState> known;
    private final List<ReadResult> gathered = new ArrayList<>();
    private final Map<String, PageState> pages = new HashMap<>();
    private int characters;
    private int unchanged;
    private boolean sound = true;

    /**
     * @param publish publishes a batch; false where nothing can be published any more
     * @param known   what is remembered of a page
     */
    Batch(Predicate<Findings> publish, Function<String, @Nullable PageState> known) {
        this.publish = publish;
        this.known = known;
    }

    @Override
    public void accept(ReadResult result) {
        boolean huge = result instanceof RawItem item && item.text().length() > MOST_TEXT_BYTES / 3 && isTooLarge(item);
        gathered.add(huge ? refusal((RawItem) result) : result);
        characters += result instanceof RawItem item && !huge ? item.text().length() : 0;
        if (gathered.size() >= MOST || characters >= CHARACTERS) {
            flush(Map.of());
        }
    }

    private static boolean isTooLarge(RawItem item) {
        return item.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_TEXT_BYTES;
    }

    private static Refusal refusal(RawItem item) {
        return new Refusal(
                Refusal.Reason.TOO_LARGE,
                "the text of " + item.itemId() + " is larger than a record may be",
                new Draft(),
                item.source());
    }

    @Override
    public @Nullable PageState page(String url) {
        PageState told = pages.get(url);
        return told == null ? known.apply(url) : told;
    }

    @Override
    public void page(String url, PageState state) {
        pages.put(url, state);
    }

    @Override
    public void unchanged() {
        unchanged++;
    }

    /** Items that are known to be unchanged without being read. */
    int unchangedPages() {
        return unchanged;
    }

    /** Publishes what is left; false where anything could not be published. */
    boolean finish() {
        return finish(Map.of());
    }

    /** The same, with what to remember of the source now that all of it was read. */
    boolean finish(Map<String, SourceState> sources) {
        flush(sources);
        return sound;
    }

    private void flush(Map<String, SourceState> sources) {
        var findings = new Findings(gathered, pages, sources);
        if (sound && !findings.isEmpty()) {
            sound = publish.test(findings);
        }
        gathered.clear();
        pages.clear();
        characters = 0;
    }
}
