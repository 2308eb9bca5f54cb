package dev.parley.local;

import dev.parley.enrich.EnrichService;
import dev.parley.enrich.EnrichSettings;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.service.Service;
import dev.parley.service.ServiceRun;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A broker that can be stopped while the services that use it go on. */
final class BrokerWithServices implements AutoCloseable {
    private final Path folder;
    private final LocalRegistry registry;
    private final LocalSettings settings;
    private final int port;
    private EmbeddedBroker broker;
    private @Nullable Service service;

    BrokerWithServices(Path folder) {
        this.folder = folder;
        registry = LocalRegistry.start(folder.resolve("registry"), LocalRegistry.ANY_PORT);
        broker = EmbeddedBroker.start(folder.resolve("broker"), EmbeddedBroker.ANY_PORT);
        var servers = broker.bootstrapServers();
        port = Integer.parseInt(servers.substring(servers.lastIndexOf(':') + 1));
        settings = new LocalSettings(folder, servers, registry.url());
        ServiceRun.ensureTopics(settings.of(List.of(), Map.of()));
    }

    Service startEnrich() {
        var started = EnrichService.of(settings.of(EnrichSettings.all(), Map.of()), new SimpleMeterRegistry());
        service = started;
        started.start();
        return started;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    String registryUrl() {
        return registry.url();
    }

    void stopBroker() {
        broker.close();
    }

    void restartBroker() {
        broker = EmbeddedBroker.start(folder.resolve("broker"), port);
    }

    @Override
    public void close() {
        if (service != null) {
            service.close();
        }
        broker.close();
        registry.close();
    }
}
