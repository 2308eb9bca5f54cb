package dev.parley.enrich;

import dev.parley.service.settings.Setting;
import java.util.List;

/** The settings that only enrich has. */
public final class EnrichSettings {
    public static final String MEMORY = "enrich.memory";

    public static final String ACTORS = "enrich.actors";
    public static final String ISSUES = "enrich.issues";
    public static final String READING = "enrich.reading";
    public static final String ENCODER = "enrich.encoder";
    public static final String ACTORS_CHECK = "enrich.actors.check";

    private static final List<Setting> ALL = List.of(
            new Setting(
                    MEMORY,
                    "400d",
                    "How long revisions of an item are remembered after it was fetched, to know late or repeated ones."),
            new Setting(
                    ACTORS,
                    "",
                    "A file of your own actors, merged over those that ship (see docs/actors.md) and read again when it changes; none where empty."),
            new Setting(ACTORS_CHECK, "5s", "How often the actors' file is looked at for changes."),
            new Setting(
                    READING,
                    "auto",
                    "quick: by the grammar and its weights alone; careful: also by what words mean, as an encoder tells it; auto: careful where the encoder's module is there and runs."),
            new Setting(
                    ENCODER,
                    "",
                    "A model file of your own for the careful reading (see docs/encoder.md); the one that ships where empty."),
            new Setting(
                    ISSUES,
                    "",
                    "A file of the issues that sides are taken on (see docs/stance.md); none where empty."));

    private EnrichSettings() {}

    public static List<Setting> all() {
        return ALL;
    }
}
