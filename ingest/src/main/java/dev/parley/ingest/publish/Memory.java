package dev.parley.ingest.publish;

import dev.parley.avro.IngestState;
import dev.parley.ingest.source.PageState;
import dev.parley.ingest.source.SourceState;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** All that is remembered of items, sources and pages, as the state topic has it. Not thread-safe. */
final class Memory {
    private final SeenItems items;
    private final Map<String, SourceState> sources = new HashMap<>();
    private final Recent<PageState> pages;
    private final AtomicLong unreadable = new AtomicLong();

    /** @param most how many items, and how many pages */
    Memory(int most) {
        items = new SeenItems(most);
        pages = new Recent<>(most);
    }

    /** A record of the state topic could not be read. */
    void unreadable() {
        unreadable.incrementAndGet();
    }

    long unreadableRecords() {
        return unreadable.get();
    }

    SeenItems items() {
        return items;
    }

    SourceState source(String name) {
        return sources.getOrDefault(name, SourceState.NONE);
    }

    @Nullable
    PageState page(String url) {
        return pages.get(url);
    }

    /** Takes over what was committed. */
    void commit(Findings findings) {
        items.commit();
        pages.putAll(findings.pages());
        sources.putAll(findings.sources());
    }

    /** Takes over a record of the state topic; a null value takes its key away. */
    void load(String key, @Nullable IngestState state) {
        if (key.startsWith(StateRecords.ITEM)) {
            String id = key.substring(StateRecords.ITEM.length());
            if (state == null) {
                items.forget(id);
            } else {
                items.load(id, StateRecords.item(state));
            }
        } else if (key.startsWith(StateRecords.SOURCE)) {
            put(
                    sources,
                    key.substring(StateRecords.SOURCE.length()),
                    state == null ? null : StateRecords.source(state));
        } else if (key.startsWith(StateRecords.PAGE)) {
            put(pages, key.substring(StateRecords.PAGE.length()), state == null ? null : StateRecords.page(state));
        }
    }

    private static <V> void put(Map<String, V> map, String key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
