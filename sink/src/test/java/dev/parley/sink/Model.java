package dev.parley.sink;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.IdBasis;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementStance;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.sink.codec.StatementRecords;
import dev.parley.sink.codec.StatementStances;
import dev.parley.sink.codec.TaggedItems;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.Groups;
import dev.parley.sink.ledger.report.Polarity;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers worked out from scratch from all events, the slow and plain way: no state, no minus. What one statement is
 * worded like is taken from the ledger; grouping, counting and choosing are done here again.
 */
final class Model {
    private static final Comparator<Brief> NEWEST = Comparator.comparing(Brief::at)
            .reversed()
            .thenComparing(Brief::itemId)
            .thenComparing(Brief::statementId);

    final Map<String, Statement> statements = new TreeMap<>();
    final Map<String, StatementStance> rows = new TreeMap<>();
    final Map<String, ActorStatements> actors = new TreeMap<>();
    final Map<String, ActorStance> stances = new TreeMap<>();

    Model(SinkConfig config, List<History.Event> events) {
        List<Report> reports = new ArrayList<>();
        var reader = new TaggedItems(config.leastConfidence(), config.erased());
        for (var item : holding(events)) {
            reports.addAll(reader.revision(item).reports());
        }
        List<Brief> briefs = new ArrayList<>();
        for (var group : Groups.of(reports, config.likeness())) {
            var distinct = Distinct.of(group);
            statements.put(
                    distinct.actorId() + "/" + distinct.statementId(),
                    StatementRecords.statement(distinct, config.reports()));
            for (var side : distinct.sides()) {
                rows.put(
                        distinct.actorId() + "/" + distinct.statementId() + "/" + side.targetId(),
                        StatementStances.row(distinct, side));
            }
            briefs.add(distinct.brief());
        }
        countActors(config, briefs);
        countStances(briefs);
    }

    /** The revision of each item that holds: the latest that no withdrawal is later than; of readings of it the last. */
    private static List<TaggedNewsItem> holding(List<History.Event> events) {
        Map<String, History.Event> latest = new TreeMap<>();
        for (var event : events) {
            latest.merge(event.itemId(), event, (known, next) -> MOMENTS.compare(next, known) >= 0 ? next : known);
        }
        return latest.values().stream()
                .map(History.Event::revision)
                .filter(Objects::nonNull)
                .toList();
    }

    /** By time of fetching or withdrawal, the withdrawal last, then by time of change, unknown first, then by hash. */
    private static final Comparator<History.Event> MOMENTS = Comparator.comparing((History.Event e) ->
                    e.revision() == null ? e.at() : e.revision().getFetchedAt())
            .thenComparing(e -> e.revision() == null)
            .thenComparing(e -> e.revision() == null || e.revision().getUpdatedAt() == null
                    ? Instant.MIN
                    : e.revision().getUpdatedAt())
            .thenComparing(e -> e.revision() == null ? "" : e.revision().getContentHash());

    private void countActors(SinkConfig config, List<Brief> briefs) {
        Set<String> subjects = new TreeSet<>();
        for (var brief : briefs) {
            subjects.add(brief.actorId());
            if (brief.affiliationId() != null) {
                subjects.add(brief.affiliationId());
            }
        }
        for (var subject : subjects) {
            var own = briefs.stream()
                    .filter(b -> b.actorId().equals(subject))
                    .sorted(NEWEST)
                    .toList();
            var people = briefs.stream()
                    .filter(b -> !b.actorId().equals(subject) && subject.equals(b.affiliationId()))
                    .sorted(NEWEST)
                    .toList();
            actors.put(subject, actor(config, subject, own, people));
        }
    }

    private static ActorStatements actor(SinkConfig config, String subject, List<Brief> own, List<Brief> people) {
        var newest = newest(config, own);
        var record = new ActorStatements();
        record.setActorId(subject);
        record.setName(own.isEmpty() ? "State " + subject : own.get(0).speaker());
        record.setType(own.isEmpty() ? dev.parley.avro.ActorType.UNKNOWN : dev.parley.avro.ActorType.PERSON);
        record.setRoles(seen(newest.stream().map(Brief::role).toList()));
        record.setAffiliations(seen(newest.stream().map(Brief::affiliationId).toList()));
        record.setStatements(own.size());
        record.setAffiliated(people.size());
        record.setByKind(own.stream().collect(Collectors.groupingBy(Brief::kind, TreeMap::new, Collectors.counting())));
        var dated = own.stream().filter(Brief::isDated).toList();
        var lately = newest.stream().filter(Brief::isDated).toList();
        record.setByMonth(dated.stream()
                .collect(Collectors.groupingBy(
                        b -> Instant.ofEpochMilli(b.at()).toString().substring(0, 7),
                        TreeMap::new,
                        Collectors.counting())));
        record.setSupport(sides(own, Polarity.SUPPORT));
        record.setOppose(sides(own, Polarity.OPPOSE));
        record.setNeutral(sides(own, Polarity.NEUTRAL));
        record.setFirstReportedAt(
                dated.isEmpty()
                        ? null
                        : Instant.ofEpochMilli(dated.get(dated.size() - 1).at()));
        record.setLastReportedAt(
                lately.isEmpty() ? null : Instant.ofEpochMilli(lately.get(0).at()));
        record.setOutlets(
                (int) own.stream().flatMap(b -> b.outlets().stream()).distinct().count());
        record.setTargets(targets(config, own));
        record.setIdBasis(
                own.isEmpty() ? IdBasis.UNKNOWN : IdBasis.valueOf(own.get(0).idBasis()));
        var all = new ArrayList<>(newest);
        all.addAll(newest(config, people));
        record.setLatest(all.stream()
                .sorted(NEWEST)
                .limit(config.latest())
                .map(StatementRecords::summary)
                .toList());
        return record;
    }

    /** Those that were no older than the retention when the newest was published, as many as are shown. */
    private static List<Brief> newest(SinkConfig config, List<Brief> all) {
        return all.stream()
                .filter(b -> b.at() >= all.get(0).at() - config.retention().toMillis())
                .limit(config.latest())
                .toList();
    }

    private static List<String> seen(List<String> all) {
        return List.copyOf(
                new LinkedHashSet<>(all.stream().filter(Objects::nonNull).toList()));
    }

    private static long sides(List<Brief> own, Polarity polarity) {
        return own.stream()
                .flatMap(b -> b.sides().stream())
                .filter(s -> s.polarity() == polarity)
                .count();
    }

    private static List<dev.parley.avro.TargetCount> targets(SinkConfig config, List<Brief> own) {
        Map<String, long[]> counts = new TreeMap<>();
        for (var brief : own) {
            for (var side : brief.sides()) {
                counts.computeIfAbsent(side.targetId(), k -> new long[4])[
                        side.polarity().ordinal()]++;
                counts.get(side.targetId())[3]++;
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, long[]> e) -> -e.getValue()[3])
                        .thenComparing(Map.Entry::getKey))
                .limit(config.targets())
                .map(e -> new dev.parley.avro.TargetCount(
                        e.getKey(), "The " + e.getKey(), e.getValue()[1], e.getValue()[2], e.getValue()[0]))
                .toList();
    }

    /** A subject's days: its own statements, and apart from them those of its people. */
    private void countStances(List<Brief> briefs) {
        Map<String, List<Brief>> byKey = new TreeMap<>();
        for (var brief : briefs.stream().filter(Brief::isDated).toList()) {
            var day = Instant.ofEpochMilli(brief.at()).atOffset(ZoneOffset.UTC).toLocalDate();
            for (var side : brief.sides()) {
                var key = "/" + side.targetId() + "/" + day;
                byKey.computeIfAbsent(brief.actorId() + key, k -> new ArrayList<>())
                        .add(brief);
                if (brief.affiliationId() != null) {
                    byKey.computeIfAbsent(brief.affiliationId() + key, k -> new ArrayList<>())
                            .add(brief);
                }
            }
        }
        byKey.forEach((key, all) -> stances.put(key, stance(key.split("/"), all)));
    }

    private static ActorStance stance(String[] key, List<Brief> all) {
        var own = all.stream().filter(b -> b.actorId().equals(key[0])).toList();
        var people = all.stream().filter(b -> !b.actorId().equals(key[0])).toList();
        var record = new ActorStance();
        record.setActorId(key[0]);
        record.setName(own.isEmpty() ? "State " + key[0] : own.get(0).speaker());
        record.setActorType(own.isEmpty() ? "UNKNOWN" : "PERSON");
        var affiliation = most(own);
        record.setAffiliationId(affiliation);
        record.setAffiliation(affiliation == null ? null : "State " + affiliation);
        record.setTargetId(key[1]);
        record.setTarget("The " + key[1]);
        record.setTargetType("ISSUE");
        record.setDay(LocalDate.parse(key[2]));
        record.setSupport(count(own, key[1], Polarity.SUPPORT));
        record.setOppose(count(own, key[1], Polarity.OPPOSE));
        record.setNeutral(count(own, key[1], Polarity.NEUTRAL));
        record.setMeanScore(mean(own, key[1]));
        record.setStatements(own.size());
        record.setOutlets(
                (int) own.stream().flatMap(b -> b.outlets().stream()).distinct().count());
        record.setAffiliatedSupport(count(people, key[1], Polarity.SUPPORT));
        record.setAffiliatedOppose(count(people, key[1], Polarity.OPPOSE));
        record.setAffiliatedNeutral(count(people, key[1], Polarity.NEUTRAL));
        record.setAffiliatedMeanScore(mean(people, key[1]));
        record.setAffiliatedStatements(people.size());
        return record;
    }

    /** The affiliation of most; of equals the first, since all ids here are of one length. */
    private static @Nullable String most(List<Brief> own) {
        var counts = own.stream()
                .map(Brief::affiliationId)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static long count(List<Brief> all, String target, Polarity polarity) {
        return all.stream().filter(b -> side(b, target).polarity() == polarity).count();
    }

    private static double mean(List<Brief> all, String target) {
        var sum = all.stream().mapToDouble(b -> side(b, target).score()).sum();
        return all.isEmpty() ? 0 : Math.round(sum * 1e6) / 1e6 / all.size();
    }

    private static Side side(Brief brief, String target) {
        return brief.sides().stream()
                .filter(s -> s.targetId().equals(target))
                .findFirst()
                .orElseThrow();
    }
}
