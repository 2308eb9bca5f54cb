package dev.parley.view.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a state or an organisation stands to a target: itself, and those who belong to it.
 *
 * @param id      null for those who belong to none
 * @param divided whether itself and its people, or two of its people, stand on different sides
 */
public record Body(
        @Nullable String id,
        @Nullable String name,
        String type,
        Counts own,
        Counts people,
        boolean divided,
        List<Side> actors) {}
