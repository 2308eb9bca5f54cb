package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which revision of an item holds, and what its coming changes for whom.
 *
 * <p>The latest fetch wins; of two contents fetched in the same millisecond the one with the greater hash. The same content
 * again changes nothing, unless another version of the language core has tagged it. An older fetch that arrives late changes
 * nothing. A tombstone withdraws every revision fetched until then.
 */
public final class ItemLedger {
    /** The new state of the item, and per actor, by id, what changes; states differ even where nothing changes. */
    public record Outcome(ItemState state, Map<String, ReportChange> changes) {}

    private final ToLongFunction<Report> digest;

    /** @param digest equal for equal reports, and for no others in practice */
    public ItemLedger(ToLongFunction<Report> digest) {
        this.digest = digest;
    }

    /** Takes a revision in. Null where it changes nothing at all, not even what is remembered. */
    public @Nullable Outcome accept(@Nullable ItemState known, Revision revision) {
        if (known == null || supersedes(revision, known)) {
            return replace(known, revision);
        }
        var seen = known.seenAt(revision.fetchedAt());
        return seen.equals(known) || !known.contentHash().equals(revision.contentHash())
                ? null
                : new Outcome(seen, Map.of());
    }

    /** Takes the item back. Null where there is nothing to take back. */
    public @Nullable Outcome withdraw(@Nullable ItemState known) {
        return known == null || known.withdrawn()
                ? null
                : new Outcome(known.asWithdrawn(), changes(known, new LinkedHashMap<>()));
    }

    private static boolean supersedes(Revision revision, ItemState known) {
        if (known.withdrawn()) {
            return revision.fetchedAt() > known.lastFetchedAt();
        }
        if (known.contentHash().equals(revision.contentHash())) {
            return revision.fetchedAt() < known.firstFetchedAt()
                    || !revision.tagger().equals(known.tagger());
        }
        return revision.fetchedAt() > known.lastFetchedAt()
                || (revision.fetchedAt() == known.lastFetchedAt()
                        && revision.contentHash().compareTo(known.contentHash()) > 0);
    }

    private Outcome replace(@Nullable ItemState known, Revision revision) {
        Map<ItemState.Entry, Report> coming = new LinkedHashMap<>();
        revision.reports().forEach(r -> coming.put(entry(r), r));
        var same = known != null && known.contentHash().equals(revision.contentHash()) && !known.withdrawn();
        var state = new ItemState(
                revision.contentHash(),
                revision.tagger(),
                same && known != null ? Math.min(known.firstFetchedAt(), revision.fetchedAt()) : revision.fetchedAt(),
                known == null ? revision.fetchedAt() : Math.max(known.lastFetchedAt(), revision.fetchedAt()),
                false,
                List.copyOf(coming.keySet()));
        return new Outcome(state, changes(known, coming));
    }

    private ItemState.Entry entry(Report report) {
        return new ItemState.Entry(report.speaker().actorId(), report.ref(), digest.applyAsLong(report));
    }

    private static Map<String, ReportChange> changes(@Nullable ItemState known, Map<ItemState.Entry, Report> coming) {
        Map<String, List<ReportRef>> minus = new HashMap<>();
        for (var entry : known == null ? List.<ItemState.Entry>of() : known.entries()) {
            if (coming.remove(entry) == null) {
                minus.computeIfAbsent(entry.actorId(), k -> new ArrayList<>()).add(entry.ref());
            }
        }
        Map<String, List<Report>> plus = coming.values().stream()
                .collect(Collectors.groupingBy(r -> r.speaker().actorId()));
        Map<String, ReportChange> changes = new TreeMap<>();
        minus.forEach((actor, refs) -> changes.put(actor, new ReportChange(refs, plus.getOrDefault(actor, List.of()))));
        plus.forEach((actor, all) -> changes.putIfAbsent(actor, new ReportChange(List.of(), all)));
        return changes;
    }
}
