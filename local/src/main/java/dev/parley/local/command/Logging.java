package dev.parley.local.command;

import java.util.Arrays;
import java.util.Set;

/** Chooses what is logged, before anything logs: a service says what it does, a command only what it was asked. */
final class Logging {
    private static final Set<String> SERVICES = Set.of("ingest", "enrich", "sink");

    private Logging() {}

    static void choose(String... args) {
        var command = Arrays.stream(args).filter(arg -> !arg.startsWith("-")).findFirst();
        if (command.isPresent() && SERVICES.contains(command.get())) {
            return;
        }
        System.setProperty("log4j2.configurationFile", "log4j2-local.properties");
        if (Arrays.asList(args).contains("--debug")) {
            System.setProperty("parley.log.kafka", "warn");
            System.setProperty("parley.log.parley", "info");
            System.setProperty("parley.log.trace", "full");
        }
    }
}
