package dev.parley.local.command;

import dev.parley.local.serve.ServedFile;
import dev.parley.service.ServiceRun;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Setting;
import dev.parley.service.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where Kafka and the registry are. What is said here wins over {@code PARLEY_*} variables, those over the settings file, that
 * over the {@code demo --serve} that runs, and that over the defaults.
 */
final class Connection {
    @Option(
            names = {"-b", "--bootstrap-server"},
            paramLabel = "HOST:PORT",
            description = "Kafka; else as the settings say, else that of the demo --serve that runs.")
    private @Nullable String bootstrapServer;

    @Option(
            names = {"-r", "--registry"},
            paramLabel = "URL",
            description = "Schema registry; else as for Kafka.")
    private @Nullable String registry;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, a properties file; else $$PARLEY_CONFIG.")
    private @Nullable Path config;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "One setting; may be given several times.")
    private List<String> assignments = new ArrayList<>();

    Settings settings() {
        return settings(List.of());
    }

    /** The same with the settings of services beside them. */
    Settings settings(List<Setting> own) {
        var settings = settings(own, System.getenv(), ServedFile.place());
        ServiceRun.useTopicPrefix(settings);
        return settings;
    }

    Settings settings(Map<String, String> environment, Path served) {
        return settings(List.of(), environment, served);
    }

    private Settings settings(List<Setting> own, Map<String, String> environment, Path served) {
        var reader = Settings.of(own);
        ServedFile.find(served).ifPresent(reader::file);
        var inEnvironment = environment.get("PARLEY_CONFIG");
        if (config != null) {
            reader.file(config);
        } else if (inEnvironment != null) {
            reader.file(Path.of(inEnvironment));
        }
        reader.environment(environment).commandLine(assignments);
        if (bootstrapServer != null) {
            reader.with(ServiceSettings.BOOTSTRAP_SERVERS, bootstrapServer);
        }
        if (registry != null) {
            reader.with(ServiceSettings.REGISTRY_URL, registry);
        }
        return reader.read();
    }
}
