package dev.parley.enrich;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.service.Service;
import dev.parley.service.Settings;
import dev.parley.service.SettingsException;
import dev.parley.service.StreamsService;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.function.Function;

/** The enrich service, put together. */
public final class EnrichService {
    public static final String NAME = "enrich";

    private EnrichService() {}

    /** Ready to start, in a process of its own or within another. Throws SettingsException for what cannot be used. */
    public static Service of(Settings settings, MeterRegistry meters) {
        Extractor core = core(settings);
        if (settings.textOrNull(EnrichSettings.ACTORS) == null) {
            return service(core::extract, settings, meters);
        }
        WatchedActors actors = actors(core, settings, meters);
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

    private static Service service(Function<Article, Extraction> core, Settings settings, MeterRegistry meters) {
        var counters = new EnrichCounters(meters);
        var tagging = new Tagging(core, Tagging.VERSION, settings.duration(EnrichSettings.MEMORY), counters);
        var topology = EnrichTopology.of(tagging, settings.serde());
        return new StreamsService(NAME, topology, settings, counters.progress(), meters);
    }

    private static WatchedActors actors(Extractor core, Settings settings, MeterRegistry meters) {
        try {
            return WatchedActors.of(settings.path(EnrichSettings.ACTORS), core, meters)
                    .every(settings.duration(EnrichSettings.ACTORS_CHECK));
        } catch (IOException e) {
            throw new SettingsException(EnrichSettings.ACTORS + ": cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(EnrichSettings.ACTORS + ": " + e.getMessage());
        }
    }
}
