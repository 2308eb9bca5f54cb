package dev.parley.sink;

import dev.parley.sink.codec.Forms;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** The state stores: names, what they hold, and how their keys are made. */
final class StoreNames {
    /** itemId: the accepted revision and what it reported. */
    static final String ITEMS = "sink-items";
    /** actor/time/item: the reports of one item, their wordings, and the statements that hold them. */
    static final String REPORTS = "sink-reports";
    /** actor/statement: which reports it has, where they are more than one. */
    static final String GROUPS = "sink-groups";
    /** actor/target/day: sides taken. */
    static final String STANCES = "sink-stances";
    /** actor/target/time/statement: statements that take a side. */
    static final String SIDES = "sink-sides";
    /** actor/target: shifts that hold. */
    static final String SHIFTS = "sink-shifts";
    /** subject: totals. */
    static final String TOTALS = "sink-totals";
    /** subject/own or people/time, newest first/item: statements in short. */
    static final String LATEST = "sink-latest";
    /** subject/outlet: own statements that the outlet carried, where outlets are many. */
    static final String OUTLETS = "sink-outlets";
    /** subject/target: sides taken, where targets are many. */
    static final String TARGETS = "sink-targets";
    /** subject/count, greatest first/target: a mark. */
    static final String TARGET_RANKS = "sink-target-ranks";
    /** subject: when its record was last to be written anew. */
    static final String TOUCHED = "sink-touched";

    /** Stores that the grouping of statements uses. */
    static final String[] GROUPING = {REPORTS, GROUPS};
    /** Stores that the finding of shifts uses. */
    static final String[] TURNS = {STANCES, SIDES, SHIFTS};
    /** Stores that an actor's record draws on. */
    static final String[] ACTORS = {TOTALS, LATEST, OUTLETS, TARGETS, TARGET_RANKS};

    private StoreNames() {}

    /** @param kind makes a store of a name: on disk or in memory */
    static List<StoreBuilder<?>> builders(Function<String, KeyValueBytesStoreSupplier> kind) {
        return List.of(
                KeptStore.builder(kind.apply(ITEMS), Forms.ITEM),
                KeptStore.builder(kind.apply(REPORTS), Forms.SHEET),
                KeptStore.builder(kind.apply(GROUPS), Forms.GROUP),
                KeptStore.builder(kind.apply(STANCES), Forms.DAY),
                KeptStore.builder(kind.apply(SIDES), Forms.BRIEF),
                KeptStore.builder(kind.apply(SHIFTS), Forms.SHIFTS),
                KeptStore.cached(kind.apply(TOTALS), Forms.TOTALS),
                KeptStore.builder(kind.apply(LATEST), Forms.BRIEFS),
                KeptStore.cached(kind.apply(OUTLETS), Forms.COUNT),
                KeptStore.cached(kind.apply(TARGETS), Forms.TARGET),
                KeptStore.builder(kind.apply(TARGET_RANKS), Forms.COUNT));
    }
}
