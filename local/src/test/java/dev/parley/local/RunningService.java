package dev.parley.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A service as a process of its own, with its log and its health port. */
final class RunningService implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("health on port (\\d+)");
    private static final Duration LONGEST = Duration.ofSeconds(240);

    private final Path log;
    private final Process process;

    RunningService(Path folder, String name, Map<String, ?> settings) throws IOException {
        log = Files.createTempFile(folder, name, ".log");
        List<String> args = new ArrayList<>(
                List.of("--set", "health.port=0", "--set", "state.dir=" + folder.resolve(name + "-state")));
        settings.forEach((key, value) -> args.addAll(List.of("--set", key + "=" + value)));
        process = new Cli(folder).start("dev.parley." + name + ".Main", log, log, args.toArray(String[]::new));
    }

    Path logFile() {
        return log;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    int port() {
        await("the health port").atMost(LONGEST).until(() -> PORT.matcher(log()).find());
        try {
            var found = PORT.matcher(log());
            return found.find() ? Integer.parseInt(found.group(1)) : -1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    RunningService awaitReady() {
        await("ready").atMost(LONGEST).until(this::isReady);
        return this;
    }

    boolean isReady() throws IOException, InterruptedException {
        return Scrape.get(port(), "/ready").statusCode() == 200;
    }

    Scrape scrape() throws IOException, InterruptedException {
        return Scrape.of(port());
    }

    /** SIGTERM; gives the exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it did not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
