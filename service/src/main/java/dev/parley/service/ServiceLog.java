package dev.parley.service;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.util.Locale;
import java.util.Set;

/** Chooses how a service logs; works only as long as nothing has logged. */
final class ServiceLog {
    private static final Set<String> FINE = Set.of("debug", "trace");

    private ServiceLog() {}

    /** Throws SettingsException for a level or a format that there is none of. */
    static void choose(String service, Settings settings) {
        var level = settings.oneOf(ServiceSettings.LOG_LEVEL, "error", "warn", "info", "debug", "trace");
        var isJson = settings.oneOf(ServiceSettings.LOG_FORMAT, "text", "json").equals("json");
        System.setProperty("parley.service", service.toLowerCase(Locale.ROOT));
        System.setProperty("parley.log.level", level);
        System.setProperty("parley.log.kafka", FINE.contains(level) ? level : "warn");
        System.setProperty("parley.log.noise", FINE.contains(level) ? level : "error");
        if (isJson && System.getProperty("log4j2.configurationFile") == null) {
            System.setProperty("log4j2.configurationFile", "log4j2.properties,log4j2-json.properties");
        }
    }
}
