package dev.parley.view.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.parley.view.model.Actor;
import dev.parley.view.model.ActorDetail;
import dev.parley.view.model.Outlet;
import dev.parley.view.model.Page;
import dev.parley.view.model.Problem;
import dev.parley.view.model.Reading;
import dev.parley.view.model.Shift;
import dev.parley.view.model.Stances;
import dev.parley.view.model.Statement;
import dev.parley.view.model.StatementDetail;
import dev.parley.view.model.Target;
import dev.parley.view.model.TargetDetail;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The API as an OpenAPI document, made of the routes that are served and the records that are answered. */
final class OpenApiDocument {
    private static final Map<String, Type> ANSWERS = Map.ofEntries(
            Map.entry("ActorList", type(new TypeReference<Page<Actor>>() {})),
            Map.entry("ActorDetail", ActorDetail.class),
            Map.entry("StatementList", type(new TypeReference<Page<Statement>>() {})),
            Map.entry("StatementDetail", StatementDetail.class),
            Map.entry("TargetList", type(new TypeReference<Page<Target>>() {})),
            Map.entry("TargetDetail", TargetDetail.class),
            Map.entry("Stances", type(new TypeReference<Stances<Object>>() {})),
            Map.entry("ShiftList", type(new TypeReference<Page<Shift>>() {})),
            Map.entry("OutletList", type(new TypeReference<Page<Outlet>>() {})),
            Map.entry("Reading", Reading.class),
            Map.entry("Problem", Problem.class));

    private final Map<String, Object> schemas = new TreeMap<>();

    private static Type type(TypeReference<?> reference) {
        return reference.getType();
    }

    static String text(List<Route> routes) {
        try {
            return new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(new OpenApiDocument().document(routes))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> document(List<Route> routes) {
        Map<String, Object> paths = new LinkedHashMap<>();
        routes.forEach(route -> paths.put(route.path(), Map.of("get", operation(route))));
        ANSWERS.forEach((name, type) -> schemas.put(name, body(type, Map.of())));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                ordered(
                        "title",
                        "Parley",
                        "description",
                        "Who said what about whom, taking which side, with the proof. Read-only.",
                        "version",
                        "1",
                        "license",
                        ordered("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas));
        return document;
    }

    private Map<String, Object> operation(Route route) {
        List<Object> parameters = new ArrayList<>();
        route.variables()
                .forEach(name -> parameters.add(
                        ordered("name", name, "in", "path", "required", true, "schema", Map.of("type", "string"))));
        route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                route.mediaType(),
                ANSWERS.containsKey(route.answer())
                        ? Map.of("schema", reference(route.answer()))
                        : Map.of("schema", Map.of("type", route.answer().equals("OpenApi") ? "object" : "string")));
        var problem = ordered(
                "description",
                "What is wrong, as RFC 9457 has it.",
                "content",
                Map.of("application/problem+json", Map.of("schema", reference("Problem"))));
        return ordered(
                "summary",
                route.summary(),
                "parameters",
                parameters,
                "responses",
                ordered("200", ordered("description", route.summary(), "content", content), "default", problem));
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> value = new LinkedHashMap<>();
        switch (parameter.type()) {
            case TEXT -> value.put("type", "string");
            case DAY -> value.putAll(ordered("type", "string", "format", "date"));
            case NUMBER ->
                value.putAll(ordered(
                        "type", "integer", "minimum", requireNonNull(parameter.least()), "maximum", parameter.most()));
            case FRACTION -> value.putAll(ordered("type", "number", "minimum", 0, "maximum", 1));
        }
        if (parameter.type() == Parameter.Type.TEXT && parameter.choices().isEmpty()) {
            value.put("maxLength", parameter.most());
        }
        if (!parameter.choices().isEmpty()) {
            value.put("enum", parameter.choices());
        }
        if (parameter.otherwise() != null) {
            value.put(
                    "default",
                    parameter.type() == Parameter.Type.TEXT
                            ? parameter.otherwise()
                            : Long.valueOf(parameter.otherwise()));
        }
        return ordered(
                "name",
                parameter.name(),
                "in",
                "query",
                "description",
                parameter.doc(),
                "required",
                parameter.required(),
                "schema",
                parameter.repeatable() ? ordered("type", "array", "items", value, "maxItems", 50) : value);
    }

    private Object schema(AnnotatedType annotated, Map<TypeVariable<?>, Type> bound) {
        var schema = schema(annotated.getType(), bound);
        return annotated.isAnnotationPresent(Nullable.class) ? nullable(schema) : schema;
    }

    private static Object nullable(Map<String, Object> schema) {
        if (!schema.containsKey("type")) {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        Map<String, Object> copy = new LinkedHashMap<>(schema);
        copy.put("type", List.of(String.valueOf(schema.get("type")), "null"));
        return copy;
    }

    private Map<String, Object> schema(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return schema(bound.getOrDefault(variable, Object.class), bound);
        }
        if (type instanceof WildcardType) {
            return Map.of();
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, bound);
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == double.class) {
            return Map.of("type", "number");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        return type == Object.class ? Map.of() : named((Class<?>) type);
    }

    private Map<String, Object> generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return ordered("type", "array", "items", schema(arguments[0], bound));
        }
        if (type.getRawType() == Map.class) {
            return ordered("type", "object", "additionalProperties", schema(arguments[1], bound));
        }
        return body(type, bound);
    }

    private Map<String, Object> named(Class<?> type) {
        var outer = type.getEnclosingClass();
        var name = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, body(type, Map.of()));
        }
        return reference(name);
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> body(Type type, Map<TypeVariable<?>, Type> outer) {
        Map<TypeVariable<?>, Type> bound = new LinkedHashMap<>(outer);
        var raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (type instanceof ParameterizedType generic) {
            for (var i = 0; i < raw.getTypeParameters().length; i++) {
                bound.put(raw.getTypeParameters()[i], generic.getActualTypeArguments()[i]);
            }
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (var component : raw.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                all.add(named(component.getType()));
                continue;
            }
            properties.put(component.getName(), schema(component.getAnnotatedType(), bound));
            var optional = raw == Stances.class && component.getName().equals("undated")
                    || raw == Problem.class && component.getName().equals("errors");
            if (!optional) {
                required.add(component.getName());
            }
        }
        var own = ordered("type", "object", "properties", properties, "required", required);
        if (all.isEmpty()) {
            return own;
        }
        all.add(own);
        return Map.of("allOf", all);
    }

    private static Map<String, Object> ordered(@Nullable Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), Objects.requireNonNull(pairs[i + 1]));
        }
        return map;
    }
}
