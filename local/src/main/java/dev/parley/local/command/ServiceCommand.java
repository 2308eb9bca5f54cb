package dev.parley.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A service as its own Main runs it; what is typed goes there as it is. */
abstract sealed class ServiceCommand implements Callable<Integer> {
    private final ToIntFunction<String[]> service;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, a properties file; else $$PARLEY_CONFIG.")
    private List<String> config = new ArrayList<>();

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "One setting; may be given several times.")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--settings", description = "List every setting with its default and meaning.")
    private boolean listSettings;

    ServiceCommand(ToIntFunction<String[]> service) {
        this.service = service;
    }

    /** What the service is told beside its settings. */
    List<String> more() {
        return List.of();
    }

    @Override
    public Integer call() {
        List<String> args = new ArrayList<>();
        config.forEach(file -> args.addAll(List.of("--config", file)));
        assignments.forEach(assignment -> args.addAll(List.of("--set", assignment)));
        args.addAll(more());
        return service.applyAsInt(listSettings ? new String[] {"--help"} : args.toArray(String[]::new));
    }

    /** {@code parley ingest}. */
    @Command(name = "ingest", description = "Run the service that reads sources into parley.news.raw.v1.")
    static final class Ingest extends ServiceCommand {
        @Parameters(
                paramLabel = "SOURCE",
                arity = "0..*",
                description = "Files, folders and http(s) addresses; added to what setting ingest.sources names.")
        private List<String> sources = new ArrayList<>();

        Ingest() {
            super(dev.parley.ingest.Main::run);
        }

        @Override
        List<String> more() {
            return sources;
        }
    }

    /** {@code parley enrich}. */
    @Command(name = "enrich", description = "Run the service that tags raw items: statements, speakers, stances.")
    static final class Enrich extends ServiceCommand {
        Enrich() {
            super(dev.parley.enrich.Main::run);
        }
    }
}
