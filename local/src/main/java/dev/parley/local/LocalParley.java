package dev.parley.local;

import dev.parley.ingest.IngestListener;
import dev.parley.ingest.IngestService;
import dev.parley.ingest.IngestSettings;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.schemas.SubjectAdmin;
import dev.parley.service.Service;
import dev.parley.service.ServiceRun;
import dev.parley.service.settings.Settings;
import dev.parley.view.ViewService;
import dev.parley.view.ViewSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A broker, a registry, the topics and the services as they are, in this process. Thread-safe. */
public final class LocalParley implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final LocalRegistry registry;
    private final LocalSettings settings;
    private final List<Service> services = new ArrayList<>();
    private boolean closed;

    private LocalParley(EmbeddedBroker broker, LocalRegistry registry, LocalSettings settings) {
        this.broker = broker;
        this.registry = registry;
        this.settings = settings;
    }

    /**
     * Starts broker and registry, creates the topics and registers their schemas; no service yet.
     *
     * @param folder       keeps everything; what an earlier run left there is found again
     * @param port         of the broker, or {@link EmbeddedBroker#ANY_PORT}
     * @param registryPort of the registry, or {@link LocalRegistry#ANY_PORT}
     * @throws dev.parley.local.broker.BrokerException where the broker cannot start
     * @throws java.io.UncheckedIOException where the registry cannot start
     * @throws dev.parley.schemas.registry.SchemaRegistryException where what an earlier run left there is not compatible
     */
    public static LocalParley start(Path folder, int port, int registryPort) {
        var registry = LocalRegistry.start(folder.resolve("registry"), registryPort);
        try {
            var broker = EmbeddedBroker.start(folder.resolve("broker"), port);
            var settings = new LocalSettings(folder, broker.bootstrapServers(), registry.url());
            return new LocalParley(broker, registry, settings).prepared();
        } catch (RuntimeException e) {
            registry.close();
            throw e;
        }
    }

    private LocalParley prepared() {
        try {
            ServiceRun.ensureTopics(settings());
            new SubjectAdmin(settings().serde()).create();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** What clients of this process are to be told. */
    public Settings settings() {
        return settings.of(List.of(), Map.of());
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public String registryUrl() {
        return registry.url();
    }

    /** Starts enrich; it gets ready on its own. */
    public Service startEnrich() {
        return startEnrich(Map.of());
    }

    /** The same with settings of its own. */
    public Service startEnrich(Map<String, ?> more) {
        return start(dev.parley.enrich.EnrichService.of(
                settings.of(dev.parley.enrich.EnrichSettings.all(), more), new SimpleMeterRegistry()));
    }

    /** Starts sink; it gets ready on its own. */
    public Service startSink() {
        return startSink(Map.of());
    }

    /** The same with settings of its own. */
    public Service startSink(Map<String, ?> more) {
        return start(dev.parley.sink.Main.service(
                settings.of(dev.parley.sink.SinkConfig.SETTINGS, more), new SimpleMeterRegistry()));
    }

    /** Starts the view, on a port of its own; it gets ready on its own. */
    public ViewService startView(Map<String, ?> more) {
        var view = new ViewService(settings.of(ViewSettings.all(), more), new SimpleMeterRegistry());
        start(view);
        return view;
    }

    /** Starts ingest on these sources: once, or again and again. */
    public Service startIngest(List<SourceSpec> sources, boolean once, IngestListener listener) {
        var own = settings.of(IngestSettings.all(), Map.of(IngestSettings.ONCE, once));
        return start(new IngestService(own, sources, new SimpleMeterRegistry(), listener));
    }

    private synchronized Service start(Service service) {
        services.add(service);
        service.start();
        return service;
    }

    /** The first service that failed, in words; empty while all work, and once this is closed. */
    public synchronized Optional<String> failure() {
        return services.stream()
                .filter(service -> !closed && !service.health().isAlive())
                .map(service -> service.name() + " failed: " + service.health().cause())
                .findFirst();
    }

    /** Stops the services, then the registry and the broker. May be called again. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            services.parallelStream().forEach(Service::close);
            registry.close();
            broker.close();
        }
    }
}
