package dev.parley.view.live;

import dev.parley.view.codec.Json;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Something that changed, as listeners hear it.
 *
 * @param name     statement, report, correction, withdrawal, shift or shift-withdrawal
 * @param key      what it is about: a statement's or a shift's id
 * @param actors   whom it concerns; so too the others: a listener may ask for some alone
 * @param data     a JSON object on one line
 */
public record Event(
        String name, String key, Set<String> actors, Set<String> affiliations, Set<String> targets, String data) {

    static Event of(
            String name, String key, Set<String> actors, Set<String> affiliations, Set<String> targets, Object data) {
        return new Event(
                name, key, actors, affiliations, targets, new String(Json.bytes(data), StandardCharsets.UTF_8));
    }

    /** Whether what was said earlier of the same thing is to be forgotten. */
    boolean takesBack() {
        return name.endsWith("withdrawal");
    }
}
