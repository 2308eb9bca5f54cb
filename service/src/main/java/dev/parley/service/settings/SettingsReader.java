package dev.parley.service.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gathers settings. What comes later wins, whatever the order of the calls: defaults, then a properties file, then the
 * environment's {@code PARLEY_*}, then the command line.
 */
public final class SettingsReader {
    /** Where a value comes from that nobody set. */
    public static final String DEFAULT = "default";

    private static final String PREFIX = "PARLEY_";
    /** Variables that steer the launcher and are no settings. */
    private static final Set<String> LAUNCHER =
            Set.of("PARLEY_CONFIG", "PARLEY_HOME", "PARLEY_OPTS", "PARLEY_SERVICE", "PARLEY_COMMIT");
    /**
     * What Kubernetes, or a container link, sets for a service that is called parley, or parley-ingest:
     * PARLEY_INGEST_PORT=tcp://10.0.0.7:8080, PARLEY_INGEST_SERVICE_HOST, PARLEY_INGEST_PORT_8080_TCP_ADDR.
     */
    private static final Pattern LINK =
            Pattern.compile("PARLEY(_\\w+)?_(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT_\\d+_(TCP|UDP|SCTP)(_\\w+)?)");

    private static final Pattern LINKED_ADDRESS = Pattern.compile("(tcp|udp|sctp)://\\S+");

    private final List<Setting> known = new ArrayList<>(ServiceSettings.all());
    private final Map<String, Value> file = new TreeMap<>();
    private final Map<String, Value> environment = new TreeMap<>();
    private final Map<String, Value> commandLine = new TreeMap<>();

    /** A value and where it came from. */
    public record Value(String text, String origin) {}

    public SettingsReader(List<Setting> own) {
        known.addAll(own);
    }

    /** A properties file in UTF-8. Throws SettingsException where it cannot be read. */
    public SettingsReader file(Path path) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("settings file " + path + " cannot be read: " + e);
        }
        for (var key : properties.stringPropertyNames()) {
            file.put(key, new Value(properties.getProperty(key).strip(), "file " + path));
        }
        return this;
    }

    /** Variables that begin with PARLEY_: a single underscore is a dot, two are an underscore, three a dash. */
    public SettingsReader environment(Map<String, String> variables) {
        variables.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !LAUNCHER.contains(name) && !isLink(name, value)) {
                environment.put(keyOf(name), new Value(value.strip(), "environment variable " + name));
            }
        });
        return this;
    }

    private static boolean isLink(String name, String value) {
        return LINK.matcher(name).matches()
                || (name.endsWith("_PORT")
                        && LINKED_ADDRESS.matcher(value.strip()).matches());
    }

    private static String keyOf(String variable) {
        return variable.substring(PREFIX.length())
                .toLowerCase(Locale.ROOT)
                .replace("___", "-")
                .replace("__", "\0")
                .replace('_', '.')
                .replace('\0', '_');
    }

    /** Each {@code key=value}. */
    public SettingsReader commandLine(List<String> assignments) {
        for (var assignment : assignments) {
            var equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new SettingsException("--set wants key=value, not: " + assignment);
            }
            set(
                    assignment.substring(0, equals).strip(),
                    assignment.substring(equals + 1).strip(),
                    "--set");
        }
        return this;
    }

    /** One setting of the highest rank, as code sets it that starts a service in its own process. */
    public SettingsReader with(String key, Object value) {
        return set(key, String.valueOf(value), "the caller");
    }

    private SettingsReader set(String key, String value, String origin) {
        commandLine.put(key, new Value(value, origin));
        return this;
    }

    public Settings read() {
        Map<String, Value> values = new TreeMap<>();
        for (var setting : known) {
            if (setting.defaultValue() != null) {
                values.put(setting.key(), new Value(setting.defaultValue(), DEFAULT));
            }
        }
        values.putAll(file);
        values.putAll(environment);
        values.putAll(commandLine);
        return new Settings(known, values);
    }
}
