package dev.parley.local;

import dev.parley.local.command.ParleyCommand;

/** The command line's beginning and end. */
public final class Main {
    private Main() {}

    public static void main(String... args) {
        System.exit(ParleyCommand.run(args));
    }
}
