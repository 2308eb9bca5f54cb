package dev.parley.local.command;

import dev.parley.ingest.ReadCommand;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.local.lines.StandardOutput;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley read}: what ingest would publish. */
@Command(name = "read", header = "Print what ingest would publish, as JSON lines, without Kafka.")
final class ReadSources implements Callable<Integer> {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "A file, a folder, the http(s) address of a feed or page, or - for standard input.")
    private List<String> sources = List.of();

    @Option(names = "--refused", description = "Print also what would not be published, with the reason.")
    private boolean refused;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Stands in for the address of a document read from a file.")
    private @Nullable String baseUrl;

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description =
                    "A news agency that credits may name, beside those that are known; may be given several times.")
    private List<String> agencies = List.of();

    @Override
    public Integer call() throws InterruptedException {
        var specs = sources.stream()
                .map(name -> SourceSpec.of(name).withBaseUrl(baseUrl).allowingPrivate())
                .toList();
        return new ReadCommand(System.in, agencies).print(specs, refused, StandardOutput.buffered(), System.err);
    }
}
