package dev.parley.local.command;

import dev.parley.local.lines.ByteLines;
import dev.parley.local.lines.OrderedLines;
import dev.parley.local.lines.StandardOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of a command that works on JSON lines; standard input where none is named. */
final class LineInput {
    static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Input files in UTF-8, one after the other; - or none: standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description =
                    "How many lines are worked on at once; by default as many as there are processors. The output is"
                            + " the same, in the order of the input.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return threads;
    }

    List<String> files() {
        return files.isEmpty() ? List.of(STANDARD_INPUT) : List.copyOf(files);
    }

    /** Hands every line of every file to {@code work} and prints what it gives, in the order of the input. */
    void eachLine(Function<byte[], byte[]> work) throws InterruptedException {
        check();
        try (var lines = new OrderedLines<>(work, StandardOutput.buffered(), threads)) {
            for (var file : files()) {
                try (var in = new ByteLines(open(file))) {
                    all(in, lines);
                } catch (IOException e) {
                    throw new Failure(file + ": " + e.getMessage(), e);
                }
            }
            lines.finish();
        }
    }

    /** A line is handed on at once where the next is not there yet. */
    private static void all(ByteLines in, OrderedLines<byte[]> lines) throws IOException, InterruptedException {
        for (var line = in.next(); line != null; line = in.next()) {
            lines.add(line, line.length);
            if (!in.ready()) {
                lines.handOver();
            }
        }
    }

    /** A file that cannot be read is known before the first line is printed. */
    void check() {
        for (var file : files()) {
            var path = Path.of(file);
            if (!file.equals(STANDARD_INPUT) && (Files.isDirectory(path) || !Files.isReadable(path))) {
                throw new Failure(file + ": " + reason(path));
            }
        }
    }

    private static String reason(Path path) {
        if (!Files.exists(path)) {
            return "no such file";
        }
        return Files.isDirectory(path) ? "a folder, not a file" : "no permission to read it";
    }

    static InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file));
    }
}
