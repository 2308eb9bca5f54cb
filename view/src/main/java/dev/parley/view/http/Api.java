package dev.parley.view.http;

import static dev.parley.view.http.Route.json;

import dev.parley.view.live.Interest;
import dev.parley.view.model.Problem.Fault;
import dev.parley.view.search.ActorPage;
import dev.parley.view.search.ActorSearch;
import dev.parley.view.search.Buckets;
import dev.parley.view.search.Paging;
import dev.parley.view.search.ReadingSearch;
import dev.parley.view.search.ShiftSearch;
import dev.parley.view.search.StanceSearch;
import dev.parley.view.search.StatementFilter;
import dev.parley.view.search.StatementSearch;
import dev.parley.view.search.TargetSearch;
import dev.parley.view.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every route of the API, with its parameters. */
public final class Api {
    private static final List<String> ACTOR_TYPES =
            List.of("PERSON", "ORGANIZATION", "LOCATION", "STATE", "GROUP", "MISC", "UNKNOWN");
    private static final List<String> TARGET_TYPES =
            List.of("PERSON", "ORGANIZATION", "LOCATION", "STATE", "GROUP", "MISC", "ISSUE", "GENERIC", "UNKNOWN");
    private static final List<String> SIDES = List.of("SUPPORT", "OPPOSE", "NEUTRAL", "UNKNOWN");
    private static final List<String> KINDS = List.of("DIRECT", "INDIRECT", "MIXED", "NARRATED", "UNKNOWN");
    private static final List<String> CUES =
            List.of("SPEECH", "BELIEF", "WANT", "PLAN", "ATTITUDE", "PERCEPTION", "UNKNOWN");
    private static final String AUTO = "auto";
    private static final Answer DOCUMENT = document();

    private static final Parameter FROM = Parameter.day("from", "First day, inclusive.");
    private static final Parameter TO = Parameter.day("to", "Last day, inclusive.");
    private static final Parameter BUCKET = Parameter.choice(
            "bucket",
            "How fine the timeline is; coarser where there would be more than 400.",
            AUTO,
            List.of(AUTO, "day", "week", "month", "year"));
    private static final List<Parameter> PAGING = List.of(
            Parameter.number("page", "Which page, counted from 1.", 1, 1_000_000, 1),
            Parameter.number("size", "Entries of a page.", 1, 200, 20));

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
                json("/api/actors", "Actors, searched as one types.", "ActorList", actorParameters(), this::actors),
                json("/api/actors/{id}", "All of one actor.", "ActorDetail", List.of(BUCKET), this::actor),
                json(
                        "/api/statements",
                        "Statements by any of their sides.",
                        "StatementList",
                        with(filters(), PAGING),
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
                        targetParameters(),
                        this::targets),
                json(
                        "/api/targets/{id}",
                        "Who is for and against one target.",
                        "TargetDetail",
                        List.of(BUCKET, FROM, TO),
                        this::target),
                json("/api/stances", "Sides on one target.", "Stances", stanceParameters(), this::stances),
                json("/api/shifts", "Changes of sides, newest first.", "ShiftList", shiftParameters(), this::shifts),
                json(
                        "/api/outlets",
                        "Outlets that report statements.",
                        "OutletList",
                        with(List.of(typed("name")), PAGING),
                        this::outlets),
                new Route("/openapi.json", "This document.", "OpenApi", Route.JSON, List.of(), arguments -> DOCUMENT),
                json("/api/health", "How the reading is.", "Reading", List.of(), this::health),
                new Route(
                        "/api/stream",
                        "What changes, as server-sent events.",
                        "Event",
                        "text/event-stream",
                        List.of(
                                Parameter.ids("actor", "Actors' ids: only what they say."),
                                Parameter.ids("affiliation", "Ids of what the speakers belong to."),
                                Parameter.ids("target", "Targets' ids: only what is said of them.")),
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
        return new Route(path, summary, "Export", type, filters(), arguments -> {
            var filter = filter(arguments);
            return new Export(form, () -> statements.all(filter));
        });
    }

    private static List<Parameter> with(List<Parameter> some, List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Parameter typed(String what) {
        return Parameter.text(
                "q", "Words, each of which begins a word of " + what + "; case and accents do not matter.");
    }

    private static List<Parameter> actorParameters() {
        return with(
                List.of(
                        typed("name, alias, role or affiliation"),
                        Parameter.choices("type", "Kinds of actors.", ACTOR_TYPES),
                        Parameter.choice(
                                "sort", "Order of the list.", "newest", List.of("newest", "name", "statements"))),
                PAGING);
    }

    private static List<Parameter> targetParameters() {
        return with(
                List.of(
                        typed("the name"),
                        Parameter.choices("type", "Kinds of targets.", TARGET_TYPES),
                        Parameter.choice(
                                "sort", "Order of the list.", "statements", List.of("statements", "newest", "name"))),
                PAGING);
    }

    private static List<Parameter> stanceParameters() {
        return List.of(
                Parameter.text("target", "The target's id.").needed(),
                Parameter.choice("by", "What is summed by.", "actor", List.of("day", "actor", "affiliation")),
                FROM,
                TO);
    }

    private static List<Parameter> shiftParameters() {
        return with(
                List.of(Parameter.ids("actor", "Actors' ids."), Parameter.ids("target", "Targets' ids."), FROM, TO),
                PAGING);
    }

    private static List<Parameter> filters() {
        return List.of(
                Parameter.ids("actor", "Actors' ids."),
                Parameter.ids("affiliation", "Ids of what the speakers belong to."),
                Parameter.ids("target", "Targets' ids; together with side: that side on that target."),
                Parameter.choices("side", "Sides taken.", SIDES),
                Parameter.choices("kind", "How it is reported.", KINDS),
                Parameter.choices("cueClass", "What the cue reports.", CUES),
                Parameter.choices("type", "Kinds of actors that the speakers are.", ACTOR_TYPES),
                Parameter.ids("outlet", "Names of outlets, exactly."),
                Parameter.ids("rule", "Names of rules that found it."),
                FROM,
                TO,
                Parameter.fraction("confidence", "The least confidence."),
                Parameter.text("q", "Words that all occur, in any form; \"a phrase\" between quotation marks."),
                Parameter.choice(
                        "sort",
                        "Order of the list; relevance needs q.",
                        "newest",
                        List.of("newest", "oldest", "confidence", "reports", "relevance")));
    }

    private static StatementFilter filter(Arguments arguments) {
        return new StatementFilter(
                arguments.set("actor"),
                arguments.set("affiliation"),
                arguments.set("target"),
                arguments.set("outlet"),
                arguments.set("rule"),
                arguments.set("side"),
                arguments.set("kind"),
                arguments.set("cueClass"),
                arguments.set("type"),
                arguments.day("from"),
                arguments.day("to"),
                arguments.fraction("confidence"),
                arguments.text("q"),
                order(arguments));
    }

    private static StatementFilter.Order order(Arguments arguments) {
        var order = arguments.choice("sort", StatementFilter.Order.class);
        if (order == StatementFilter.Order.RELEVANCE && arguments.text("q") == null) {
            throw RequestException.bad(List.of(new Fault("sort", "relevance needs words in q")));
        }
        return order;
    }

    private static Paging paging(Arguments arguments) {
        return new Paging(arguments.number("page"), arguments.number("size"));
    }

    private static @Nullable Buckets buckets(Arguments arguments) {
        var name = arguments.text("bucket");
        return name == null || name.equals(AUTO) ? null : Buckets.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Answer found(Optional<?> value, String what) {
        return value.map(Answer::json).orElseThrow(() -> RequestException.notFound("there is no " + what));
    }

    private Answer actors(Arguments arguments) {
        return Answer.json(actors.list(
                arguments.text("q"),
                arguments.set("type"),
                arguments.choice("sort", ActorSearch.Order.class),
                paging(arguments)));
    }

    private Answer actor(Arguments arguments) {
        var id = arguments.path("id");
        return found(actorPage.of(id, buckets(arguments)), "actor " + id);
    }

    private Answer statements(Arguments arguments) {
        return Answer.json(statements.list(filter(arguments), paging(arguments)));
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
                paging(arguments)));
    }

    private Answer target(Arguments arguments) {
        var id = arguments.path("id");
        return found(
                targets.one(id, buckets(arguments), arguments.day("from"), arguments.day("to")),
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
                paging(arguments)));
    }

    private Answer outlets(Arguments arguments) {
        return Answer.json(statements.outlets(arguments.text("q"), paging(arguments)));
    }

    private Answer health(Arguments arguments) {
        return Answer.json(reading.of(state.get(), clock.instant()));
    }

    private Answer stream(Arguments arguments) {
        return streams.answer(
                new Interest(arguments.set("actor"), arguments.set("affiliation"), arguments.set("target")));
    }
}
