package dev.parley.view.search;

import dev.parley.view.codec.Json;
import dev.parley.view.model.Actor;
import dev.parley.view.model.ActorDetail;
import dev.parley.view.model.ActorDetail.ActorBucket;
import dev.parley.view.model.ActorDetail.Spoken;
import dev.parley.view.model.ActorDetail.TargetLine;
import dev.parley.view.model.ActorDetail.Voice;
import dev.parley.view.model.Counts;
import dev.parley.view.model.Timeline;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** All of one actor: what it says, of whom, and who speaks for it. Thread-safe. */
public final class ActorPage {
    private static final int TARGETS = 20;
    private static final int VOICES = 20;
    private static final int ALIASES = 12;
    private static final int SHIFTS = 20;
    private static final int LATEST = 10;

    private final Store store;

    public ActorPage(Store store) {
        this.store = store;
    }

    /** Empty where there is no such actor; {@code buckets} null for what suits. */
    public Optional<ActorDetail> of(String id, @Nullable Buckets buckets) {
        return store.ask(searcher -> {
            var actor = ActorSearch.find(searcher, id);
            return actor == null ? Optional.empty() : Optional.of(detail(searcher, actor, buckets));
        });
    }

    private static ActorDetail detail(IndexSearcher searcher, Actor actor, @Nullable Buckets buckets)
            throws IOException {
        var id = actor.id();
        return new ActorDetail(
                actor,
                aliases(searcher, actor),
                byKind(searcher, own(Kind.STATEMENT, id)),
                timeline(searcher, id, buckets),
                targets(searcher, own(Kind.ROW, id)),
                targets(searcher, people(Kind.ROW, id)),
                voices(searcher, id),
                speaksFor(searcher, id),
                asTarget(searcher, id),
                Lists.first(searcher, ShiftSearch.query(id, null, null, null), ShiftSearch.SORT, SHIFTS, Json::shift),
                Lists.first(searcher, either(Kind.STATEMENT, id), StatementFilter.ALL.sort(), LATEST, Json::statement));
    }

    private static Query own(Kind kind, String id) {
        return with(kind)
                .add(new TermQuery(new Term(Fields.ACTOR, id)), Occur.FILTER)
                .build();
    }

    /** Of those who belong to it: a state's own statements name the state itself as affiliation. */
    static Query people(Kind kind, String id) {
        return with(kind)
                .add(new TermQuery(new Term(Fields.AFFILIATION, id)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ACTOR, id)), Occur.MUST_NOT)
                .build();
    }

    private static Query either(Kind kind, String id) {
        return with(kind)
                .add(
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term(Fields.ACTOR, id)), Occur.SHOULD)
                                .add(new TermQuery(new Term(Fields.AFFILIATION, id)), Occur.SHOULD)
                                .build(),
                        Occur.FILTER)
                .build();
    }

    private static BooleanQuery.Builder with(Kind kind) {
        return new BooleanQuery.Builder().add(ActorSearch.of(kind), Occur.FILTER);
    }

    /** What the statements call it, most often first; not its own name. */
    private static List<String> aliases(IndexSearcher searcher, Actor actor) throws IOException {
        return counted(searcher, own(Kind.STATEMENT, actor.id()), Fields.MENTION).entrySet().stream()
                .filter(mention -> !mention.getKey().equals(actor.name()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(ALIASES)
                .map(Map.Entry::getKey)
                .toList();
    }

    static Map<String, Long> byKind(IndexSearcher searcher, Query query) throws IOException {
        return counted(searcher, query, Fields.KIND);
    }

    /** How many documents have each value of a field. */
    static Map<String, Long> counted(IndexSearcher searcher, Query query, String field) throws IOException {
        Map<String, Long> counted = new TreeMap<>();
        Groups.of(searcher, query, field, () -> new long[1], (sum, doc, leaf) -> sum[0]++)
                .forEach((value, sum) -> {
                    if (value != null) {
                        counted.put(value, sum[0]);
                    }
                });
        return counted;
    }

    private static final class Day {
        private long statements;
        private long affiliated;
        private final long[] sides = new long[3];

        private void side(long polarity) {
            sides[polarity > 0 ? 0 : polarity < 0 ? 1 : 2]++;
        }

        private void add(Day other) {
            statements += other.statements;
            affiliated += other.affiliated;
            for (var i = 0; i < sides.length; i++) {
                sides[i] += other.sides[i];
            }
        }

        private ActorBucket bucket(String from, String to) {
            return new ActorBucket(from, to, statements, affiliated, sides[0], sides[1], sides[2]);
        }
    }

    private static Timeline<ActorBucket> timeline(IndexSearcher searcher, String id, @Nullable Buckets buckets)
            throws IOException {
        var days = new Days<>(Day::new);
        Groups.all(
                searcher,
                own(Kind.STATEMENT, id),
                days,
                (sum, doc, leaf) -> sum.at(leaf.number(Fields.DAY, doc, Days.NONE)).statements++);
        Groups.all(
                searcher,
                people(Kind.STATEMENT, id),
                days,
                (sum, doc, leaf) -> sum.at(leaf.number(Fields.DAY, doc, Days.NONE)).affiliated++);
        Groups.all(
                searcher,
                own(Kind.ROW, id),
                days,
                (sum, doc, leaf) ->
                        sum.at(leaf.number(Fields.DAY, doc, Days.NONE)).side(leaf.number(Fields.POLARITY, doc, 0)));
        var undated = days.undated().statements + days.undated().affiliated;
        return days.timeline(buckets, undated, Day::add, (from, to, sum) -> sum.bucket(from, to));
    }

    private static List<TargetLine> targets(IndexSearcher searcher, Query rows) throws IOException {
        List<TargetLine> lines = new ArrayList<>();
        Groups.of(searcher, rows, Fields.TARGET, Tally::new, Tally::addTarget).forEach((target, tally) -> {
            if (target != null) {
                lines.add(line(target, tally));
            }
        });
        return lines.stream()
                .sorted(Comparator.comparingLong(TargetLine::statements)
                        .reversed()
                        .thenComparing(TargetLine::id))
                .limit(TARGETS)
                .toList();
    }

    private static TargetLine line(String id, Tally tally) {
        return new TargetLine(
                id,
                tally.target(id),
                tally.targetType(),
                tally.rows(),
                tally.support(),
                tally.oppose(),
                tally.neutral(),
                tally.meanScore(),
                tally.lastDay());
    }

    private static List<Voice> voices(IndexSearcher searcher, String id) throws IOException {
        var tallies = Groups.of(searcher, people(Kind.STATEMENT, id), Fields.ACTOR, Tally::new, Tally::addNamed);
        List<Voice> voices = new ArrayList<>();
        for (var entry : most(tallies)) {
            var voice = entry.getKey();
            var actor = ActorSearch.find(searcher, voice);
            voices.add(new Voice(
                    voice,
                    actor == null ? entry.getValue().name(voice) : actor.name(),
                    entry.getValue().type(),
                    actor == null ? List.of() : actor.roles(),
                    entry.getValue().rows(),
                    entry.getValue().lastDay()));
        }
        return voices;
    }

    private static List<Spoken> speaksFor(IndexSearcher searcher, String id) throws IOException {
        var tallies = Groups.of(searcher, own(Kind.STATEMENT, id), Fields.AFFILIATION, Tally::new, Tally::addNamed);
        tallies.remove(id);
        List<Spoken> spoken = new ArrayList<>();
        for (var entry : most(tallies)) {
            var tally = entry.getValue();
            var name = tally.affiliation() == null ? ActorSearch.name(searcher, entry.getKey()) : tally.affiliation();
            spoken.add(new Spoken(entry.getKey(), name, tally.affiliationType(), tally.rows()));
        }
        return spoken;
    }

    private static List<Map.Entry<String, Tally>> most(Map<@Nullable String, Tally> tallies) {
        Map<String, Tally> named = new TreeMap<>();
        tallies.forEach((id, tally) -> {
            if (id != null) {
                named.put(id, tally);
            }
        });
        return named.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, Tally> e) -> e.getValue().rows())
                        .reversed())
                .limit(VOICES)
                .toList();
    }

    private static Counts asTarget(IndexSearcher searcher, String id) throws IOException {
        var rows = with(Kind.ROW)
                .add(new TermQuery(new Term(Fields.TARGET, id)), Occur.FILTER)
                .build();
        return Groups.all(searcher, rows, new Tally(), Tally::add).counts();
    }
}
