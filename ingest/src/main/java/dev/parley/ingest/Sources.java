package dev.parley.ingest;

import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What ingest is to read: what the caller names and what the settings name. */
final class Sources {
    private final List<SourceSpec> given = new ArrayList<>();
    private final @Nullable Path file;
    private final boolean privateAllowed;
    private final boolean watch;

    Sources(Settings settings, List<SourceSpec> given) {
        this.given.addAll(given);
        settings.list(IngestSettings.SOURCES).forEach(name -> this.given.add(SourceSpec.of(name)));
        this.file = settings.textOrNull(IngestSettings.SOURCES_FILE) == null
                ? null
                : settings.path(IngestSettings.SOURCES_FILE);
        this.privateAllowed = settings.flag(IngestSettings.PRIVATE);
        this.watch = settings.flag(IngestSettings.WATCH);
    }

    /** The file that may change, or null where there is none. */
    @Nullable
    Path file() {
        return file;
    }

    /** All sources as they are named now, each once. Throws SettingsException where the file can't be used. */
    List<SourceSpec> read() {
        List<SourceSpec> all = new ArrayList<>(given);
        if (file != null) {
            all.addAll(SourcesFile.read(file, System.getenv()));
        }
        Map<String, SourceSpec> each = new LinkedHashMap<>();
        all.forEach(spec -> each.put(spec.name(), asSet(spec)));
        return List.copyOf(each.values());
    }

    private SourceSpec asSet(SourceSpec spec) {
        SourceSpec allowed = privateAllowed ? spec.allowingPrivate() : spec;
        return watch && !spec.isRemote() && !spec.watch() && !spec.name().equals("-") ? allowed.watched() : allowed;
    }
}
