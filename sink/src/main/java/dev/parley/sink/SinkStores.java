package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.service.state.Section;
import dev.parley.sink.codec.Form;
import dev.parley.sink.codec.Forms;
import dev.parley.sink.ledger.ActorReports;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.ItemState;
import dev.parley.sink.ledger.TargetTally;
import dev.parley.sink.stance.DayTally;
import dev.parley.sink.stance.Shift;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** The state stores, four with a changelog, and the sections of each: what they hold, and how their keys are made. */
final class SinkStores {
    static final String ITEM_STORE = "sink-items";
    static final String STATEMENT_STORE = "sink-statements";
    static final String STANCE_STORE = "sink-stances";
    static final String ACTOR_STORE = "sink-actors";
    /** In memory alone: what is at hand of the actors, see {@link ActorPages}. */
    static final String PAGES = "sink-pages";
    /** In memory alone; subject: when its record was last to be written anew. */
    static final String TOUCHED = "sink-touched";

    /** itemId: the accepted revision and what it reported. */
    static final Section<ItemState> ITEMS = section(ITEM_STORE, "", Forms.ITEM);
    /** actor/time/item: the reports of one item, their wordings, the statements that hold them, and their other reports. */
    static final Section<ActorReports> REPORTS = section(STATEMENT_STORE, "", Forms.ACTOR_REPORTS);
    /** actor/target/day: sides taken, and the actor's own statements that take one. */
    static final Section<DayTally> STANCES = section(STANCE_STORE, "d/", Forms.DAY);
    /** actor/target: shifts that hold. */
    static final Section<List<Shift>> SHIFTS = section(STANCE_STORE, "s/", Forms.SHIFTS);
    /** subject: totals. */
    static final Section<ActorTotals> TOTALS = section(ACTOR_STORE, "t/", Forms.TOTALS);
    /** subject/people or own/time, newest first/item: statements in short, those of its own whose reports are gone. */
    static final Section<List<Brief>> LATEST = section(ACTOR_STORE, "l/", Forms.BRIEFS);
    /** subject/outlet: own statements that the outlet carried, where outlets are many. */
    static final Section<Long> OUTLETS = section(ACTOR_STORE, "o/", Forms.COUNT);
    /** subject/target: sides taken, of the less spoken of where targets are many. */
    static final Section<TargetTally> TARGETS = section(ACTOR_STORE, "g/", Forms.TARGET);

    /** Stores of releases until 0.2.0: what they hold is counted, and no longer read. */
    static final List<String> RETIRED = List.of(
            "sink-reports",
            "sink-groups",
            "sink-sides",
            "sink-shifts",
            "sink-totals",
            "sink-latest",
            "sink-outlets",
            "sink-targets",
            "sink-target-ranks");

    /** Stores that the grouping of statements uses, and the taking out of those past their retention. */
    static final String[] GROUPING = {STATEMENT_STORE, ACTOR_STORE, PAGES};
    /** Stores that the finding of shifts uses. */
    static final String[] TURNS = {STANCE_STORE, STATEMENT_STORE};
    /** Stores that an actor's record draws on. */
    static final String[] ACTORS = {ACTOR_STORE, STATEMENT_STORE, PAGES};

    private SinkStores() {}

    private static <V> Section<V> section(String store, String prefix, Form<V> form) {
        return new Section<>(store, prefix, new StampedForm<>(form));
    }

    /** @param kind makes a store of a name: on disk or in memory */
    static List<StoreBuilder<?>> builders(Function<String, KeyValueBytesStoreSupplier> kind) {
        return Stream.<StoreBuilder<?>>concat(
                        Stream.of(ITEM_STORE, STATEMENT_STORE, STANCE_STORE, ACTOR_STORE)
                                .map(name -> KeptStore.builder(kind.apply(name))),
                        Stream.of(new ActorPages.Builder(PAGES)))
                .toList();
    }
}
