package dev.parley.ingest;

import dev.parley.service.settings.Setting;
import java.util.List;

/** The settings of ingest, each default in this one place. */
public final class IngestSettings {
    public static final String SOURCES = "ingest.sources";
    public static final String SOURCES_FILE = "ingest.sources.file";
    public static final String CHECK = "ingest.sources.check";
    public static final String ONCE = "ingest.once";
    public static final String WATCH = "ingest.watch";
    public static final String INTERVAL = "ingest.interval";
    public static final String INTERVAL_MAX = "ingest.interval.max";
    public static final String THREADS = "ingest.threads";
    public static final String GROUP = "ingest.group";
    public static final String INSTANCE = "ingest.instance";
    public static final String REMEMBERED = "ingest.remembered.items";
    public static final String HOST_DELAY = "ingest.host.delay";
    public static final String HOST_CONNECTIONS = "ingest.host.connections";
    public static final String CONTACT = "ingest.contact";
    public static final String GONE_CONFIRM = "ingest.gone.confirm";
    public static final String AGENCIES = "ingest.wire.agencies";
    public static final String PRIVATE = "ingest.private.networks";

    private static final List<Setting> ALL = List.of(
            new Setting(SOURCES, "", "Files, folders and http(s) addresses to read, comma-separated."),
            new Setting(SOURCES_FILE, "", "YAML or JSON file that lists sources with their options."),
            new Setting(CHECK, "5s", "How often the sources file is looked at for changes."),
            new Setting(ONCE, "false", "Whether to stop when every source was read once."),
            new Setting(
                    WATCH,
                    "false",
                    "Whether folders are watched: new and changed files are read within a second or two."),
            new Setting(INTERVAL, "5m", "How often a source is looked at while it brings news."),
            new Setting(INTERVAL_MAX, "1h", "How often, at the least, a source is looked at that brings none."),
            new Setting(THREADS, "16", "Sources that are read at the same time."),
            new Setting(GROUP, "ingest", "Instances of one group share the sources, which must be the same for all."),
            new Setting(
                    INSTANCE, "", "Name of this instance, kept over restarts: it then resumes its sources at once."),
            new Setting(
                    REMEMBERED, "500000", "Items, and pages, remembered so as to know what changed; 400 bytes each."),
            new Setting(HOST_DELAY, "1s", "Least time between two requests to one host."),
            new Setting(HOST_CONNECTIONS, "1", "Requests to one host at the same time, at most."),
            new Setting(CONTACT, "", "Address or page that servers are told to turn to, part of the user agent."),
            new Setting(
                    GONE_CONFIRM, "10m", "How long after the first 404 or 410 of a page a second withdraws its item."),
            new Setting(
                    AGENCIES,
                    "",
                    "News agencies beside those known: names as credited, comma-separated, further forms behind bars."),
            new Setting(PRIVATE, "false", "Whether sources may be in loopback and private networks."));

    private IngestSettings() {}

    public static List<Setting> all() {
        return ALL;
    }
}
