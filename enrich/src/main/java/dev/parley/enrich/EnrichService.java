package dev.parley.enrich;

import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.stance.judge.IssueFile;
import dev.parley.enrich.vectors.ReadingMode;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.service.Service;
import dev.parley.service.StreamsService;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The enrich service, put together. */
public final class EnrichService {
    public static final String NAME = "enrich";

    private static final Logger LOG = LoggerFactory.getLogger(EnrichService.class);

    private EnrichService() {}

    /** Ready to start, in a process of its own or within another. Throws SettingsException for what cannot be used. */
    public static Service of(Settings settings, MeterRegistry meters) {
        WordEncoder encoder = encoder(settings);
        Extractor core = careful(core(settings), encoder);
        told(encoder, meters);
        byte[] issues = issues(settings);
        if (settings.textOrNull(EnrichSettings.ACTORS) == null) {
            var fixed = new Core(
                    core::extract,
                    issues.length == 0 ? ReadingVersion.of(encoder) : ReadingVersion.of(encoder, new byte[0], issues));
            return service(() -> fixed, settings, meters);
        }
        WatchedActors actors = actors(core, encoder, issues, settings, meters);
        return new WatchingService(service(actors, settings, meters), actors);
    }

    private static @Nullable WordEncoder encoder(Settings settings) {
        ReadingMode mode;
        try {
            mode = ReadingMode.of(settings.text(EnrichSettings.READING));
        } catch (IllegalArgumentException e) {
            throw new SettingsException(EnrichSettings.READING + ": " + e.getMessage());
        }
        boolean shipped = settings.textOrNull(EnrichSettings.ENCODER) == null;
        try {
            return mode.open(shipped ? null : settings.path(EnrichSettings.ENCODER));
        } catch (IOException e) {
            String setting = shipped ? EnrichSettings.READING : EnrichSettings.ENCODER;
            throw new SettingsException(setting + ": " + e.getMessage());
        }
    }

    /** A model may be whole and yet lack what the core reads of it. */
    private static Extractor careful(Extractor core, @Nullable WordEncoder encoder) {
        try {
            return encoder == null ? core : core.with(encoder);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(EnrichSettings.ENCODER + ": " + e.getMessage());
        }
    }

    private static void told(@Nullable WordEncoder encoder, MeterRegistry meters) {
        String reading = encoder == null ? "quick" : "careful";
        Gauge.builder("parley.enrich.reading", () -> 1)
                .description("1; how articles are read is in the label: quick or careful")
                .tag("reading", reading)
                .register(meters);
        LOG.info("reading: {}{}", reading, encoder == null ? "" : ", encoder " + encoder.version());
    }

    private static Extractor core(Settings settings) {
        Extractor core = Extractor.create();
        if (settings.textOrNull(EnrichSettings.ISSUES) == null) {
            return core;
        }
        try {
            return core.with(IssueFile.read(settings.path(EnrichSettings.ISSUES)));
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

    private static WatchedActors actors(
            Extractor core, @Nullable WordEncoder encoder, byte[] issues, Settings settings, MeterRegistry meters) {
        try {
            return WatchedActors.of(settings.path(EnrichSettings.ACTORS), issues, core, encoder, meters)
                    .every(settings.duration(EnrichSettings.ACTORS_CHECK));
        } catch (IOException e) {
            throw new SettingsException(EnrichSettings.ACTORS + ": cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(EnrichSettings.ACTORS + ": " + e.getMessage());
        }
    }
}
