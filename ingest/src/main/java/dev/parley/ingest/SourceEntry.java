package dev.parley.ingest;

import dev.parley.ingest.fetch.Access;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.settings.DurationText;
import dev.parley.service.settings.NearMiss;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One source as the file has it: words with the lines that they stand on. */
final class SourceEntry {
    static final List<String> DEFAULTS = List.of(
            "kind",
            "outlet",
            "language",
            "interval",
            "maxInterval",
            "fullText",
            "headers",
            "user",
            "passwordFrom",
            "tokenFrom",
            "proxy",
            "privateNetwork",
            "watch",
            "baseUrl");
    static final List<String> KEYS;

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    /** The connection's own, and those that say what we have. */
    private static final Set<String> OURS = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "expect",
            "host",
            "if-modified-since",
            "if-none-match",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    static {
        var keys = new java.util.ArrayList<String>(List.of("url", "file"));
        keys.addAll(DEFAULTS);
        KEYS = List.copyOf(keys);
    }

    private final int line;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Value> headers = new LinkedHashMap<>();

    private record Value(String text, int line) {}

    /** Something in the file that cannot be used. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        Wrong(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    SourceEntry(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void put(String key, String text, int at) {
        values.put(key, new Value(text.strip(), at));
    }

    void header(String name, String text, int at) {
        headers.put(name, new Value(text, at));
    }

    /** The same, with what these say where it says nothing itself. */
    SourceEntry over(SourceEntry defaults) {
        var merged = new SourceEntry(line);
        merged.values.putAll(defaults.values);
        merged.values.putAll(values);
        merged.headers.putAll(defaults.headers);
        merged.headers.putAll(headers);
        return merged;
    }

    /** Throws {@link Wrong} where it can't be made. */
    SourceSpec spec(Map<String, String> environment) {
        var spec = new SourceSpec(
                name(),
                kind(),
                text("baseUrl"),
                text("outlet"),
                text("language"),
                flag("fullText"),
                interval("interval"),
                longest(),
                false,
                access(environment));
        return flag("watch") ? spec.watched() : spec;
    }

    private String name() {
        String url = text("url");
        String file = text("file");
        if (url != null && file != null) {
            throw new Wrong(line, "a source is either a url or a file");
        }
        String name = url == null ? file : url;
        if (name == null || name.isBlank()) {
            throw new Wrong(line, "a source without url or file");
        }
        if (url != null && url.contains("://") && Addresses.web(url) == null) {
            throw new Wrong(at("url"), "url wants an http or https address, not " + url);
        }
        return name;
    }

    private SourceSpec.Kind kind() {
        String kind = text("kind");
        if (kind == null) {
            return SourceSpec.Kind.ANY;
        }
        List<String> names = Arrays.stream(SourceSpec.Kind.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(kind)) {
            String hint = NearMiss.of(kind, names)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
            throw new Wrong(at("kind"), "kind wants one of " + String.join(", ", names) + ", not " + kind + hint);
        }
        return SourceSpec.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private @Nullable Duration interval(String key) {
        String value = text(key);
        return value == null
                ? null
                : DurationText.parse(value)
                        .filter(interval -> interval.toSeconds() >= 1)
                        .orElseThrow(() ->
                                new Wrong(at(key), key + " wants a duration such as 30s, 5m or 2h, not " + value));
    }

    private @Nullable Duration longest() {
        Duration longest = interval("maxInterval");
        Duration usual = interval("interval");
        if (longest != null && usual != null && longest.compareTo(usual) < 0) {
            throw new Wrong(at("maxInterval"), "maxInterval is shorter than interval");
        }
        return longest;
    }

    private boolean flag(String key) {
        String value = text(key);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new Wrong(at(key), key + " wants true or false, not " + value);
        }
        return "true".equals(value);
    }

    private Access access(Map<String, String> environment) {
        Map<String, String> sent = new LinkedHashMap<>();
        headers.forEach((name, value) -> sent.put(name, header(name, value, environment)));
        String credentials = credentials(environment);
        if (credentials != null) {
            sent.put("Authorization", credentials);
        }
        return new Access(flag("privateNetwork"), sent, proxy());
    }

    private static String header(String name, Value value, Map<String, String> environment) {
        if (!TOKEN.matcher(name).matches()) {
            throw new Wrong(value.line, "no name of a header: " + name);
        }
        if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new Wrong(value.line, "header " + name + " is Parley's own to set");
        }
        Matcher variables = VARIABLE.matcher(value.text);
        String filled =
                variables.replaceAll(one -> Matcher.quoteReplacement(variable(one.group(1), value.line, environment)));
        if (filled.chars().anyMatch(c -> c < ' ' || c == 127)) {
            throw new Wrong(value.line, "header " + name + " has a control character in its value");
        }
        return filled;
    }

    private @Nullable String credentials(Map<String, String> environment) {
        String user = text("user");
        String password = text("passwordFrom");
        String token = text("tokenFrom");
        if (token != null) {
            return "Bearer " + variable(token, at("tokenFrom"), environment);
        }
        if (user == null && password == null) {
            return null;
        }
        if (user == null || password == null) {
            throw new Wrong(at(user == null ? "passwordFrom" : "user"), "user and passwordFrom go together");
        }
        String pair = user + ":" + variable(password, at("passwordFrom"), environment);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String variable(String name, int line, Map<String, String> environment) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new Wrong(line, "environment variable " + name + " is not set");
        }
        return value.strip();
    }

    private @Nullable URI proxy() {
        String proxy = text("proxy");
        if (proxy == null) {
            return null;
        }
        URI uri = Addresses.web(proxy);
        if (uri == null || uri.getHost() == null || !"http".equalsIgnoreCase(uri.getScheme())) {
            throw new Wrong(at("proxy"), "proxy wants an address such as http://proxy.example:3128, not " + proxy);
        }
        return uri;
    }

    private @Nullable String text(String key) {
        Value value = values.get(key);
        return value == null ? null : value.text;
    }

    private int at(String key) {
        Value value = values.get(key);
        return value == null ? line : value.line;
    }
}
