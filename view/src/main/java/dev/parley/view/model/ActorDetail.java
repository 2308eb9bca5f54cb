package dev.parley.view.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor's page.
 *
 * @param targets       what it speaks of itself, most often first
 * @param peopleTargets what those speak of who belong to it
 * @param voices        who speaks for it
 * @param speaksFor     whom it speaks for
 * @param asTarget      which sides others take on it
 * @param latest        newest statements, its own and its people's
 */
public record ActorDetail(
        @JsonUnwrapped Actor actor,
        List<String> aliases,
        Map<String, Long> byKind,
        Timeline<ActorBucket> timeline,
        List<TargetLine> targets,
        List<TargetLine> peopleTargets,
        List<Voice> voices,
        List<Spoken> speaksFor,
        Counts asTarget,
        List<Shift> shifts,
        List<Statement> latest) {

    /** What was said in a stretch of days; sides are the actor's own. */
    public record ActorBucket(
            String from, String to, long statements, long affiliated, long support, long oppose, long neutral) {}

    /** Somebody who speaks for the actor. */
    public record Voice(
            String id,
            String name,
            String type,
            List<String> roles,
            long statements,
            @Nullable String lastDay) {}

    /** Whom the actor speaks for, and how often. */
    public record Spoken(String id, String name, String type, long statements) {}

    /** How an actor stands to one target. */
    public record TargetLine(
            String id,
            String name,
            String type,
            long statements,
            long support,
            long oppose,
            long neutral,
            double meanScore,
            @Nullable String lastDay) {}
}
