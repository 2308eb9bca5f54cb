package dev.parley.view.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address that is answered.
 *
 * @param path       such as {@code /api/actors/{id}}
 * @param summary    what it answers, in one sentence
 * @param answer     name of the schema that the OpenAPI document has for it
 * @param mediaType  of the answer
 */
public record Route(
        String path, String summary, String answer, String mediaType, List<Parameter> parameters, Handler handler) {
    static final String JSON = "application/json";

    /** Answers a request; throws RequestException where it does not. */
    @FunctionalInterface
    interface Handler {
        Answer answer(Arguments arguments);
    }

    public Route {
        parameters = List.copyOf(parameters);
    }

    static Route json(String path, String summary, String answer, List<Parameter> parameters, Handler handler) {
        return new Route(path, summary, answer, JSON, parameters, handler);
    }

    /** Names of the variables in the path. */
    public List<String> variables() {
        return List.of(path.split("/", -1)).stream()
                .filter(Route::isVariable)
                .map(Route::name)
                .toList();
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    /** The variables' values where the path is one of this route; each segment decoded. */
    Optional<Map<String, String>> match(List<String> segments) {
        var own = path.substring(1).split("/", -1);
        if (own.length != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (var i = 0; i < own.length; i++) {
            var segment = segments.get(i);
            if (isVariable(own[i]) && !segment.isEmpty()) {
                values.put(name(own[i]), segment);
            } else if (!own[i].equals(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
