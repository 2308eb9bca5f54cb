package dev.parley.sink;

import dev.parley.service.Service;
import dev.parley.service.ServiceRun;
import dev.parley.service.StreamsService;
import dev.parley.service.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;

/** Runs the sink as a process of its own. */
public final class Main {
    private static final String NAME = "sink";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs until stopped; the exit status is that of {@link ServiceRun#run}. */
    public static int run(String... args) {
        return ServiceRun.run(NAME, SinkConfig.SETTINGS, Main::service, args);
    }

    /** The sink, ready to start in any process. */
    public static Service service(Settings settings, MeterRegistry meters) {
        var counters = new SinkCounters(meters);
        var topology = SinkTopology.build(SinkConfig.of(settings), counters);
        return new StreamsService(NAME, topology, SinkStores.RETIRED, settings, counters.progress(), meters);
    }
}
