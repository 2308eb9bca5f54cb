package dev.parley.enrich;

import dev.parley.enrich.pipeline.Extractor;
import dev.parley.service.Service;
import dev.parley.service.Settings;
import dev.parley.service.StreamsService;
import io.micrometer.core.instrument.MeterRegistry;

/** The enrich service, put together. */
public final class EnrichService {
    public static final String NAME = "enrich";

    private EnrichService() {}

    /** Ready to start, in a process of its own or within another. Throws SettingsException for what cannot be used. */
    public static Service of(Settings settings, MeterRegistry meters) {
        var tagging = new Tagging(
                Extractor.create()::extract,
                Tagging.VERSION,
                settings.duration(EnrichSettings.MEMORY),
                new EnrichCounters(meters));
        return new StreamsService(NAME, EnrichTopology.of(tagging, settings.serde()), settings, meters);
    }
}
