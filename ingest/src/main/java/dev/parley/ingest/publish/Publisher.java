package dev.parley.ingest.publish;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Withdrawal;
import dev.parley.ingest.source.PageState;
import dev.parley.ingest.source.SourceState;
import dev.parley.service.settings.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what was found, each revision once: items and what is remembered of them, their sources and pages in one
 * transaction. Sources are dealt out in shares; each share has a transactional id of its own, so that whoever takes it over
 * fences whoever had it before, and then reads the state to its end before it writes. After a failure the share is taken
 * over anew in the same way, since a commit whose answer was lost may have happened. So that an instance which slept does not
 * fence its heir and write what it read long ago, brokers commit only for a member of the group's present generation, and
 * what was found is published in the term only in which it was read. Thread-safe; one writes at a time.
 */
public final class Publisher implements AutoCloseable {
    private final Settings settings;
    private final String group;
    private final Clock clock;
    private final Memory memory;
    private final Map<Integer, Long> owned = new HashMap<>();
    private final Map<Integer, ShareWriter> writers = new HashMap<>();
    private @Nullable StateTail tail;
    private volatile @Nullable ConsumerGroupMetadata membership;
    private long terms;

    /**
     * Opens nothing yet.
     *
     * @param group      begins the transactional ids; instances of one group fence each other share by share
     * @param remembered how many items are remembered, so as to know what changed
     */
    public Publisher(Settings settings, String group, int remembered, Clock clock) {
        this.memory = new Memory(remembered);
        this.settings = settings;
        this.group = group;
        this.clock = clock;
    }

    /** Connects, and learns what the topic holds; gives the number of shares. Throws KafkaException where it can't. */
    public synchronized int open() {
        StateTail open = tail();
        open.catchUp();
        return open.partitions();
    }

    private StateTail tail() {
        StateTail open = tail;
        if (open == null) {
            open = new StateTail(settings, memory);
            tail = open;
        }
        return open;
    }

    /** These shares are this instance's from now on. */
    public synchronized void take(Set<Integer> shares) {
        terms++;
        shares.forEach(share -> owned.put(share, terms));
    }

    /** These shares are not this instance's any more; returns when nothing more of them is written. */
    public synchronized void lose(Set<Integer> shares) {
        owned.keySet().removeAll(shares);
        shares.forEach(this::drop);
    }

    /**
     * As what this instance belongs to its group; whoever belongs to none is never told and writes unasked. Once a member, it
     * claims as one: brokers would ask nothing of a claim without a generation. Waits for nothing, so that a member that writes
     * does not keep the group waiting.
     */
    public void member(ConsumerGroupMetadata now) {
        if (now.generationId() >= 0) {
            membership = now;
        }
    }

    /**
     * Makes sure that this process, and no other, writes for the share, and that it knows all that was written. Gives the term
     * for which the share is this process's: what is read from now on may be published until it ends.
     */
    public synchronized long open(int share) {
        Long term = owned.get(share);
        if (term == null) {
            throw new NotOwned(share);
        }
        if (!writers.containsKey(share)) {
            var writer = new ShareWriter(settings, group + "-" + share, tail().partitions());
            writers.put(share, writer);
            guarded(share, () -> {
                writer.begin();
                tail().catchUp();
            });
        }
        return term;
    }

    /** Records of the state topic that could not be read and were passed over. */
    public long unreadableRecords() {
        return memory.unreadableRecords();
    }

    /** What is remembered of a source. */
    public synchronized SourceState source(String name) {
        return memory.source(name);
    }

    /** What is remembered of a page, or null. */
    public synchronized @Nullable PageState page(String url) {
        return memory.page(url);
    }

    /**
     * Publishes what was found in order and gives back what became of each result. On a KafkaException nothing of it was
     * published, or all of it was and the next call finds it unchanged: call again with the same findings.
     *
     * @param term in which it was read
     * @throws NotOwned where the share is, or was in the meantime, another instance's
     */
    public synchronized List<Outcome> publish(int share, long term, Findings findings) {
        if (open(share) != term) {
            throw new NotOwned(share);
        }
        var outcomes = new ArrayList<Outcome>(findings.results().size());
        guarded(share, () -> {
            tail().glance();
            outcomes.addAll(publishOpen(share, findings));
        });
        return outcomes;
    }

    private List<Outcome> publishOpen(int share, Findings findings) {
        SeenItems seen = memory.items();
        seen.abort();
        var records = new NewsRecords();
        List<Outcome> outcomes = new ArrayList<>();
        List<ReadResult> results = new ArrayList<>();
        for (ReadResult found : findings.results()) {
            ReadResult result = found instanceof RawItem item ? seen.asKnown(item) : found;
            results.add(result);
            outcomes.add(plan(result, records));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            String id = id(results.get(i), outcomes.get(i));
            outcomes.set(i, id != null && seen.isSettled(id) ? Outcome.UNCHANGED : outcomes.get(i));
        }
        records.removeIf(seen::isSettled);
        ShareWriter writer = writers.get(share);
        if (writer != null) {
            var written = writer.write(records.all(), seen.pending(), findings, clock.instant(), claim(share));
            written.forEach(tail()::written);
        }
        memory.commit(findings);
        return outcomes;
    }

    private @Nullable FencingOffset claim(int share) {
        ConsumerGroupMetadata member = membership;
        return member == null ? null : new FencingOffset(member, tail().partition(share), tail().position(share));
    }

    private static @Nullable String id(ReadResult result, Outcome outcome) {
        if (result instanceof RawItem item) {
            return item.itemId();
        }
        return outcome == Outcome.WITHDRAWN && result instanceof Withdrawal withdrawal ? withdrawal.itemId() : null;
    }

    private Outcome plan(ReadResult result, NewsRecords records) {
        if (result instanceof RawItem item) {
            Outcome outcome = memory.items().take(item);
            if (outcome != Outcome.UNCHANGED) {
                records.add(NewsItems.record(item, clock.instant()));
            }
            return outcome;
        }
        if (result instanceof Withdrawal withdrawal) {
            String id = memory.items().take(withdrawal);
            if (id != null) {
                records.add(NewsItems.tombstone(id, clock.instant()));
            }
            return id == null ? Outcome.UNCHANGED : Outcome.WITHDRAWN;
        }
        return Outcome.REFUSED;
    }

    /** Does something with a share; after a failure it has to be taken over anew. */
    private void guarded(int share, Runnable work) {
        try {
            work.run();
        } catch (KafkaException e) {
            drop(share);
            throw e;
        }
    }

    private void drop(int share) {
        ShareWriter writer = writers.remove(share);
        if (writer != null) {
            writer.close();
        }
    }

    @Override
    public synchronized void close() {
        writers.values().forEach(ShareWriter::close);
        writers.clear();
        owned.clear();
        if (tail != null) {
            tail.close();
            tail = null;
        }
    }
}
