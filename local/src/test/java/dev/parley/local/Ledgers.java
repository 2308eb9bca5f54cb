package dev.parley.local;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementStance;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.ContractJson;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** What the compacted topics say in the end, as text that can be compared. */
record Ledgers(Set<String> statements, Set<String> rows, Set<String> actors, Set<String> stances) {

    static Ledgers of(Settings settings) {
        return new Ledgers(
                Ledgers.<Statement>latest(Topic.STATEMENTS, settings),
                Ledgers.<StatementStance>latest(Topic.STATEMENT_STANCES, settings),
                Ledgers.<ActorStatements>latest(Topic.ACTOR_STATEMENTS, settings),
                Ledgers.<ActorStance>latest(Topic.ACTOR_STANCES, settings));
    }

    private static <T extends SpecificRecord> Set<String> latest(Topic topic, Settings settings) {
        try (var values = new LatestValues<T, String>(
                topic, settings, value -> ContractJson.line((org.apache.avro.generic.IndexedRecord) value))) {
            Collection<String> lines = values.toTheEnd();
            return new TreeSet<>(lines);
        }
    }

    /** What only one of two has, a line each and cut; empty where they are equal. */
    static List<String> difference(Set<String> one, Set<String> other) {
        return Stream.concat(
                        one.stream().filter(line -> !other.contains(line)).map(line -> "only here: " + line),
                        other.stream().filter(line -> !one.contains(line)).map(line -> "only there: " + line))
                .limit(20)
                .toList();
    }

    /** Every record of every table. */
    List<String> everything() {
        return Stream.of(statements, rows, actors, stances).flatMap(Set::stream).toList();
    }

    /** Statements that hold these words. */
    long statementsWith(String words) {
        return statements.stream().filter(line -> line.contains(words)).count();
    }
}
