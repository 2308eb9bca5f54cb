package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.sink.ledger.ActorReports;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.Newest;
import dev.parley.sink.ledger.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Reads what is stored of the reports of one task's actors: statements as they stand once a change is settled. */
final class ReportReader {
    private static final String BEHIND_TIMES = "~";

    private final KeptStore<ActorReports> byItem;

    ReportReader(ProcessingContext context) {
        this.byItem = SinkStores.REPORTS.in(context);
    }

    /** The statement whose earliest report stands there; null where it does not, or no longer. */
    @Nullable
    Brief statement(String actorId, long at, String itemId, String statementId) {
        var ofItem = byItem.get(Keys.of(actorId, Keys.rising(at), itemId));
        for (var entry : ofItem == null ? List.<ActorReports.Entry>of() : ofItem.entries()) {
            if (entry.statementId().equals(statementId)) {
                var brief = ifEarliest(actorId, entry);
                if (brief != null) {
                    return brief;
                }
            }
        }
        return null;
    }

    /** The newest statements of an actor. */
    Newest newest(String actorId, int most) {
        List<Brief> newest = new ArrayList<>();
        var last = new String[] {""};
        var whole = new boolean[] {true};
        byItem.each(Keys.of(actorId, ""), Keys.of(actorId, BEHIND_TIMES), true, (key, ofItem) -> {
            var time = Keys.part(key, 1);
            if (newest.size() >= most && !time.equals(last[0])) {
                whole[0] = false;
                return false;
            }
            last[0] = time;
            for (var entry : ofItem.entries()) {
                var brief = ifEarliest(actorId, entry);
                if (brief != null) {
                    newest.add(brief);
                }
            }
            return true;
        });
        newest.sort(Brief.NEWEST);
        return new Newest(newest, whole[0]);
    }

    /** When the earliest of an actor's reports that have a date was published; milliseconds since 1970-01-01 UTC. */
    @Nullable
    Long oldest(String actorId) {
        var found = new ArrayList<Long>(1);
        byItem.each(Keys.of(actorId, ""), Keys.of(actorId, BEHIND_TIMES), false, (key, ofItem) -> {
            ofItem.entries().stream()
                    .map(ActorReports.Entry::report)
                    .filter(report -> report.origin().isDated())
                    .limit(1)
                    .forEach(report -> found.add(report.at()));
            return found.isEmpty();
        });
        return found.isEmpty() ? null : found.get(0);
    }

    private @Nullable Brief ifEarliest(String actorId, ActorReports.Entry entry) {
        return entry.isEarliest() ? Distinct.of(members(actorId, entry)).brief() : null;
    }

    private List<Report> members(String actorId, ActorReports.Entry earliest) {
        List<Report> members = new ArrayList<>(List.of(earliest.report()));
        for (var i = 1; i < earliest.group().size(); i++) {
            var ref = earliest.group().get(i);
            var ofItem = byItem.get(StoredReports.key(actorId, ref));
            var entry = ofItem == null ? null : ofItem.find(ref.reportId());
            if (entry == null) {
                throw new IllegalStateException("report " + ref.reportId() + " of " + actorId + " is not stored");
            }
            members.add(entry.report());
        }
        return members;
    }
}
