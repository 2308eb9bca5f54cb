package dev.parley.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the command line, or another main class of the same class path, as a process of its own. */
final class Cli {
    private static final long LONGEST_SECONDS = 120;

    private static final String CLASS_PATH = SharedClasses.ordered(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx320m",
            "-Dparley.home=" + Path.of("..").toAbsolutePath().normalize());
    private static final List<String> SHARED = SharedClasses.options(CLASS_PATH, JVM);

    private final Path folder;
    private final List<String> options = new ArrayList<>();

    /** What a process printed and how it ended. */
    record Result(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** @param folder home and temporary folder of the process */
    Cli(Path folder) {
        this.folder = folder;
        options.addAll(JVM);
        options.addAll(List.of("-Duser.home=" + folder, "-Djava.io.tmpdir=" + folder));
    }

    Result run(String... args) throws IOException, InterruptedException {
        return runMain("dev.parley.local.Main", args);
    }

    Result runMain(String mainClass, String... args) throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var process = start(mainClass, out, err, args);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(mainClass + " " + List.of(args) + " did not end: " + text(out) + text(err));
        }
        return new Result(process.exitValue(), text(out), text(err));
    }

    Process start(String mainClass, Path out, Path err, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(SHARED);
        command.addAll(List.of("-cp", CLASS_PATH, mainClass));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
        return builder.start();
    }

    /** Kafka's console consumer prints Avro as it comes. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
