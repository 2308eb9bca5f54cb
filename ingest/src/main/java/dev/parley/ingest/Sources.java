package dev.parley.ingest;

import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.Settings;
import java.util.ArrayList;
import java.util.List;

/** What ingest is to read: what the caller names and what the settings name. */
final class Sources {

    private Sources() {}

    static List<SourceSpec> of(Settings settings, List<SourceSpec> given) {
        boolean privateAllowed = settings.flag(IngestSettings.PRIVATE);
        List<SourceSpec> all = new ArrayList<>(given);
        settings.list(IngestSettings.SOURCES).forEach(name -> all.add(SourceSpec.of(name)));
        if (settings.textOrNull(IngestSettings.SOURCES_FILE) != null) {
            all.addAll(SourcesFile.read(settings.path(IngestSettings.SOURCES_FILE)));
        }
        return all.stream()
                .map(spec -> privateAllowed ? spec.allowingPrivate() : spec)
                .toList();
    }
}
