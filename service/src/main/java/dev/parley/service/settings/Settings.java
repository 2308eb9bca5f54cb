package dev.parley.service.settings;

import dev.parley.schemas.ContractSerdes;
import dev.parley.service.settings.SettingsReader.Value;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a service was told, read-only. A getter gives the value in its type or throws a {@link SettingsException} that names
 * the key, the value and where it came from.
 */
public final class Settings {
    private final List<Setting> known;
    private final Map<String, Value> values;

    public Settings(List<Setting> known, Map<String, Value> values) {
        this.known = List.copyOf(known);
        this.values = Map.copyOf(values);
    }

    /** Begins to gather the settings that every service has, and these of one service's own. */
    public static SettingsReader of(List<Setting> own) {
        return new SettingsReader(own);
    }

    /** The value as it stands; empty where it is set to nothing. */
    public String text(String key) {
        return required(key).text();
    }

    public @Nullable String textOrNull(String key) {
        var value = values.get(key);
        return value == null || value.text().isEmpty() ? null : value.text();
    }

    /** A whole number between two bounds, both included. */
    public int number(String key, int least, int most) {
        var text = text(key);
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(key, "a whole number from " + least + " to " + most);
    }

    public boolean flag(String key) {
        return switch (text(key)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw wrong(key, "true or false");
        };
    }

    /** {@code 250ms}, {@code 30s}, {@code 5m}, {@code 2h}, {@code 400d} or ISO 8601 ({@code PT30S}). */
    public Duration duration(String key) {
        return DurationText.parse(text(key))
                .orElseThrow(() -> wrong(key, "a duration such as 250ms, 30s, 5m, 2h or 400d"));
    }

    public Path path(String key) {
        var text = text(key);
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw wrong(key, "a path");
    }

    public String oneOf(String key, String... allowed) {
        if (!List.of(allowed).contains(text(key))) {
            throw wrong(key, "one of " + String.join(", ", allowed));
        }
        return text(key);
    }

    /** What stands between commas, without surrounding space; nothing gives an empty list. */
    public List<String> list(String key) {
        return Arrays.stream(text(key).split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** Everything under {@code kafka.}, without the prefix: what every Kafka client gets. */
    public Map<String, Object> kafka() {
        return under("kafka.");
    }

    /** What the serde gets: everything under {@code serde.} without the prefix, the registry's address, another's class. */
    public Map<String, Object> serde() {
        var serde = under("serde.");
        serde.put(ServiceSettings.REGISTRY_URL, text(ServiceSettings.REGISTRY_URL));
        serde.put(ContractSerdes.VALUE_SERDE, text(ServiceSettings.VALUE_SERDE));
        serde.put(RecordLimit.KEY, RecordLimit.of(kafka()).bytes());
        return serde;
    }

    private Map<String, Object> under(String prefix) {
        Map<String, Object> found = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value.text());
            }
        });
        return found;
    }

    /** Warnings on keys that nobody reads, with the nearest that somebody does. */
    public List<String> warnings() {
        return values.keySet().stream()
                .filter(key -> known.stream().noneMatch(s -> s.covers(key)))
                .sorted()
                .map(this::warning)
                .toList();
    }

    private String warning(String key) {
        var names = known.stream().filter(s -> !s.isFamily()).map(Setting::key).toList();
        return "unknown setting " + key + " (" + required(key).origin() + ") is ignored"
                + NearMiss.of(key, names).map(n -> "; did you mean " + n + "?").orElse("");
    }

    /** All in force with their origins, a line each, secrets hidden. */
    public List<String> describe() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(e -> e.getKey() + " = "
                                + shown(e.getKey(), e.getValue().text()) + "  ("
                                + e.getValue().origin() + ")")
                        .toList();
    }

    /** What somebody chose, without the defaults; a line each, secrets hidden. */
    public List<String> chosen() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .filter(e -> !e.getValue().origin().equals(SettingsReader.DEFAULT))
                        .map(e -> e.getKey() + "="
                                + shown(e.getKey(), e.getValue().text()))
                        .toList();
    }

    /** The value as it may be shown. */
    public String shown(String key) {
        return shown(key, text(key));
    }

    private Value required(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new SettingsException("setting " + key + " is missing; set it in the settings file, with --set " + key
                    + "=..., or by " + new Setting(key, null, "").variable());
        }
        return value;
    }

    public SettingsException wrong(String key, String wanted) {
        var value = required(key);
        return new SettingsException("setting " + key + " = " + shown(key, value.text()) + " (" + value.origin()
                + ") cannot be used; wanted " + wanted);
    }

    private static String shown(String key, String value) {
        return Setting.isSecret(key)
                ? "***"
                : value.replaceAll("//[^/@\\s]+@", "//***@")
                        .replaceAll("(?i)([?&][^=&,]*(key|token|secret|password)=)[^&,\\s]+", "$1***");
    }

    @Override
    public String toString() {
        return String.join("\n", describe());
    }
}
