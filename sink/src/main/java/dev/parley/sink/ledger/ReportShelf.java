package dev.parley.sink.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an actor's reports are kept. Implementations store; all thinking is in {@link StatementLedger}. */
public interface ReportShelf {
    /** Id of the statement that holds the report; null where it is not, or no longer, here. */
    @Nullable
    String home(String actorId, ReportRef report);

    /** All reports of a statement, in any order; empty where there are none. */
    List<Report> members(String actorId, String statementId);

    /** Reports that may be alike: at least all of the actor that {@code likeness} finds alike to this one. */
    List<Indexed> candidates(String actorId, long at, Wording wording);

    /** Puts a report into a statement, taking it out of the one that it was in, if any. */
    void put(String actorId, @Nullable String from, String to, Report report);

    void remove(String actorId, String from, ReportRef report);
}
