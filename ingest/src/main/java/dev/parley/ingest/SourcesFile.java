package dev.parley.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.DurationText;
import dev.parley.service.NearMiss;
import dev.parley.service.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file that lists sources: YAML, of which JSON is a part. Under {@code sources}, a list; each source has {@code url}
 * (or {@code file}), and may have {@code outlet}, {@code language}, {@code interval}, {@code fullText},
 * {@code privateNetwork} and {@code baseUrl}. docs/ingest.md says what each means.
 */
final class SourcesFile {
    private static final List<String> KEYS =
            List.of("url", "file", "outlet", "language", "interval", "fullText", "privateNetwork", "baseUrl");

    private final Path path;
    private final JsonParser parser;

    private SourcesFile(Path path, JsonParser parser) {
        this.path = path;
        this.parser = parser;
    }

    /** The sources, in order. Throws SettingsException that names the file, the line and what is wrong there. */
    static List<SourceSpec> read(Path path) {
        try (var in = Files.newBufferedReader(path);
                var parser = new YAMLFactory().createParser(in)) {
            return new SourcesFile(path, parser).sources();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new SettingsException(path + ":" + line + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new SettingsException("sources file " + path + " cannot be read: " + e);
        }
    }

    private List<SourceSpec> sources() throws IOException {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "an object with the list \"sources\"");
        var sources = new ArrayList<SourceSpec>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (!parser.currentName().equals("sources")) {
                throw unknown(parser.currentName(), List.of("sources"));
            }
            expect(parser.nextToken(), JsonToken.START_ARRAY, "a list of sources");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                sources.add(source());
            }
        }
        return sources;
    }

    private SourceSpec source() throws IOException {
        int line = line();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return SourceSpec.of(parser.getText());
        }
        expect(parser.currentToken(), JsonToken.START_OBJECT, "a source: an address, or an object with \"url\"");
        Map<String, String> values = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (!KEYS.contains(key)) {
                throw unknown(key, KEYS);
            }
            lines.put(key, line());
            if (!parser.nextToken().isScalarValue()) {
                throw wrong(line(), key + " wants one value");
            }
            values.put(key, parser.getText());
        }
        return spec(values, lines, line);
    }

    private SourceSpec spec(Map<String, String> values, Map<String, Integer> lines, int line) {
        String name = values.getOrDefault("url", values.get("file"));
        if (name == null || name.isBlank()) {
            throw wrong(line, "a source without url or file");
        }
        return new SourceSpec(
                name,
                values.get("baseUrl"),
                values.get("outlet"),
                values.get("language"),
                flag("privateNetwork", values, lines),
                flag("fullText", values, lines),
                interval(values.get("interval"), lines.getOrDefault("interval", line)));
    }

    private @Nullable Duration interval(@Nullable String value, int line) {
        if (value == null) {
            return null;
        }
        return DurationText.parse(value)
                .filter(interval -> interval.toSeconds() >= 1)
                .orElseThrow(() -> wrong(line, "interval wants a duration such as 30s, 5m or 2h, not " + value));
    }

    private boolean flag(String key, Map<String, String> values, Map<String, Integer> lines) {
        String value = values.getOrDefault(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong(lines.getOrDefault(key, 0), key + " wants true or false, not " + value);
        }
        return value.equals("true");
    }

    private void expect(@Nullable JsonToken token, JsonToken wanted, String what) {
        if (token != wanted) {
            throw wrong(line(), what + " is wanted here");
        }
    }

    private SettingsException unknown(String key, List<String> known) {
        String hint = NearMiss.of(key, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return wrong(line(), "unknown key " + key + hint);
    }

    private SettingsException wrong(int line, String message) {
        return new SettingsException(path + ":" + line + ": " + message);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
