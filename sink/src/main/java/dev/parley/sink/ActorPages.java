package dev.parley.sink;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Newest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What one task has at hand of its actors: totals that are yet to be written at the commit, and, of those that were asked for last,
 * the newest statements. A store only so that the processors of a task share it: it has neither a disk nor a changelog, and is
 * empty when the task begins.
 */
final class ActorPages implements StateStore {
    /** Kilobytes, about: a sixty-fourth of the heap a task. Who falls out is read from the state again. */
    private static final long CAPACITY =
            Math.min(100_000, Math.max(2_000, Runtime.getRuntime().maxMemory() >> 16));

    /**
     * One subject.
     *
     * @param own       the newest of its own statements; null where they have to be read
     * @param people    the newest of its people's
     * @param unwritten whether the totals are others than the store has
     */
    record Page(
            ActorTotals totals,
            @Nullable Newest own,
            @Nullable Newest people,
            boolean unwritten) {
        Page with(ActorTotals sum) {
            return new Page(sum, own, people, unwritten);
        }

        /** A statement in short is a kilobyte, about; eight counts are. */
        private int weight() {
            return 1
                    + totals.counts() / 8
                    + (own == null ? 0 : own.briefs().size())
                    + (people == null ? 0 : people.briefs().size());
        }
    }

    private final String name;
    private final Map<String, Page> unwritten = new HashMap<>();
    private final LinkedHashMap<String, Page> written = new LinkedHashMap<>(64, 0.75f, true);
    private int weight;
    private boolean open;

    private ActorPages(String name) {
        this.name = name;
    }

    @Nullable
    Page get(String subject) {
        var page = unwritten.get(subject);
        return page == null ? written.get(subject) : page;
    }

    void put(String subject, Page page) {
        var before = written.remove(subject);
        weight -= before == null ? 0 : before.weight();
        if (page.unwritten()) {
            unwritten.put(subject, page);
            return;
        }
        unwritten.remove(subject);
        written.put(subject, page);
        weight += page.weight();
        var eldest = written.entrySet().iterator();
        while (weight > CAPACITY && written.size() > 1) {
            weight -= eldest.next().getValue().weight();
            eldest.remove();
        }
    }

    private void clear() {
        unwritten.clear();
        written.clear();
        weight = 0;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        clear();
        context.register(root, (key, value) -> {});
        open = true;
    }

    @Override
    public void close() {
        clear();
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Makes one for each task. */
    record Builder(String name) implements StoreBuilder<ActorPages> {
        @Override
        public ActorPages build() {
            return new ActorPages(name);
        }

        @Override
        public Map<String, String> logConfig() {
            return Map.of();
        }

        @Override
        public boolean loggingEnabled() {
            return false;
        }

        @Override
        public StoreBuilder<ActorPages> withCachingEnabled() {
            throw new UnsupportedOperationException("it is a cache itself");
        }

        @Override
        public StoreBuilder<ActorPages> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<ActorPages> withLoggingEnabled(Map<String, String> config) {
            throw new UnsupportedOperationException("it holds nothing that is to be restored");
        }

        @Override
        public StoreBuilder<ActorPages> withLoggingDisabled() {
            return this;
        }
    }
}
