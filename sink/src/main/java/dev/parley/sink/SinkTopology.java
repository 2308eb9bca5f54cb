package dev.parley.sink;

import static org.apache.kafka.streams.kstream.Named.as;

import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.Topic;
import dev.parley.sink.codec.Forms;
import dev.parley.sink.ledger.StatementChange;
import dev.parley.sink.ledger.SubjectChange;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Function;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/** Tagged items into distinct statements, actors' records, stances and shifts. */
public final class SinkTopology {
    private final SinkConfig config;
    private final Wiring wiring;
    private final Emissions emissions;

    private SinkTopology(SinkConfig config, SinkCounters counters) {
        this.config = config;
        this.wiring = new Wiring(config, counters);
        this.emissions = new Emissions(config);
    }

    /** The topology with its stores on disk. */
    public static Topology build(SinkConfig config) {
        return build(config, new SinkCounters(new SimpleMeterRegistry()));
    }

    /** The same, counting what it writes. */
    static Topology build(SinkConfig config, SinkCounters counters) {
        return build(config, counters, Stores::persistentKeyValueStore);
    }

    static Topology build(SinkConfig config, Function<String, KeyValueBytesStoreSupplier> stores) {
        return build(config, new SinkCounters(new SimpleMeterRegistry()), stores);
    }

    private static Topology build(
            SinkConfig config, SinkCounters counters, Function<String, KeyValueBytesStoreSupplier> stores) {
        var builder = new StreamsBuilder();
        SinkStores.builders(stores).forEach(builder::addStateStore);
        new SinkTopology(config, counters).declare(builder);
        return builder.build();
    }

    private void declare(StreamsBuilder builder) {
        var statements = builder.<String, TaggedNewsItem>stream(Topic.NEWS_TAGGED.topicName(), wiring.tagged())
                .process(() -> new ItemProcessor(config), as("compare-revisions"), SinkStores.ITEM_STORE)
                .repartition(Wiring.by("actor", Forms.REPORT_CHANGE))
                .processValues(() -> new StatementProcessor(config), as("group-statements"), SinkStores.GROUPING);
        statements
                .flatMap(emissions::statements, as("write-statements"))
                .to(Topic.STATEMENTS.topicName(), wiring.to("statements", Topic.STATEMENTS));
        statements
                .flatMap(emissions::rows, as("write-statement-stances"))
                .to(Topic.STATEMENT_STANCES.topicName(), wiring.to("statement-stances", Topic.STATEMENT_STANCES));
        var subjects = subjects(statements);
        sides(subjects);
        actors(subjects);
    }

    private void sides(KStream<String, SubjectChange> subjects) {
        var moves =
                subjects.processValues(() -> new StanceProcessor(config), as("tally-stances"), SinkStores.STANCE_STORE);
        moves.flatMap(emissions::stances, as("write-stances"))
                .to(Topic.ACTOR_STANCES.topicName(), wiring.to("stances", Topic.ACTOR_STANCES));
        moves.processValues(() -> new ShiftProcessor(config), as("find-shifts"), SinkStores.TURNS)
                .to(Topic.STANCE_SHIFTS.topicName(), wiring.to("shifts", Topic.STANCE_SHIFTS));
    }

    /** What an actor says counts where it is grouped; what counts for its affiliation as well travels there. */
    private KStream<String, SubjectChange> subjects(KStream<String, StatementChange> statements) {
        var affiliations = statements
                .flatMap(emissions::affiliations, as("roll-up"))
                .repartition(Wiring.by("affiliation", Forms.SUBJECT_CHANGE));
        return statements.mapValues(emissions::own, as("count-own")).merge(affiliations, as("with-affiliated"));
    }

    private void actors(KStream<String, SubjectChange> subjects) {
        subjects.processValues(() -> new ActorProcessor(config), as("count-actors"), SinkStores.ACTORS)
                .toTable(as("touch-actors"), Wiring.touched())
                .toStream(as("touched-actors"))
                .processValues(() -> new ActorRecordProcessor(config), as("write-actors"), SinkStores.ACTORS)
                .to(Topic.ACTOR_STATEMENTS.topicName(), wiring.to("actors", Topic.ACTOR_STATEMENTS));
    }
}
