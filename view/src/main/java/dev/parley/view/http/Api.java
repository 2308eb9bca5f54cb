package dev.parley.view.http;

import static dev.parley.view.http.Route.json;

import dev.parley.view.live.Interest;
import dev.parley.view.search.ActorPage;
import dev.parley.view.search.ActorSearch;
import dev.parley.view.search.ReadingSearch;
import dev.parley.view.search.ShiftSearch;
import dev.parley.view.search.StanceSearch;
import dev.parley.view.search.StatementSearch;
import dev.parley.view.search.TargetSearch;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every route of the API, with what answers it. */
public final class Api {
    private static final Answer DOCUMENT = document();

    private final StatementSearch statements;
    private final ActorSearch actors;
    private final ActorPage actorPage;
    private final TargetSearch targets;
    private final StanceSearch stances;
    private final ShiftSearch shifts;
    private final ReadingSearch reading;
    private final EventStreams streams;
    private final Supplier<ReadingSearch.State> state;
    private final Clock clock;

    Api(Store store, EventStreams streams, Duration silence, Supplier<ReadingSearch.State> state, Clock clock) {
        this.statements = new StatementSearch(store);
        this.actors = new ActorSearch(store);
        this.actorPage = new ActorPage(store);
        this.targets = new TargetSearch(store);
        this.stances = new StanceSearch(store);
        this.shifts = new ShiftSearch(store);
        this.reading = new ReadingSearch(store, silence);
        this.streams = streams;
        this.state = state;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                json(
                        "/api/actors",
                        "Actors, searched as one types.",
                        "ActorList",
                        ApiParameters.actors(),
                        this::actors),
                json("/api/actors/{id}", "All of one actor.", "ActorDetail", ApiParameters.actor(), this::actor),
                json(
                        "/api/statements",
                        "Statements by any of their sides.",
                        "StatementList",
                        ApiParameters.statementList(),
                        this::statements),
                json(
                        "/api/statements/{actorId}/{statementId}",
                        "One statement with its reports in context.",
                        "StatementDetail",
                        List.of(),
                        this::statement),
                export("/api/statements.csv", "The same as CSV, all of them.", "text/csv", Export.Form.CSV),
                export(
                        "/api/statements.jsonl",
                        "The same as JSON lines, all of them.",
                        "application/jsonl",
                        Export.Form.JSON_LINES),
                json(
                        "/api/targets",
                        "Targets, searched as one types.",
                        "TargetList",
                        ApiParameters.targets(),
                        this::targets),
                json(
                        "/api/targets/{id}",
                        "Who is for and against one target.",
                        "TargetDetail",
                        ApiParameters.target(),
                        this::target),
                json("/api/stances", "Sides on one target.", "Stances", ApiParameters.stances(), this::stances),
                json(
                        "/api/shifts",
                        "Changes of sides, newest first.",
                        "ShiftList",
                        ApiParameters.shifts(),
                        this::shifts),
                json(
                        "/api/outlets",
                        "Outlets that report statements.",
                        "OutletList",
                        ApiParameters.outlets(),
                        this::outlets),
                new Route("/openapi.json", "This document.", "OpenApi", Route.JSON, List.of(), arguments -> DOCUMENT),
                json("/api/health", "How the reading is.", "Reading", List.of(), this::health),
                new Route(
                        "/api/stream",
                        "What changes, as server-sent events.",
                        "Event",
                        "text/event-stream",
                        ApiParameters.stream(),
                        this::stream));
    }

    private static Answer document() {
        try (var in = Api.class.getResourceAsStream("/dev/parley/view/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is not on the class path");
            }
            return new Body(Route.JSON, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Route export(String path, String summary, String type, Export.Form form) {
        return new Route(path, summary, "Export", type, ApiParameters.statements(), arguments -> {
            var filter = Asked.filter(arguments);
            return new Export(form, () -> statements.all(filter));
        });
    }

    private static Answer found(Optional<?> value, String what) {
        return value.map(Answer::json).orElseThrow(() -> RequestException.notFound("there is no " + what));
    }

    private Answer actors(Arguments arguments) {
        return Answer.json(actors.list(
                arguments.text("q"),
                arguments.set("type"),
                arguments.choice("sort", ActorSearch.Order.class),
                Asked.paging(arguments)));
    }

    private Answer actor(Arguments arguments) {
        var id = arguments.path("id");
        return found(actorPage.of(id, Asked.buckets(arguments)), "actor " + id);
    }

    private Answer statements(Arguments arguments) {
        return Answer.json(statements.list(Asked.filter(arguments), Asked.paging(arguments)));
    }

    private Answer statement(Arguments arguments) {
        var actorId = arguments.path("actorId");
        var id = arguments.path("statementId");
        return found(statements.one(actorId, id), "statement " + actorId + "/" + id);
    }

    private Answer targets(Arguments arguments) {
        return Answer.json(targets.list(
                arguments.text("q"),
                arguments.set("type"),
                arguments.choice("sort", TargetSearch.Order.class),
                Asked.paging(arguments)));
    }

    private Answer target(Arguments arguments) {
        var id = arguments.path("id");
        return found(
                targets.one(id, Asked.buckets(arguments), arguments.day("from"), arguments.day("to")),
                "statement on target " + id);
    }

    private Answer stances(Arguments arguments) {
        var target = String.valueOf(arguments.text("target"));
        return found(
                stances.of(
                        target,
                        arguments.choice("by", StanceSearch.By.class),
                        arguments.day("from"),
                        arguments.day("to")),
                "statement on target " + target);
    }

    private Answer shifts(Arguments arguments) {
        return Answer.json(shifts.list(
                arguments.set("actor"),
                arguments.set("target"),
                arguments.day("from"),
                arguments.day("to"),
                Asked.paging(arguments)));
    }

    private Answer outlets(Arguments arguments) {
        return Answer.json(statements.outlets(arguments.text("q"), Asked.paging(arguments)));
    }

    private Answer health(Arguments arguments) {
        return Answer.json(reading.of(state.get(), clock.instant()));
    }

    private Answer stream(Arguments arguments) {
        return streams.answer(
                new Interest(arguments.set("actor"), arguments.set("affiliation"), arguments.set("target")));
    }
}
