package dev.parley.view.search;

import dev.parley.view.model.Body;
import dev.parley.view.model.Named;
import dev.parley.view.model.Side;
import dev.parley.view.model.Stances;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The sides taken on one target: by day, by actor, by what the actors belong to. Thread-safe. */
public final class StanceSearch {
    private static final int MOST = 1_000;
    private static final Comparator<Side> MOST_FIRST =
            Comparator.comparingLong(Side::statements).reversed().thenComparing(Side::id);

    private final Store store;

    public StanceSearch(Store store) {
        this.store = store;
    }

    /** What sides are summed by. */
    public enum By {
        DAY,
        ACTOR,
        AFFILIATION
    }

    /** Empty where no statement of these days speaks of it. */
    public Optional<Stances<?>> of(String target, By by, @Nullable LocalDate from, @Nullable LocalDate to) {
        return store.ask(searcher -> {
            var all = Groups.all(searcher, rows(target, from, to), new Tally(), Tally::addTarget);
            if (all.rows() == 0) {
                return Optional.empty();
            }
            var named = new Named(target, all.target(target), all.targetType());
            return Optional.of(
                    switch (by) {
                        case DAY -> byDay(named, days(searcher, target, from, to));
                        case ACTOR -> stances(named, "actor", sides(searcher, target, from, to));
                        case AFFILIATION -> stances(named, "affiliation", bodies(searcher, target, from, to));
                    });
        });
    }

    private static <T> Stances<T> stances(Named target, String by, List<T> items) {
        return new Stances<>(
                target, by, items.size(), items.stream().limit(MOST).toList(), null);
    }

    private static Stances<Stances.Day> byDay(Named target, Days<Tally> days) {
        List<Stances.Day> items = new ArrayList<>();
        days.byDay()
                .forEach((day, sum) -> items.add(new Stances.Day(
                        LocalDate.ofEpochDay(day).toString(),
                        sum.rows(),
                        sum.support(),
                        sum.oppose(),
                        sum.neutral(),
                        sum.meanScore())));
        return new Stances<>(target, "day", items.size(), items, days.undated().counts());
    }

    static Query rows(String target, @Nullable LocalDate from, @Nullable LocalDate to) {
        var rows = new BooleanQuery.Builder()
                .add(ActorSearch.of(Kind.ROW), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.TARGET, target)), Occur.FILTER);
        StatementFilter.days(rows, from, to);
        return rows.build();
    }

    static Days<Tally> days(IndexSearcher searcher, String target, @Nullable LocalDate from, @Nullable LocalDate to)
            throws IOException {
        return Groups.all(
                searcher,
                rows(target, from, to),
                new Days<>(Tally::new),
                (days, doc, leaf) ->
                        days.at(leaf.number(Fields.DAY, doc, Days.NONE)).add(doc, leaf));
    }

    /** Every actor's side, those with most statements first. */
    static List<Side> sides(IndexSearcher searcher, String target, @Nullable LocalDate from, @Nullable LocalDate to)
            throws IOException {
        List<Side> sides = new ArrayList<>();
        Groups.of(searcher, rows(target, from, to), Fields.ACTOR, Tally::new, Tally::addNamed)
                .forEach((actor, tally) -> {
                    if (actor != null) {
                        sides.add(tally.side(actor));
                    }
                });
        sides.sort(MOST_FIRST);
        return sides;
    }

    /** One body, as its rows come. */
    private static final class Members {
        private final Tally own = new Tally();
        private final Tally people = new Tally();
        private final Map<String, Tally> actors = new HashMap<>();

        private void add(@Nullable String body, int doc, Leaf leaf) throws IOException {
            var actor = leaf.text(Fields.ACTOR, doc);
            if (actor == null || actor.equals(body)) {
                own.addNamed(doc, leaf);
            } else {
                people.addNamed(doc, leaf);
                actors.computeIfAbsent(actor, a -> new Tally()).addNamed(doc, leaf);
            }
        }

        private Body body(@Nullable String id) {
            var sides = new ArrayList<Side>();
            actors.forEach((actor, tally) -> sides.add(tally.side(actor)));
            sides.sort(MOST_FIRST);
            return new Body(
                    id,
                    name(id),
                    own.rows() > 0 ? own.type() : people.affiliationType(),
                    own.counts(),
                    people.counts(),
                    divided(),
                    sides);
        }

        private @Nullable String name(@Nullable String id) {
            if (id == null) {
                return null;
            }
            var people = this.people.affiliation();
            return own.rows() > 0 ? own.name(id) : people == null ? id : people;
        }

        private boolean divided() {
            var all = new ArrayList<>(actors.values());
            all.add(own);
            return all.stream().anyMatch(tally -> tally.side() > 0)
                    && all.stream().anyMatch(tally -> tally.side() < 0);
        }

        private long statements() {
            return own.rows() + people.rows();
        }
    }

    /**
     * Every body that somebody speaks for, or that speaks itself; last, under no id, the persons who belong to none. A body
     * that names another as its affiliation counts with its own statements for itself, and among the people of the other.
     */
    static List<Body> bodies(IndexSearcher searcher, String target, @Nullable LocalDate from, @Nullable LocalDate to)
            throws IOException {
        Map<@Nullable String, Members> bodies = new HashMap<>();
        Groups.all(searcher, rows(target, from, to), bodies, (sum, doc, leaf) -> {
            var actor = leaf.text(Fields.ACTOR, doc);
            var affiliation = leaf.text(Fields.AFFILIATION, doc);
            if (affiliation != null) {
                sum.computeIfAbsent(affiliation, id -> new Members()).add(affiliation, doc, leaf);
            }
            var person = "PERSON".equals(leaf.text(Fields.ACTOR_TYPE, doc));
            if (!person && actor != null && !actor.equals(affiliation)) {
                sum.computeIfAbsent(actor, id -> new Members()).add(actor, doc, leaf);
            } else if (person && affiliation == null) {
                sum.computeIfAbsent(null, id -> new Members()).add(null, doc, leaf);
            }
        });
        return bodies.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<@Nullable String, Members> e) -> e.getKey() == null)
                        .thenComparing(Comparator.comparingLong((Map.Entry<@Nullable String, Members> e) ->
                                        e.getValue().statements())
                                .reversed())
                        .thenComparing(e -> String.valueOf(e.getKey())))
                .map(e -> e.getValue().body(e.getKey()))
                .toList();
    }
}
