package dev.parley.local;

import dev.parley.ingest.fetch.Fetcher;
import dev.parley.local.command.ParleyCommand;

/** The command line's beginning and end. */
public final class Main {
    private Main() {}

    public static void main(String... args) {
        Fetcher.prepare();
        System.exit(ParleyCommand.run(args));
    }
}
