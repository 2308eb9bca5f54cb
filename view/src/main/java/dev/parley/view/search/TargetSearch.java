package dev.parley.view.search;

import dev.parley.view.codec.Json;
import dev.parley.view.model.Page;
import dev.parley.view.model.Side;
import dev.parley.view.model.Target;
import dev.parley.view.model.TargetDetail;
import dev.parley.view.model.TargetDetail.SideBucket;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What sides are taken on, and who stands where. Thread-safe. */
public final class TargetSearch {
    private static final int SIDES = 50;
    private static final int SHIFTS = 50;

    private final Store store;

    public TargetSearch(Store store) {
        this.store = store;
    }

    /** In which order targets are listed. */
    public enum Order {
        STATEMENTS,
        NEWEST,
        NAME
    }

    /** The sum of a target, and who spoke of it. */
    private static final class Spoken {
        private final Tally tally = new Tally();
        private final Set<String> actors = new HashSet<>();

        private void add(int doc, Leaf leaf) throws IOException {
            tally.addTarget(doc, leaf);
            var actor = leaf.text(Fields.ACTOR, doc);
            if (actor != null) {
                actors.add(actor);
            }
        }

        private Target target(String id) {
            return new Target(
                    id,
                    tally.target(id),
                    tally.targetType(),
                    tally.rows(),
                    actors.size(),
                    tally.support(),
                    tally.oppose(),
                    tally.neutral(),
                    tally.meanScore(),
                    tally.lastDay());
        }
    }

    /** Those of which every word begins a word of the name; all where none is typed. */
    public Page<Target> list(@Nullable String typed, Set<String> types, Order order, Paging paging) {
        return store.ask(searcher -> {
            var rows = new BooleanQuery.Builder().add(ActorSearch.of(Kind.ROW), Occur.FILTER);
            StatementFilter.any(rows, Fields.TARGET_TYPE, types);
            var words = typed == null ? null : TypedQuery.begun(typed);
            if (words != null) {
                rows.add(words, Occur.FILTER);
            }
            var ids = order == Order.NAME ? byName(searcher, rows.build()) : ranked(searcher, rows.build(), order);
            var begin = (int) Math.min(paging.begin(), ids.size());
            var shown = ids.subList(begin, Math.min(begin + paging.size(), ids.size()));
            return Page.of(summed(searcher, rows, shown), ids.size(), paging.page(), paging.size());
        });
    }

    private static List<String> byName(IndexSearcher searcher, Query rows) throws IOException {
        Map<String, String> names = new HashMap<>();
        Groups.of(searcher, rows, Fields.TARGET, Tally::new, Tally::addTarget).forEach((id, tally) -> {
            if (id != null) {
                names.put(id, tally.target(id));
            }
        });
        return names.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue(String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> ranked(IndexSearcher searcher, Query rows, Order order) throws IOException {
        ToLongFunction<Ranks.Rank> rank = order == Order.NEWEST ? Ranks.Rank::newest : Ranks.Rank::count;
        return Ranks.of(searcher, rows, Fields.TARGET, Fields.AT).entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, Ranks.Rank> entry) -> rank.applyAsLong(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sums of a few targets, in their order. */
    private static List<Target> summed(IndexSearcher searcher, BooleanQuery.Builder rows, List<String> ids)
            throws IOException {
        var own = rows.add(
                new TermInSetQuery(
                        Fields.TARGET, ids.stream().map(BytesRef::new).toList()),
                Occur.FILTER);
        var sums = Groups.of(searcher, own.build(), Fields.TARGET, Spoken::new, Spoken::add);
        List<Target> targets = new ArrayList<>();
        for (var id : ids) {
            var spoken = sums.get(id);
            if (spoken != null) {
                targets.add(spoken.target(id));
            }
        }
        return targets;
    }

    /** Empty where no statement of these days speaks of it; {@code buckets} null for what suits. */
    public Optional<TargetDetail> one(
            String id, @Nullable Buckets buckets, @Nullable LocalDate from, @Nullable LocalDate to) {
        return store.ask(searcher -> {
            var rows = StanceSearch.rows(id, from, to);
            var spoken = Groups.all(searcher, rows, new Spoken(), Spoken::add);
            return spoken.tally.rows() == 0
                    ? Optional.empty()
                    : Optional.of(detail(searcher, spoken.target(id), buckets, from, to));
        });
    }

    private static TargetDetail detail(
            IndexSearcher searcher,
            Target target,
            @Nullable Buckets buckets,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            throws IOException {
        var sides = StanceSearch.sides(searcher, target.id(), from, to);
        var days = StanceSearch.days(searcher, target.id(), from, to);
        return new TargetDetail(
                target,
                ActorSearch.find(searcher, target.id()) != null,
                days.timeline(buckets, days.undated().rows(), Tally::merge, TargetSearch::bucket),
                some(sides, side -> side.support() > side.oppose()),
                some(sides, side -> side.oppose() > side.support()),
                some(sides, side -> side.oppose() == side.support()),
                StanceSearch.bodies(searcher, target.id(), from, to).stream()
                        .filter(body -> body.id() != null)
                        .limit(SIDES)
                        .toList(),
                Lists.first(
                        searcher,
                        ShiftSearch.query(null, target.id(), from, to),
                        ShiftSearch.SORT,
                        SHIFTS,
                        Json::shift));
    }

    private static List<Side> some(List<Side> sides, Predicate<Side> which) {
        return sides.stream().filter(which).limit(SIDES).toList();
    }

    private static SideBucket bucket(String from, String to, Tally sum) {
        return new SideBucket(from, to, sum.rows(), sum.support(), sum.oppose(), sum.neutral(), sum.meanScore());
    }
}
