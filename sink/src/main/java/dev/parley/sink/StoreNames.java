package dev.parley.sink;

import dev.parley.sink.codec.LedgerPacking;
import dev.parley.sink.codec.ReportPacking;
import java.util.List;
import org.apache.kafka.streams.state.StoreBuilder;

/** The state stores: names, what they hold, and how their keys are made. */
final class StoreNames {
    /** itemId: the accepted revision and what it reported. */
    static final String ITEMS = "sink-items";
    /** actor/statement/report: the reports of each statement. */
    static final String REPORTS = "sink-reports";
    /** actor/time/report: each report's wording, and the statement that holds it. */
    static final String REPORT_INDEX = "sink-report-index";
    /** actor/target/day: sides taken. */
    static final String STANCES = "sink-stances";
    /** actor/target/time/statement: statements that take a side. */
    static final String SIDES = "sink-sides";
    /** actor/target/shift: shifts that hold. */
    static final String SHIFTS = "sink-shifts";
    /** subject: totals. */
    static final String TOTALS = "sink-totals";
    /** subject/own or people/time, newest first/statement: statements in short. */
    static final String LATEST = "sink-latest";
    /** subject/outlet: own statements that the outlet carried. */
    static final String OUTLETS = "sink-outlets";
    /** subject/target: sides taken. */
    static final String TARGETS = "sink-targets";
    /** subject/count, greatest first/target: a mark. */
    static final String TARGET_RANKS = "sink-target-ranks";
    /** subject: when its record was last to be written anew. */
    static final String TOUCHED = "sink-touched";

    private StoreNames() {}

    static List<StoreBuilder<?>> builders() {
        return List.of(
                KeptStore.builder(ITEMS, ReportPacking.ITEM),
                KeptStore.builder(REPORTS, ReportPacking.REPORT),
                KeptStore.builder(REPORT_INDEX, ReportPacking.INDEXED),
                KeptStore.builder(STANCES, LedgerPacking.DAY),
                KeptStore.builder(SIDES, LedgerPacking.BRIEF),
                KeptStore.builder(SHIFTS, LedgerPacking.SHIFT),
                KeptStore.builder(TOTALS, LedgerPacking.TOTALS),
                KeptStore.builder(LATEST, LedgerPacking.BRIEF),
                KeptStore.builder(OUTLETS, LedgerPacking.COUNT),
                KeptStore.builder(TARGETS, LedgerPacking.TARGET),
                KeptStore.builder(TARGET_RANKS, LedgerPacking.COUNT));
    }
}
