package dev.parley.local.command;

import dev.parley.enrich.EnrichSettings;
import dev.parley.ingest.IngestSettings;
import dev.parley.local.lines.StandardOutput;
import dev.parley.service.settings.Setting;
import dev.parley.sink.SinkConfig;
import dev.parley.view.ViewSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley config}: what is in force, and where each value came from. */
@Command(
        name = "config",
        header = "Print the settings in force and where each value came from; secrets are hidden.",
        footer = "%nWithout a SERVICE, the settings of all beside those that every service has.")
final class ConfigCommand implements Callable<Integer> {
    private enum Which {
        ingest(IngestSettings.all()),
        enrich(EnrichSettings.all()),
        sink(SinkConfig.SETTINGS),
        view(ViewSettings.all());

        private final List<Setting> own;

        Which(List<Setting> own) {
            this.own = own;
        }
    }

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "SERVICE", arity = "0..1", description = "One of ${COMPLETION-CANDIDATES}.")
    private @Nullable Which service;

    @Override
    public Integer call() {
        List<Setting> own = new ArrayList<>();
        for (var which : Which.values()) {
            if (service == null || service == which) {
                own.addAll(which.own);
            }
        }
        var settings = connection.settings(own);
        var out = StandardOutput.buffered();
        settings.describe().forEach(out::println);
        out.flush();
        settings.warnings().forEach(System.err::println);
        return 0;
    }
}
