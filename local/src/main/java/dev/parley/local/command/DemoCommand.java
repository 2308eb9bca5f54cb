package dev.parley.local.command;

import dev.parley.ingest.source.SourceSpec;
import dev.parley.local.demo.Demo;
import dev.parley.local.demo.DemoOptions;
import dev.parley.local.lines.StandardOutput;
import dev.parley.local.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley demo}: everything, in this process. */
@Command(
        name = "demo",
        header = "Run everything in this process, on the samples or on your own articles, and show who said what.")
final class DemoCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = "Files, folders or http(s) addresses of feeds and pages; the samples where none is given.")
    private List<String> sources = List.of();

    @Option(names = "--serve", description = "Keep Kafka up afterwards and serve the page, until Ctrl-C.")
    private boolean serve;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Keep everything in FOLDER, for a later run; else a temporary folder.")
    private @Nullable Path data;

    @Option(names = "--port", defaultValue = "0", description = "Port for Kafka; default: a free one.")
    private int port;

    @Option(names = "--registry-port", defaultValue = "0", description = "Port for the registry; default: a free one.")
    private int registryPort;

    @Option(names = "--view-port", defaultValue = "0", description = "Port for the page; default: a free one.")
    private int viewPort;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "6",
            description = "Print N statements in full; default: ${DEFAULT-VALUE}.")
    private int show;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws InterruptedException {
        var specs = (sources.isEmpty() ? samples() : sources)
                .stream().map(SourceSpec::of).map(SourceSpec::allowingPrivate).toList();
        specs.forEach(DemoCommand::check);
        var options = new DemoOptions(specs, reading.settings(), data, serve, port, registryPort, viewPort, show);
        var demo = new Demo(options, Terminal.ofProcess(), StandardOutput.buffered(), System.err);
        if (!demo.run()) {
            throw new Failure("nothing could be read");
        }
        return 0;
    }

    private static void check(SourceSpec spec) {
        if (!spec.isRemote() && !spec.name().equals("-") && !Files.isReadable(Path.of(spec.name()))) {
            throw new Failure(spec.name() + ": "
                    + (Files.exists(Path.of(spec.name())) ? "no permission to read it" : "no such file"));
        }
    }

    /** Everything in the samples but what describes them. */
    private static List<String> samples() {
        var folder = Path.of(System.getProperty("parley.home", "."), "samples");
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure("the samples are not in " + folder + "; name a file, a folder or an address", e);
        }
    }
}
