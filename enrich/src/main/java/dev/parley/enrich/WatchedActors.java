package dev.parley.enrich;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.vectors.WordEncoder;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The language core with a user's actors file merged in. When the file's content changes, a new core is built beside the old one
 * and takes its place at once, between two articles; a file that is broken or gone leaves the last good one in use, and says so.
 */
final class WatchedActors implements Supplier<Core>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedActors.class);
    private static final String GONE = "cannot be read: ";
    private static final String RELOADS = "parley.enrich.actors.reloads";

    private final Path file;
    private final Counter reloaded;
    private final Counter broken;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(WatchedActors::thread);

    private final byte[] issues;
    private final @Nullable WordEncoder encoder;

    private volatile Extractor extractor;
    private volatile Core core;
    private volatile byte[] content;
    private volatile @Nullable String failure;

    private WatchedActors(
            Path file,
            byte[] content,
            byte[] issues,
            Extractor extractor,
            @Nullable WordEncoder encoder,
            MeterRegistry meters) {
        this.file = file;
        this.content = content;
        this.issues = issues;
        this.encoder = encoder;
        this.extractor = extractor;
        this.core = core(extractor, content);
        this.reloaded = meters.counter(RELOADS, "outcome", "reloaded");
        this.broken = meters.counter(RELOADS, "outcome", "broken");
        Gauge.builder("parley.enrich.actors.current", this, actors -> actors.failure == null ? 1 : 0)
                .description("1 where the actors' file is in use as it stands, 0 where an older content is kept")
                .register(meters);
    }

    /**
     * Reads the file for the first time.
     *
     * @param issues  the content of the user's file of issues, of which the version of a reading tells too; empty where there is none
     * @param encoder what the core reads carefully with, of which it tells too; null for the quick reading
     * @throws IOException              where it can't be read
     * @throws IllegalArgumentException where lines are wrong; the message names the file and every such line
     */
    static WatchedActors of(
            Path file, byte[] issues, Extractor core, @Nullable WordEncoder encoder, MeterRegistry meters)
            throws IOException {
        byte[] content = Files.readAllBytes(file);
        return new WatchedActors(file, content, issues, core.with(ActorRegistry.withFile(file)), encoder, meters);
    }

    private Core core(Extractor current, byte[] actors) {
        return new Core(current::extract, ReadingVersion.of(encoder, actors, issues));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "actors-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to look for changes. */
    WatchedActors every(Duration interval) {
        watch.scheduleWithFixedDelay(this::check, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Looks for a change once. */
    void check() {
        try {
            byte[] now = Files.readAllBytes(file);
            if (!Arrays.equals(now, content)) {
                content = now;
                extractor = extractor.with(ActorRegistry.withFile(file));
                core = core(extractor, now);
                failure = null;
                reloaded.increment();
                LOG.info("actors: {} read again", file);
            } else if (failure != null && failure.startsWith(GONE)) {
                failure = null;
            }
        } catch (IOException e) {
            keep(GONE + e);
        } catch (RuntimeException e) {
            keep(String.valueOf(e.getMessage()));
        }
    }

    private void keep(String cause) {
        if (!cause.equals(failure)) {
            broken.increment();
            LOG.warn("actors: {} is not used, what was read before is kept: {}", file, cause);
        }
        failure = cause;
    }

    /** Why the file is not in use as it stands; null where it is. */
    @Nullable
    String failure() {
        return failure;
    }

    @Override
    public Core get() {
        return core;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
