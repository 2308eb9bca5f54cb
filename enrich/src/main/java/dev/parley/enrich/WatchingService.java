package dev.parley.enrich;

import dev.parley.service.Health;
import dev.parley.service.Service;

/** A service whose actors' file is watched: it works on with what was read last, and its health says why. */
final class WatchingService implements Service {
    private final Service service;
    private final WatchedActors actors;

    WatchingService(Service service, WatchedActors actors) {
        this.service = service;
        this.actors = actors;
    }

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public void start() {
        service.start();
    }

    @Override
    public Health health() {
        Health health = service.health();
        String failure = actors.failure();
        return failure == null
                ? health
                : new Health(
                        health.status(),
                        health.detail() + "; an older actors file is kept: " + failure,
                        health.cause(),
                        health.causeAt());
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        service.awaitStopped();
    }

    @Override
    public void close() {
        actors.close();
        service.close();
    }
}
