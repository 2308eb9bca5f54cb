package dev.parley.service;

import dev.parley.schemas.registry.RegistryTraffic;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.File;
import java.util.function.ToDoubleFunction;

/** The figures that every service has, beside those of its JVM. */
final class ProcessFigures {
    private static final String NOTHING = "";

    private ProcessFigures() {}

    static void register(Service service, Settings settings, MeterRegistry meters) {
        Gauge.builder("parley.ready", service, s -> s.health().isReady() ? 1 : 0)
                .description("1 where the service does its work, 0 where it starts, waits or is down; /ready says why")
                .register(meters);
        Gauge.builder("parley.build.info", () -> 1)
                .description("What runs, in its labels")
                .tags("version", BuildInfo.version(), "commit", BuildInfo.commit(), "service", service.name())
                .register(meters);
        traffic(meters, "parley.registry.requests", "Requests to the schema registry", RegistryTraffic::requests);
        traffic(
                meters,
                "parley.registry.errors",
                "Requests to the schema registry that nobody answered, or with another status than 200 and 404",
                RegistryTraffic::errors);
        traffic(
                meters,
                "parley.registry.retries",
                "Requests to the schema registry that were another try",
                RegistryTraffic::retries);
        disk(settings, meters);
    }

    private interface Figure {
        long now();
    }

    private static void traffic(MeterRegistry meters, String name, String help, Figure figure) {
        FunctionCounter.builder(name, NOTHING, nothing -> figure.now())
                .description(help)
                .register(meters);
    }

    private static void disk(Settings settings, MeterRegistry meters) {
        var folder = settings.path(ServiceSettings.STATE_DIR).toAbsolutePath().toFile();
        gauge(
                meters,
                "parley.state.disk.free.bytes",
                "Free on the disk of the state folder",
                folder,
                File::getUsableSpace);
        gauge(
                meters,
                "parley.state.disk.total.bytes",
                "Size of the disk of the state folder",
                folder,
                File::getTotalSpace);
    }

    private static void gauge(
            MeterRegistry meters, String name, String help, File folder, ToDoubleFunction<File> value) {
        Gauge.builder(name, folder, value)
                .description(help)
                .strongReference(true)
                .register(meters);
    }
}
