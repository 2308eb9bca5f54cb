package dev.parley.sink;

import dev.parley.avro.ActorStance;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementStance;
import dev.parley.sink.codec.ActorRecords;
import dev.parley.sink.codec.StatementRecords;
import dev.parley.sink.codec.StatementStances;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.StatementChange;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.stance.StanceMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KeyValue;

/** What goes out for a change: keyed as the contract says, null for a tombstone. */
final class Emissions {
    private final SinkConfig config;

    Emissions(SinkConfig config) {
        this.config = config;
    }

    /** Tombstones for ids that no longer stand for anything, then the statements that do. */
    @SuppressWarnings("NullAway") // a tombstone is null, Kafka's types do not say so
    List<KeyValue<String, Statement>> statements(String actorId, StatementChange change) {
        var alive = change.plus().stream().map(Distinct::statementId).collect(Collectors.toSet());
        List<KeyValue<String, Statement>> out = new ArrayList<>();
        for (var statement : change.minus()) {
            if (!alive.contains(statement.statementId())) {
                out.add(KeyValue.pair(Keys.of(actorId, statement.statementId()), null));
            }
        }
        for (var statement : change.plus()) {
            out.add(KeyValue.pair(
                    Keys.of(actorId, statement.statementId()),
                    StatementRecords.statement(statement, config.reports())));
        }
        return out;
    }

    /** The same for the flat rows, one a statement and target; a row that stays as it was is not written again. */
    @SuppressWarnings("NullAway") // a tombstone is null, Kafka's types do not say so
    List<KeyValue<String, StatementStance>> rows(String actorId, StatementChange change) {
        var before = rowsOf(actorId, change.minus());
        var after = rowsOf(actorId, change.plus());
        List<KeyValue<String, StatementStance>> out = new ArrayList<>();
        for (var key : before.keySet()) {
            if (!after.containsKey(key)) {
                out.add(KeyValue.pair(key, null));
            }
        }
        after.forEach((key, row) -> {
            if (!row.equals(before.get(key))) {
                out.add(KeyValue.pair(key, row));
            }
        });
        return out;
    }

    private static Map<String, StatementStance> rowsOf(String actorId, List<Distinct> statements) {
        Map<String, StatementStance> rows = new LinkedHashMap<>();
        for (var statement : statements) {
            for (var side : statement.sides()) {
                rows.put(
                        Keys.of(actorId, statement.statementId(), side.targetId()),
                        StatementStances.row(statement, side));
            }
        }
        return rows;
    }

    /** What changes in the actor's own record. */
    SubjectChange own(String actorId, StatementChange change) {
        return SubjectChange.own(change);
    }

    /** What changes in the records of those that the actor belongs to. */
    List<KeyValue<String, SubjectChange>> affiliations(String actorId, StatementChange change) {
        return SubjectChange.affiliations(change).entrySet().stream()
                .map(e -> KeyValue.pair(e.getKey(), e.getValue()))
                .toList();
    }

    /** The days of a target that changed. */
    @SuppressWarnings("NullAway") // a tombstone is null, Kafka's types do not say so
    List<KeyValue<String, ActorStance>> stances(String actorId, StanceMove move) {
        List<KeyValue<String, ActorStance>> out = new ArrayList<>();
        move.days()
                .forEach((day, tally) -> out.add(KeyValue.pair(
                        Keys.of(
                                actorId,
                                move.targetId(),
                                LocalDate.ofEpochDay(day).toString()),
                        tally.isEmpty() ? null : ActorRecords.stance(actorId, move.targetId(), day, tally))));
        return out;
    }
}
