package dev.parley.view.http;

import java.util.ArrayList;
import java.util.List;

/** What may be asked of each route. */
final class ApiParameters {
    /** As fine a timeline as fits. */
    static final String AUTO = "auto";

    private static final List<String> ACTOR_TYPES =
            List.of("PERSON", "ORGANIZATION", "LOCATION", "STATE", "GROUP", "MISC", "UNKNOWN");
    private static final List<String> TARGET_TYPES =
            List.of("PERSON", "ORGANIZATION", "LOCATION", "STATE", "GROUP", "MISC", "ISSUE", "GENERIC", "UNKNOWN");
    private static final List<String> SIDES = List.of("SUPPORT", "OPPOSE", "NEUTRAL", "UNKNOWN");
    private static final List<String> KINDS = List.of("DIRECT", "INDIRECT", "MIXED", "NARRATED", "UNKNOWN");
    private static final List<String> CUES =
            List.of("SPEECH", "BELIEF", "WANT", "PLAN", "ATTITUDE", "PERCEPTION", "UNKNOWN");

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

    private ApiParameters() {}

    private static List<Parameter> with(List<Parameter> some, List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Parameter typed(String what) {
        return Parameter.text(
                "q", "Words, each of which begins a word of " + what + "; case and accents do not matter.");
    }

    static List<Parameter> actors() {
        return with(
                List.of(
                        typed("name, alias, role or affiliation"),
                        Parameter.choices("type", "Kinds of actors.", ACTOR_TYPES),
                        Parameter.choice(
                                "sort", "Order of the list.", "newest", List.of("newest", "name", "statements"))),
                PAGING);
    }

    static List<Parameter> targets() {
        return with(
                List.of(
                        typed("the name"),
                        Parameter.choices("type", "Kinds of targets.", TARGET_TYPES),
                        Parameter.choice(
                                "sort", "Order of the list.", "statements", List.of("statements", "newest", "name"))),
                PAGING);
    }

    static List<Parameter> stances() {
        return List.of(
                Parameter.text("target", "The target's id.").needed(),
                Parameter.choice("by", "What is summed by.", "actor", List.of("day", "actor", "affiliation")),
                FROM,
                TO);
    }

    static List<Parameter> shifts() {
        return with(
                List.of(Parameter.ids("actor", "Actors' ids."), Parameter.ids("target", "Targets' ids."), FROM, TO),
                PAGING);
    }

    static List<Parameter> statements() {
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

    static List<Parameter> statementList() {
        return with(statements(), PAGING);
    }

    static List<Parameter> actor() {
        return List.of(BUCKET);
    }

    static List<Parameter> target() {
        return List.of(BUCKET, FROM, TO);
    }

    static List<Parameter> outlets() {
        return with(List.of(typed("name")), PAGING);
    }

    static List<Parameter> stream() {
        return List.of(
                Parameter.ids("actor", "Actors' ids: only what they say."),
                Parameter.ids("affiliation", "Ids of what the speakers belong to."),
                Parameter.ids("target", "Targets' ids: only what is said of them."));
    }
}
