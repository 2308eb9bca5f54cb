package dev.parley.ingest;

import dev.parley.ingest.fetch.Fetcher;
import dev.parley.service.ServiceRun;
import java.util.List;

/** Runs ingest as a process of its own. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        Fetcher.prepare();
        System.exit(run(args));
    }

    /** The same without ending the process; gives its exit status. */
    public static int run(String... args) {
        return ServiceRun.run(
                "ingest",
                IngestSettings.all(),
                (settings, registry) -> new IngestService(settings, List.of(), registry, IngestListener.NONE),
                args);
    }
}
