package dev.parley.ingest;

import dev.parley.service.Setting;
import java.util.List;

/** The settings of ingest, each default in this one place. */
public final class IngestSettings {
    public static final String SOURCES = "ingest.sources";
    public static final String ONCE = "ingest.once";
    public static final String INTERVAL = "ingest.interval";
    public static final String THREADS = "ingest.threads";
    public static final String INSTANCE = "ingest.instance";
    public static final String PRIVATE = "ingest.private.networks";

    public static final String REMEMBERED = "ingest.remembered.items";

    public static final String HOST_DELAY = "ingest.host.delay";
    public static final String SOURCES_FILE = "ingest.sources.file";

    private static final List<Setting> ALL = List.of(
            new Setting(SOURCES, "", "Files, folders and http(s) addresses to read, comma-separated."),
            new Setting(SOURCES_FILE, "", "YAML or JSON file that lists sources with their options."),
            new Setting(HOST_DELAY, "1s", "Least time between two requests to one host."),
            new Setting(ONCE, "false", "Whether to stop when every source was read once."),
            new Setting(INTERVAL, "5m", "How often a source is looked at again."),
            new Setting(THREADS, "4", "Sources that are read at the same time."),
            new Setting(INSTANCE, "0", "Tells instances that run at the same time apart; the same after a restart."),
            new Setting(REMEMBERED, "500000", "Items remembered so as to know what changed; about 300 bytes each."),
            new Setting(PRIVATE, "false", "Whether sources may be in loopback and private networks."));

    private IngestSettings() {}

    public static List<Setting> all() {
        return ALL;
    }
}
