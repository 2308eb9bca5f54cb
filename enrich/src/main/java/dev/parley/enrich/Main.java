package dev.parley.enrich;

import dev.parley.service.ServiceRun;

/** Runs enrich as a process of its own. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        System.exit(run(args));
    }

    /** The same without ending the process; gives its exit status. */
    public static int run(String... args) {
        return ServiceRun.run(EnrichService.NAME, EnrichSettings.all(), EnrichService::of, args);
    }
}
