package dev.parley.enrich;

import dev.parley.service.Setting;
import java.util.List;

/** The settings that only enrich has. */
public final class EnrichSettings {
    public static final String MEMORY = "enrich.memory";

    private static final List<Setting> ALL = List.of(new Setting(
            MEMORY,
            "400d",
            "How long revisions of an item are remembered after it was fetched, to know late or repeated ones."));

    private EnrichSettings() {}

    public static List<Setting> all() {
        return ALL;
    }
}
