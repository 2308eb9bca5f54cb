package dev.parley.view.http;

import dev.parley.view.model.Problem.Fault;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, checked. A value that is empty counts as not given. */
final class Arguments {
    private static final int MOST = 50;

    private final Map<String, Parameter> known;
    private final Map<String, List<String>> given;
    private final Map<String, String> path;

    private Arguments(Map<String, Parameter> known, Map<String, List<String>> given, Map<String, String> path) {
        this.known = known;
        this.given = given;
        this.path = path;
    }

    /**
     * Throws RequestException with all that is wrong.
     *
     * @param query as it stands in the address; null where there is none
     * @param path  values of the variables in the route's path
     */
    static Arguments of(List<Parameter> parameters, @Nullable String query, Map<String, String> path) {
        Map<String, Parameter> known = new LinkedHashMap<>();
        parameters.forEach(parameter -> known.put(parameter.name(), parameter));
        List<Fault> faults = new ArrayList<>();
        var given = split(query, faults);
        given.forEach((name, values) -> check(known, name, values, faults));
        known.values().stream()
                .filter(parameter -> parameter.required() && !given.containsKey(parameter.name()))
                .forEach(parameter -> faults.add(new Fault(parameter.name(), "is missing")));
        if (!faults.isEmpty()) {
            throw RequestException.bad(faults);
        }
        return new Arguments(known, given, path);
    }

    private static void check(Map<String, Parameter> known, String name, List<String> values, List<Fault> faults) {
        var parameter = known.get(name);
        if (parameter == null) {
            faults.add(
                    new Fault(cut(name), "there is no such parameter; there are " + String.join(", ", known.keySet())));
        } else if (values.size() > (parameter.repeatable() ? MOST : 1)) {
            faults.add(new Fault(name, "is given " + values.size() + " times"));
        } else {
            values.stream()
                    .map(parameter::fault)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(fault -> faults.add(new Fault(name, fault)));
        }
    }

    private static String cut(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    private static Map<String, List<String>> split(@Nullable String query, List<Fault> faults) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (var part : query == null ? new String[0] : query.split("&")) {
            var equals = part.indexOf('=');
            try {
                var name = decode(equals < 0 ? part : part.substring(0, equals));
                var value = equals < 0 ? "" : decode(part.substring(equals + 1));
                if (!value.isEmpty()) {
                    given.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                }
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(cut(part), "is not encoded as an address has it"));
            }
        }
        return given;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A variable of the path. */
    String path(String name) {
        var value = path.get(name);
        if (value == null) {
            throw new IllegalStateException("the route has no {" + name + "}");
        }
        return value;
    }

    @Nullable
    String text(String name) {
        var values = given.get(parameter(name).name());
        return values == null ? parameter(name).otherwise() : values.get(0);
    }

    Set<String> set(String name) {
        return new LinkedHashSet<>(given.getOrDefault(parameter(name).name(), List.of()));
    }

    private Parameter parameter(String name) {
        var parameter = known.get(name);
        if (parameter == null) {
            throw new IllegalStateException("the route declares no parameter " + name);
        }
        return parameter;
    }

    int number(String name) {
        return Integer.parseInt(required(name));
    }

    double fraction(String name) {
        return Double.parseDouble(required(name));
    }

    private String required(String name) {
        var text = text(name);
        if (text == null) {
            throw new IllegalStateException("parameter " + name + " has no default");
        }
        return text;
    }

    @Nullable
    LocalDate day(String name) {
        var text = text(name);
        return text == null ? null : LocalDate.parse(text);
    }

    /** One of an enum's names, in lower case as it is typed. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, required(name).toUpperCase(Locale.ROOT));
    }
}
