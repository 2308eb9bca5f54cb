package dev.parley.view.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Who is for and against a target.
 *
 * @param actor  whether the target is an actor with a page
 * @param states bodies and states, themselves and their people told apart
 */
public record TargetDetail(
        @JsonUnwrapped Target target,
        boolean actor,
        Timeline<SideBucket> timeline,
        List<Side> supporters,
        List<Side> opponents,
        List<Side> undecided,
        List<Body> states,
        List<Shift> shifts) {

    /** Sides taken in a stretch of days. */
    public record SideBucket(
            String from, String to, long statements, long support, long oppose, long neutral, double meanScore) {}
}
