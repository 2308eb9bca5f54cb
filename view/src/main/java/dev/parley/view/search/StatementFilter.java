package dev.parley.view.search;

import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted: of each set any one holds, an empty one asks for nothing, and all that is asked for has to hold.
 * A side and a target together mean that side on that target.
 *
 * @param from first day, inclusive; null for no bound
 * @param to   last day, inclusive; null for no bound
 * @param confidence the least
 * @param text words that all occur; null for any
 */
public record StatementFilter(
        Set<String> actors,
        Set<String> affiliations,
        Set<String> targets,
        Set<String> outlets,
        Set<String> rules,
        Set<String> sides,
        Set<String> kinds,
        Set<String> cueClasses,
        Set<String> types,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double confidence,
        @Nullable String text,
        Order order) {

    /** In which order they are listed; what is equal in it stands newest first, then by key. */
    public enum Order {
        NEWEST,
        OLDEST,
        CONFIDENCE,
        REPORTS,
        RELEVANCE
    }

    public static final StatementFilter ALL = new StatementFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            0,
            null,
            Order.NEWEST);

    Query query() {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TYPE, Kind.STATEMENT.term())), Occur.FILTER);
        any(query, Fields.ACTOR, actors);
        any(query, Fields.AFFILIATION, affiliations);
        any(query, Fields.OUTLETS, outlets);
        any(query, Fields.RULE, rules);
        any(query, Fields.KIND, kinds);
        any(query, Fields.CUE_CLASS, cueClasses);
        any(query, Fields.ACTOR_TYPE, types);
        sides(query);
        days(query, from, to);
        if (confidence > 0) {
            query.add(DoublePoint.newRangeQuery(Fields.CONFIDENCE, confidence, Double.MAX_VALUE), Occur.FILTER);
        }
        var words = text == null ? null : TypedQuery.all(text);
        if (words != null) {
            query.add(words, order == Order.RELEVANCE ? Occur.MUST : Occur.FILTER);
        }
        return query.build();
    }

    private void sides(BooleanQuery.Builder query) {
        if (sides.isEmpty() || targets.isEmpty()) {
            any(query, Fields.SIDE, sides);
            any(query, Fields.TARGETS, targets);
            return;
        }
        var both = sides.stream()
                .flatMap(side -> targets.stream().map(target -> new BytesRef(Fields.sideOf(side, target))))
                .toList();
        query.add(new TermInSetQuery(Fields.SIDE_OF, both), Occur.FILTER);
    }

    static void any(BooleanQuery.Builder query, String field, Set<String> values) {
        if (!values.isEmpty()) {
            List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }

    static void days(BooleanQuery.Builder query, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            query.add(
                    LongPoint.newRangeQuery(
                            Fields.DAY,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay()),
                    Occur.FILTER);
        }
    }

    Sort sort() {
        var newest = new SortField(Fields.AT, SortField.Type.LONG, true);
        var tie = new SortField(Fields.TIE, SortField.Type.LONG);
        return switch (order) {
            case NEWEST -> new Sort(newest, tie);
            case OLDEST -> new Sort(new SortField(Fields.AT, SortField.Type.LONG), tie);
            case CONFIDENCE -> new Sort(new SortField(Fields.CONFIDENCE, SortField.Type.LONG, true), newest, tie);
            case REPORTS -> new Sort(new SortField(Fields.COUNT, SortField.Type.LONG, true), newest, tie);
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, tie);
        };
    }
}
