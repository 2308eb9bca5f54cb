package dev.parley.enrich;

import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.service.Service;
import dev.parley.service.Settings;
import dev.parley.service.SettingsException;
import dev.parley.service.StreamsService;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;

/** The enrich service, put together. */
public final class EnrichService {
    public static final String NAME = "enrich";

    private EnrichService() {}

    /** Ready to start, in a process of its own or within another. Throws SettingsException for what cannot be used. */
    public static Service of(Settings settings, MeterRegistry meters) {
        Extractor core = core(settings);
        byte[] issues = issues(settings);
        if (settings.textOrNull(EnrichSettings.ACTORS) == null) {
            var fixed = new Core(
                    core::extract, issues.length == 0 ? ReadingVersion.of() : ReadingVersion.of(new byte[0], issues));
            return service(() -> fixed, settings, meters);
        }
        WatchedActors actors = actors(core, issues, settings, meters);
        return new WatchingService(service(actors, settings, meters), actors);
    }

    private static Extractor core(Settings settings) {
        Extractor core = Extractor.create();
        if (settings.textOrNull(EnrichSettings.ISSUES) == null) {
            return core;
        }
        try {
            return core.with(StanceFinder.withFile(settings.path(EnrichSettings.ISSUES)));
        } catch (IOException e) {
            throw new SettingsException(EnrichSettings.ISSUES + ": cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(EnrichSettings.ISSUES + ": " + e.getMessage());
        }
    }

    /** The content of the user's file of issues; empty where there is none. */
    private static byte[] issues(Settings settings) {
        if (settings.textOrNull(EnrichSettings.ISSUES) == null) {
            return new byte[0];
        }
        try {
            return Files.readAllBytes(settings.path(EnrichSettings.ISSUES));
        } catch (IOException e) {
            throw new SettingsException(EnrichSettings.ISSUES + ": cannot be read: " + e);
        }
    }

    private static Service service(Supplier<Core> core, Settings settings, MeterRegistry meters) {
        var counters = new EnrichCounters(meters);
        var tagging = new Tagging(core, settings.duration(EnrichSettings.MEMORY), counters);
        var topology = EnrichTopology.of(tagging, settings.serde());
        return new StreamsService(NAME, topology, settings, counters.progress(), meters);
    }

    private static WatchedActors actors(Extractor core, byte[] issues, Settings settings, MeterRegistry meters) {
        try {
            return WatchedActors.of(settings.path(EnrichSettings.ACTORS), issues, core, meters)
                    .every(settings.duration(EnrichSettings.ACTORS_CHECK));
        } catch (IOException e) {
            throw new SettingsException(EnrichSettings.ACTORS + ": cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(EnrichSettings.ACTORS + ": " + e.getMessage());
        }
    }
}
