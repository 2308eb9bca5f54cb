package dev.parley.view;

import dev.parley.service.ServiceRun;

/** Runs the view as a process of its own. */
public final class Main {
    private Main() {}

    public static void main(String... args) {
        System.exit(run(args));
    }

    /** The same without ending the process; gives its exit status. */
    public static int run(String... args) {
        return ServiceRun.run(ViewService.NAME, ViewSettings.all(), ViewService::new, args);
    }
}
