package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a change of an actor's statements takes from, and gives to, the record of one subject: the actor, or its affiliation. */
public record SubjectChange(List<Brief> minus, List<Brief> plus) {
    public SubjectChange {
        minus = List.copyOf(minus);
        plus = List.copyOf(plus);
    }

    /** The changes by subject, the actor's own first; subjects for whom nothing changes are left out. */
    public static Map<String, SubjectChange> of(StatementChange change) {
        var minus = change.minus().stream().map(Distinct::brief).toList();
        var plus = change.plus().stream().map(Distinct::brief).toList();
        var subjects = new TreeSet<String>();
        for (var briefs : List.of(minus, plus)) {
            for (var brief : briefs) {
                subjects.add(brief.actorId());
                if (brief.affiliationId() != null) {
                    subjects.add(brief.affiliationId());
                }
            }
        }
        Map<String, SubjectChange> changes = new TreeMap<>();
        for (var subject : subjects) {
            var own = between(concerning(subject, minus), concerning(subject, plus));
            if (!own.minus.isEmpty() || !own.plus.isEmpty()) {
                changes.put(subject, own);
            }
        }
        return changes;
    }

    private static List<Brief> concerning(String subject, List<Brief> briefs) {
        return briefs.stream()
                .filter(b -> b.isBy(subject) || Objects.equals(b.affiliationId(), subject))
                .toList();
    }

    private static SubjectChange between(List<Brief> before, List<Brief> after) {
        var minus = new ArrayList<>(before);
        minus.removeAll(after);
        var plus = new ArrayList<>(after);
        plus.removeAll(before);
        return new SubjectChange(minus, plus);
    }
}
