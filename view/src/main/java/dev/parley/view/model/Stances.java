package dev.parley.view.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sides taken on one target, by day, by actor or by affiliation; {@code undated} by day alone. */
public record Stances<T>(
        Named target,
        String by,
        long total,
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Counts undated) {

    /** The sides of one day. */
    public record Day(String day, long statements, long support, long oppose, long neutral, double meanScore) {}
}
