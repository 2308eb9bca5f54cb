package dev.parley.view;

import dev.parley.service.settings.Setting;
import java.util.List;

/** The settings of the view, each default in this one place. */
public final class ViewSettings {
    public static final String HOST = "view.host";
    public static final String PORT = "view.port";
    public static final String HOSTS = "view.hosts";
    public static final String THREADS = "view.threads";
    public static final String RATE = "view.rate";
    public static final String STREAMS = "view.streams";
    public static final String COMMIT = "view.commit";
    public static final String SWEEP = "view.sweep";
    public static final String PURGE = "view.purge";
    public static final String AWAY = "view.away";
    public static final String SILENCE = "view.silence";

    private static final List<Setting> ALL = List.of(
            new Setting(HOST, "127.0.0.1", "Address on which page and API are served; they ask nobody for a password."),
            new Setting(PORT, "8090", "Port of page and API; 0 for a free one."),
            new Setting(
                    HOSTS,
                    "",
                    "Host names that requests may name, comma-separated; on loopback only loopback's own where empty, else any."),
            new Setting(THREADS, "16", "Threads that answer requests; streams need none of their own."),
            new Setting(RATE, "50", "Questions to the API a second from one address; ten times as many at once."),
            new Setting(STREAMS, "1000", "Event streams open at the same time."),
            new Setting(
                    COMMIT,
                    "5s",
                    "How often the index is written to disk; what came since is read again after a crash."),
            new Setting(SWEEP, "1m", "How often what the topics have dropped by age is dropped from the index."),
            new Setting(PURGE, "1d", "How often what was withdrawn is also taken off the disk."),
            new Setting(
                    AWAY,
                    "20h",
                    "After how long an absence the index is built anew; less than `delete.retention.ms` of the topics."),
            new Setting(
                    SILENCE, "2d", "How long an outlet or a source may bring nothing before it is shown as silent."));

    private ViewSettings() {}

    public static List<Setting> all() {
        return ALL;
    }
}
