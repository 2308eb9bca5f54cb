package dev.parley.view.search;

import dev.parley.view.codec.Json;
import dev.parley.view.model.Page;
import dev.parley.view.model.Shift;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import dev.parley.view.store.Store;
import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** Changes of sides, newest first. Thread-safe. */
public final class ShiftSearch {
    static final Sort SORT = new Sort(
            new SortField(Fields.AT, SortField.Type.LONG, true), new SortField(Fields.TIE, SortField.Type.LONG));

    private final Store store;

    public ShiftSearch(Store store) {
        this.store = store;
    }

    public Page<Shift> list(
            Set<String> actors, Set<String> targets, @Nullable LocalDate from, @Nullable LocalDate to, Paging paging) {
        return store.ask(searcher -> Lists.page(searcher, query(actors, targets, from, to), SORT, paging, Json::shift));
    }

    static Query query(
            @Nullable String actor, @Nullable String target, @Nullable LocalDate from, @Nullable LocalDate to) {
        return query(set(actor), set(target), from, to);
    }

    private static Set<String> set(@Nullable String id) {
        return id == null ? Set.of() : Set.of(id);
    }

    private static Query query(
            Set<String> actors, Set<String> targets, @Nullable LocalDate from, @Nullable LocalDate to) {
        var query = new BooleanQuery.Builder().add(ActorSearch.of(Kind.SHIFT), Occur.FILTER);
        StatementFilter.any(query, Fields.ACTOR, actors);
        StatementFilter.any(query, Fields.TARGET, targets);
        StatementFilter.days(query, from, to);
        return query.build();
    }
}
