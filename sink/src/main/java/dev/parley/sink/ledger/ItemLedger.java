package dev.parley.sink.ledger;

import dev.parley.revision.Moment;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Revision;
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
 * <p>The latest {@link Moment} wins. The same content again changes nothing, unless it is another version's reading, which takes
 * the place of the one before, or an earlier fetch of it. An older revision that arrives late changes nothing. A tombstone
 * withdraws every revision fetched until then, those that come later included.
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
        var seen = known.seen(revision.moment());
        return seen.equals(known) ? null : new Outcome(seen, Map.of());
    }

    /**
     * Takes the item back, as of a time in milliseconds since 1970-01-01 UTC. Null where it has been fetched or withdrawn later. An
     * item that has not been seen yet is remembered as withdrawn.
     */
    public @Nullable Outcome withdraw(@Nullable ItemState known, long at) {
        var moment = Moment.withdrawal(at);
        if (known != null && moment.compareTo(known.latest()) <= 0) {
            return null;
        }
        var state = known == null
                ? new ItemState(moment, "", "", at, List.of())
                : new ItemState(moment, known.contentHash(), known.tagger(), known.firstFetchedAt(), List.of());
        return new Outcome(state, changes(known, new LinkedHashMap<>()));
    }

    private static boolean supersedes(Revision revision, ItemState known) {
        if (known.holds(revision)) {
            return revision.moment().fetchedAt() < known.firstFetchedAt()
                    || !revision.tagger().equals(known.tagger());
        }
        return revision.moment().compareTo(known.latest()) > 0;
    }

    private Outcome replace(@Nullable ItemState known, Revision revision) {
        Map<ItemState.Entry, Report> coming = new LinkedHashMap<>();
        revision.reports().forEach(r -> coming.put(entry(r), r));
        var moment = revision.moment();
        var same = known != null && known.holds(revision);
        var state = new ItemState(
                same && known != null && known.latest().compareTo(moment) > 0 ? known.latest() : moment,
                moment.contentHash(),
                revision.tagger(),
                same && known != null ? Math.min(known.firstFetchedAt(), moment.fetchedAt()) : moment.fetchedAt(),
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
