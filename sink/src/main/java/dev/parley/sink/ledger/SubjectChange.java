package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a change of an actor's statements takes from, and gives to, the record of one subject: the actor, or its affiliation. */
public record SubjectChange(List<Brief> minus, List<Brief> plus) {
    public SubjectChange {
        minus = List.copyOf(minus);
        plus = List.copyOf(plus);
    }

    public boolean isEmpty() {
        return minus.isEmpty() && plus.isEmpty();
    }

    /** The change of the actor's own record; empty where nothing that it shows or counts has changed. */
    public static SubjectChange own(StatementChange change) {
        return between(briefs(change.minus()), briefs(change.plus()));
    }

    /** The changes by affiliation; those for whom nothing changes are left out. */
    public static Map<String, SubjectChange> affiliations(StatementChange change) {
        var minus = affiliated(change.minus());
        var plus = affiliated(change.plus());
        minus.keySet().forEach(subject -> plus.putIfAbsent(subject, List.of()));
        Map<String, SubjectChange> changes = new TreeMap<>();
        plus.forEach((subject, after) -> {
            var own = between(minus.getOrDefault(subject, List.of()), after);
            if (!own.isEmpty()) {
                changes.put(subject, own);
            }
        });
        return changes;
    }

    private static List<Brief> briefs(List<Distinct> statements) {
        return statements.stream().map(Distinct::brief).toList();
    }

    private static Map<String, List<Brief>> affiliated(List<Distinct> statements) {
        Map<String, List<Brief>> affiliated = new TreeMap<>();
        for (var statement : statements) {
            if (statement.affiliationId() != null) {
                affiliated
                        .computeIfAbsent(statement.affiliationId(), k -> new ArrayList<>())
                        .add(statement.brief());
            }
        }
        return affiliated;
    }

    private static SubjectChange between(List<Brief> before, List<Brief> after) {
        var minus = new ArrayList<>(before);
        minus.removeAll(after);
        var plus = new ArrayList<>(after);
        plus.removeAll(before);
        return new SubjectChange(minus, plus);
    }
}
