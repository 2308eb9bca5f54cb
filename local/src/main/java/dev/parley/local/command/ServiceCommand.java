package dev.parley.local.command;

import dev.parley.ingest.IngestSettings;
import dev.parley.local.serve.ServedFile;
import dev.parley.view.ViewSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A service as its own Main runs it; what is typed goes there as it is. */
abstract sealed class ServiceCommand implements Callable<Integer> {
    private final ToIntFunction<String[]> service;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings, a properties file; else $$PARLEY_CONFIG.")
    private @Nullable String config;

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
        settingsFile().ifPresent(file -> args.addAll(List.of("--config", file)));
        assignments.forEach(assignment -> args.addAll(List.of("--set", assignment)));
        args.addAll(more());
        return service.applyAsInt(listSettings ? new String[] {"--help"} : args.toArray(String[]::new));
    }

    /** Where nobody names one, the demo that runs is the one that is meant. */
    private Optional<String> settingsFile() {
        if (config != null || System.getenv("PARLEY_CONFIG") != null) {
            return Optional.ofNullable(config);
        }
        return ServedFile.find(ServedFile.place()).map(Path::toString);
    }

    /** {@code parley ingest}. */
    @Command(name = "ingest", header = "Run the service that reads sources into parley.news.raw.v1.")
    static final class Ingest extends ServiceCommand {
        @Parameters(
                paramLabel = "SOURCE",
                arity = "0..*",
                description = "Files, folders and http(s) addresses, in place of setting ingest.sources.")
        private List<String> sources = new ArrayList<>();

        @Option(names = "--once", description = "Stop when every source was read once.")
        private boolean once;

        @Option(names = "--watch", description = "Read files that come into the folders within a second or two.")
        private boolean watch;

        Ingest() {
            super(dev.parley.ingest.Main::run);
        }

        @Override
        List<String> more() {
            List<String> more = new ArrayList<>();
            if (sources.stream().anyMatch(source -> source.contains(","))) {
                throw new Failure("a source with a comma in its name cannot be told apart from two: " + sources);
            }
            if (!sources.isEmpty()) {
                more.addAll(List.of("--set", IngestSettings.SOURCES + "=" + String.join(",", sources)));
            }
            if (once) {
                more.addAll(List.of("--set", IngestSettings.ONCE + "=true"));
            }
            if (watch) {
                more.addAll(List.of("--set", IngestSettings.WATCH + "=true"));
            }
            return more;
        }
    }

    /** {@code parley enrich}. */
    @Command(name = "enrich", header = "Run the service that tags raw items: statements, speakers, stances.")
    static final class Enrich extends ServiceCommand {
        Enrich() {
            super(dev.parley.enrich.Main::run);
        }
    }

    /** {@code parley view}. */
    @Command(name = "view", header = "Run the service that shows who said what: an API and a page.")
    static final class View extends ServiceCommand {
        @Option(
                names = "--port",
                paramLabel = "PORT",
                description = "Port of page and API, in place of setting view.port.")
        private @Nullable Integer port;

        View() {
            super(dev.parley.view.Main::run);
        }

        @Override
        List<String> more() {
            return port == null ? List.of() : List.of("--set", ViewSettings.PORT + "=" + port);
        }
    }

    /** {@code parley sink}. */
    @Command(name = "sink", header = "Run the service that folds tagged items into statements and actors.")
    static final class Sink extends ServiceCommand {
        Sink() {
            super(dev.parley.sink.Main::run);
        }
    }
}
