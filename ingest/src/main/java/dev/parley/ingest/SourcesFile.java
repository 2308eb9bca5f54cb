package dev.parley.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.settings.NearMiss;
import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file that lists sources: YAML, of which JSON is a part. {@code sources} is a list of addresses or of objects, and
 * {@code defaults} an object with what holds for all that say nothing else. {@link SourceEntry} knows the keys;
 * docs/ingest.md says what each means.
 */
final class SourcesFile {
    private static final List<String> PARTS = List.of("defaults", "sources");

    private final Path path;
    private final Map<String, String> environment;
    private final JsonParser parser;
    private final SourceEntry defaults = new SourceEntry(1);

    private SourcesFile(Path path, Map<String, String> environment, JsonParser parser) {
        this.path = path;
        this.environment = environment;
        this.parser = parser;
    }

    /**
     * The sources, in order.
     *
     * @param environment where credentials are looked up
     * @throws SettingsException naming the file, the line and what is wrong there
     */
    static List<SourceSpec> read(Path path, Map<String, String> environment) {
        var yaml = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var in = Files.newBufferedReader(path);
                var parser = yaml.createParser(in)) {
            return new SourcesFile(path, environment, parser).sources();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new SettingsException(path + ":" + line + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new SettingsException("sources file " + path + " cannot be read: " + e);
        }
    }

    private List<SourceSpec> sources() throws IOException {
        var entries = new ArrayList<SourceEntry>();
        expect(parser.nextToken(), JsonToken.START_OBJECT, "an object with the list \"sources\"");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String part = parser.currentName();
            if (!PARTS.contains(part)) {
                throw unknown(part, PARTS);
            }
            parser.nextToken();
            if (part.equals("defaults")) {
                object(defaults, SourceEntry.DEFAULTS, "an object with what holds for all sources");
            } else {
                list(entries);
            }
        }
        return specs(entries);
    }

    private void list(List<SourceEntry> entries) throws IOException {
        expect(parser.currentToken(), JsonToken.START_ARRAY, "a list of sources");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var entry = new SourceEntry(line());
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                entry.put("url", parser.getText(), line());
            } else {
                object(entry, SourceEntry.KEYS, "a source: an address, or an object with \"url\"");
            }
            entries.add(entry);
        }
    }

    private void object(SourceEntry entry, List<String> keys, String what) throws IOException {
        expect(parser.currentToken(), JsonToken.START_OBJECT, what);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = line();
            if (!keys.contains(key)) {
                throw unknown(key, keys);
            }
            JsonToken value = parser.nextToken();
            if (key.equals("headers")) {
                headers(entry, value);
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                entry.put(key, parser.getText(), line);
            } else {
                throw wrong(line, key + " wants one value");
            }
        }
    }

    private void headers(SourceEntry entry, JsonToken value) throws IOException {
        expect(value, JsonToken.START_OBJECT, "an object of header names and values");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = line();
            if (!parser.nextToken().isScalarValue()) {
                throw wrong(line, "header " + name + " wants one value");
            }
            entry.header(name, parser.getText(), line);
        }
    }

    private List<SourceSpec> specs(List<SourceEntry> entries) {
        Map<String, Integer> lines = new HashMap<>();
        List<SourceSpec> specs = new ArrayList<>();
        for (SourceEntry entry : entries) {
            SourceSpec spec = spec(entry);
            Integer before = lines.put(spec.name(), entry.line());
            if (before != null) {
                throw wrong(entry.line(), spec.name() + " stands on line " + before + " too");
            }
            specs.add(spec);
        }
        return specs;
    }

    private SourceSpec spec(SourceEntry entry) {
        try {
            return entry.over(defaults).spec(environment);
        } catch (SourceEntry.Wrong e) {
            throw wrong(e.line(), e.getMessage());
        }
    }

    private void expect(@Nullable JsonToken token, JsonToken wanted, String what) {
        if (token != wanted) {
            throw wrong(line(), what + " is wanted here");
        }
    }

    private SettingsException unknown(String key, Collection<String> known) {
        String hint = NearMiss.of(key, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return wrong(line(), "unknown key " + key + hint);
    }

    private SettingsException wrong(int line, @Nullable String message) {
        return new SettingsException(path + ":" + line + ": " + message);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
