package dev.parley.view.search;

import dev.parley.view.codec.ActorDocuments;
import dev.parley.view.codec.Json;
import dev.parley.view.model.Actor;
import dev.parley.view.model.Page;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Fields.Kind;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Actors as one types: by their names, and by all that their statements call them. Thread-safe. */
public final class ActorSearch {
    private final Store store;

    public ActorSearch(Store store) {
        this.store = store;
    }

    /** In which order actors are listed. */
    public enum Order {
        NEWEST,
        NAME,
        STATEMENTS
    }

    /** Those of which every word begins a word of name, alias, role or affiliation; all where none is typed. */
    public Page<Actor> list(@Nullable String typed, Set<String> types, Order order, Paging paging) {
        return store.ask(searcher -> {
            var query = new BooleanQuery.Builder().add(of(Kind.ACTOR), Occur.FILTER);
            StatementFilter.any(query, Fields.ACTOR_TYPE, types);
            var words = typed == null ? null : TypedQuery.begun(typed);
            if (words != null) {
                query.add(called(searcher, words), Occur.FILTER);
            }
            var page = Lists.page(searcher, query.build(), sort(order), paging, Json::actor);
            List<Actor> named = new ArrayList<>();
            for (var actor : page.items()) {
                named.add(named(searcher, actor));
            }
            return new Page<>(named, page.total(), page.page(), page.size(), page.pages());
        });
    }

    private static Query called(IndexSearcher searcher, Query words) throws IOException {
        var inStatements = new BooleanQuery.Builder()
                .add(of(Kind.STATEMENT), Occur.FILTER)
                .add(words, Occur.FILTER)
                .build();
        var ids = Groups.of(searcher, inStatements, Fields.ACTOR, () -> Boolean.TRUE, (sum, doc, leaf) -> {})
                .keySet();
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(
                        new TermInSetQuery(
                                Fields.ACTOR,
                                ids.stream()
                                        .filter(Objects::nonNull)
                                        .map(BytesRef::new)
                                        .toList()),
                        Occur.SHOULD)
                .build();
    }

    static Query of(Kind kind) {
        return new TermQuery(new Term(Fields.TYPE, kind.term()));
    }

    private static Sort sort(Order order) {
        var newest = new SortField(Fields.AT, SortField.Type.LONG, true);
        var most = new SortField(Fields.COUNT, SortField.Type.LONG, true);
        var tie = new SortField(Fields.TIE, SortField.Type.LONG);
        return switch (order) {
            case NEWEST -> new Sort(newest, most, tie);
            case STATEMENTS -> new Sort(most, newest, tie);
            case NAME -> new Sort(new SortField(Fields.NAME, SortField.Type.STRING), tie);
        };
    }

    /** An actor with names for its affiliations; null where there is none. */
    static @Nullable Actor find(IndexSearcher searcher, String id) throws IOException {
        var json = Lists.one(searcher, ActorDocuments.key(id), Fields.JSON);
        return json == null ? null : named(searcher, Json.actor(json));
    }

    private static Actor named(IndexSearcher searcher, Actor actor) throws IOException {
        List<Actor.Affiliation> named = new ArrayList<>();
        for (var affiliation : actor.affiliations()) {
            named.add(new Actor.Affiliation(affiliation.id(), name(searcher, affiliation.id())));
        }
        return actor.with(named);
    }

    /** The name of an actor; that under which a statement knows an affiliation; else the id. */
    static String name(IndexSearcher searcher, String id) throws IOException {
        var json = Lists.one(searcher, ActorDocuments.key(id), Fields.JSON);
        if (json != null) {
            return Json.actor(json).name();
        }
        var speaking = searcher.search(
                new BooleanQuery.Builder()
                        .add(of(Kind.STATEMENT), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.AFFILIATION, id)), Occur.FILTER)
                        .build(),
                1);
        if (speaking.scoreDocs.length == 0) {
            return id;
        }
        var doc = speaking.scoreDocs[0].doc;
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var name = new Leaf(leaf.reader()).text(Fields.AFFILIATION_NAME, doc - leaf.docBase);
        return name == null ? id : name;
    }
}
