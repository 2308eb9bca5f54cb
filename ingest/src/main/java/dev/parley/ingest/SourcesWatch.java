package dev.parley.ingest;

import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the sources file again when its bytes change. A file that can't be used changes nothing: the sources stay as they
 * were, and log, health and metrics say what is wrong until it is mended.
 */
final class SourcesWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SourcesWatch.class);

    private final Sources sources;
    private final Consumer<List<SourceSpec>> changed;
    private final IngestMeters meters;
    private final Duration interval;
    private byte[] last;
    private volatile @Nullable String problem;

    /** @param changed hears of all sources when they are others than before */
    SourcesWatch(Sources sources, Consumer<List<SourceSpec>> changed, IngestMeters meters, Duration interval) {
        this.sources = sources;
        this.changed = changed;
        this.meters = meters;
        this.interval = interval;
        this.last = bytes();
        meters.sourcesFile(() -> problem == null);
    }

    /** Looks at the file from now on. */
    void start(ScheduledExecutorService threads) {
        if (sources.file() != null) {
            threads.scheduleWithFixedDelay(this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Looks at the file once. */
    synchronized void look() {
        byte[] now = bytes();
        if (!Arrays.equals(now, last)) {
            last = now;
            read();
        }
    }

    private void read() {
        try {
            List<SourceSpec> all = sources.read();
            problem = null;
            LOG.info("the sources file has changed: {} sources now", all.size());
            changed.accept(all);
        } catch (SettingsException e) {
            problem = String.valueOf(e.getMessage());
            LOG.error("the sources file has changed and cannot be used; the sources stay as they were: {}", problem);
        }
    }

    /** What is wrong with the file as it is now, or null. */
    @Nullable
    String problem() {
        return problem;
    }

    private byte[] bytes() {
        Path file = sources.file();
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
