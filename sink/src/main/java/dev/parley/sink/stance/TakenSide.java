package dev.parley.sink.stance;

import dev.parley.sink.ledger.report.Polarity;
import java.util.Comparator;

/**
 * A statement that takes a side, as the search for shifts needs it.
 *
 * @param at     its earliest publication; milliseconds since 1970-01-01 UTC
 * @param itemId the item of its earliest report
 */
public record TakenSide(Polarity polarity, long at, String itemId, String statementId) {
    /** Earliest first; of the same moment by their ids. */
    public static final Comparator<TakenSide> EARLIEST =
            Comparator.comparingLong(TakenSide::at).thenComparing(TakenSide::statementId);
}
