package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Indexed;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an actor's reports are kept. Implementations store; all thinking is in {@link StatementLedger}. */
public interface ReportStore {
    /** Id of the statement that holds the report; null where it is not, or no longer, here. */
    @Nullable
    String home(String actorId, ReportRef report);

    /** All reports of the statement that holds this one, in any order. */
    List<Report> members(String actorId, ReportRef one);

    /** Reports that may be alike: at least all of the actor that {@code likeness} finds alike to this one. */
    List<Indexed> candidates(String actorId, long at, Wording wording);

    /** Puts a report into the statement that begins with {@code first}, out of the one that it was in, if any. */
    void put(String actorId, String statementId, ReportRef first, Report report);

    void remove(String actorId, ReportRef report);

    /** Says which reports a statement has, the earliest first, where it has, or had, more than one. */
    void gather(String actorId, List<ReportRef> reports);

    /** Ends a change: what was put and removed since the last is stored. */
    void settle();
}
