package dev.parley.benchmarks;

import dev.parley.local.LocalParley;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The view as a process of its own that has read the topics to their end. Its log goes to {@code view-load.log}. */
final class ViewProcess implements AutoCloseable {
    private static final String LISTENS = "page and API at ";
    private static final String LOADED = "the index is up to date";

    private final Process process;
    private final URI address;
    private final double loaded;

    /**
     * Starts it, and waits until its log says that it is up to date.
     *
     * @param folder  for its index
     * @param heap    of its JVM, as {@code -Xmx} has it
     * @param options more for its JVM
     */
    ViewProcess(LocalParley parley, Path folder, String heap, List<String> options) throws IOException {
        var began = System.nanoTime();
        process = new ProcessBuilder(command(parley, folder, heap, options))
                .redirectErrorStream(true)
                .start();
        var log = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var kept = Files.newBufferedWriter(Path.of("view-load.log"));
        address = URI.create(
                await(log, kept, LISTENS).replaceFirst(".*" + LISTENS, "").trim());
        await(log, kept, LOADED);
        loaded = (System.nanoTime() - began) / 1e9;
        var rest = new Thread(() -> drain(log, kept), "view-log");
        rest.setDaemon(true);
        rest.start();
    }

    private static List<String> command(LocalParley parley, Path folder, String heap, List<String> options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.parley.view.Main"));
        Stream.of(
                        "kafka.bootstrap.servers=" + parley.bootstrapServers(),
                        "schema.registry.url=" + parley.registryUrl(),
                        "topics.create=false",
                        "state.dir=" + folder,
                        "view.rate=1000000",
                        "view.streams=2000",
                        "view.port=0",
                        "health.host=127.0.0.1",
                        "health.port=0")
                .forEach(setting -> command.addAll(List.of("--set", setting)));
        return command;
    }

    private static String await(BufferedReader log, java.io.Writer kept, String words) throws IOException {
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            kept.write(line + "\n");
            kept.flush();
            if (line.contains(words)) {
                return line;
            }
        }
        throw new IOException("the view has ended before it said \"" + words + "\"; see view-load.log");
    }

    private static void drain(BufferedReader log, java.io.Writer kept) {
        try (kept) {
            for (var line = log.readLine(); line != null; line = log.readLine()) {
                kept.write(line + "\n");
                kept.flush();
            }
        } catch (IOException closed) {
            // It has ended.
        }
    }

    /** Where page and API are. */
    URI address() {
        return address;
    }

    double secondsUntilLoaded() {
        return loaded;
    }

    double processorSeconds() {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    /** What it holds of the machine's memory now and held at most, as Linux counts it; the index's mapped files are part of it. */
    String memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            var megabytes = lines.filter(line -> line.matches("(VmRSS|VmHWM|RssAnon|RssFile):.*"))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(':')),
                            line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024));
            return "%d MB resident (%d MB of its own, %d MB of mapped files), %d MB at most"
                    .formatted(
                            megabytes.get("VmRSS"),
                            megabytes.get("RssAnon"),
                            megabytes.get("RssFile"),
                            megabytes.get("VmHWM"));
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
