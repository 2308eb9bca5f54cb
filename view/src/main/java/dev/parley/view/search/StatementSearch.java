package dev.parley.view.search;

import dev.parley.view.codec.Contexts;
import dev.parley.view.codec.ItemDocuments;
import dev.parley.view.codec.ItemText;
import dev.parley.view.codec.Json;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.model.Named;
import dev.parley.view.model.Outlet;
import dev.parley.view.model.Page;
import dev.parley.view.model.Report;
import dev.parley.view.model.Statement;
import dev.parley.view.model.StatementDetail;
import dev.parley.view.store.Fields;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Statements: listed, one by one with their proof, and all of a filter for an export. Thread-safe. */
public final class StatementSearch {
    /** Reports of one statement that are shown in context. */
    private static final int IN_CONTEXT = 20;

    private static final int BATCH = 500;

    private final Store store;

    public StatementSearch(Store store) {
        this.store = store;
    }

    public Page<Statement> list(StatementFilter filter, Paging paging) {
        return store.ask(searcher -> Lists.page(searcher, filter.query(), filter.sort(), paging, Json::statement));
    }

    /** A statement with its reports in context; empty where there is none of these ids. */
    public Optional<StatementDetail> one(String actorId, String statementId) {
        return store.ask(searcher -> {
            var key = StatementDocuments.key(actorId + "/" + statementId);
            var json = Lists.one(searcher, key, Fields.JSON);
            if (json == null) {
                return Optional.empty();
            }
            var statement = Json.statement(json);
            var more = Lists.one(searcher, key, Fields.MORE);
            return Optional.of(
                    new StatementDetail(statement, reports(searcher, statement, more), actors(searcher, statement)));
        });
    }

    private static List<Report> reports(IndexSearcher searcher, Statement statement, byte @Nullable [] more)
            throws IOException {
        List<Report> reports = new ArrayList<>();
        for (var kept : more == null ? List.<dev.parley.view.codec.KeptReport>of() : Json.reports(more)) {
            var text =
                    reports.size() < IN_CONTEXT ? text(searcher, kept.report().itemId()) : null;
            var context = text == null
                    ? null
                    : Contexts.of(text, kept, statement.actorId()).orElse(null);
            reports.add(kept.report().in(context));
        }
        return reports;
    }

    private static @Nullable ItemText text(IndexSearcher searcher, String itemId) throws IOException {
        var json = Lists.one(searcher, ItemDocuments.key(itemId), Fields.MORE);
        return json == null ? null : Json.item(json);
    }

    private static List<Named> actors(IndexSearcher searcher, Statement statement) throws IOException {
        var ids = new LinkedHashSet<String>();
        statement.stances().forEach(stance -> ids.add(stance.targetId()));
        List<Named> actors = new ArrayList<>();
        for (var id : ids) {
            var actor = ActorSearch.find(searcher, id);
            if (actor != null) {
                actors.add(new Named(actor.id(), actor.name(), actor.type()));
            }
        }
        return actors;
    }

    /** Outlets that report statements, those with most first. */
    public Page<Outlet> outlets(@Nullable String begun, Paging paging) {
        return store.ask(searcher -> OutletList.of(searcher, begun, paging));
    }

    /** All statements of a filter, in its order, of one state of the index; to be closed. */
    public Cursor all(StatementFilter filter) {
        return new Cursor(store.snapshot(), filter);
    }

    /** Reads a long list in batches. Used by one thread at a time. */
    public static final class Cursor implements AutoCloseable {
        private final Store.Snapshot snapshot;
        private final StatementFilter filter;
        private @Nullable ScoreDoc last;

        private Cursor(Store.Snapshot snapshot, StatementFilter filter) {
            this.snapshot = snapshot;
            this.filter = filter;
        }

        /** The next ones; empty at the end. */
        public List<Statement> next() {
            try {
                var searcher = snapshot.searcher();
                var hits = Lists.top(searcher, filter.query(), filter.sort(), BATCH, last).scoreDocs;
                List<Statement> statements = new ArrayList<>();
                for (var hit : hits) {
                    statements.add(Json.statement(Lists.stored(searcher, hit.doc, Fields.JSON)));
                    last = hit;
                }
                return statements;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            snapshot.close();
        }
    }
}
