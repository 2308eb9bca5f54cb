package dev.parley.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the three services as a process that can be killed; it keeps its state folder over a restart. */
final class ServiceProcess implements AutoCloseable {
    private final Path folder;
    private final String name;
    private final List<String> settings = new ArrayList<>();
    private Process process;
    private int starts;

    ServiceProcess(Path folder, String name, Map<String, ?> settings) throws IOException {
        this.folder = folder;
        this.name = name;
        settings.forEach((key, value) -> this.settings.addAll(List.of("--set", key + "=" + value)));
        this.settings.addAll(List.of("--set", "state.dir=" + folder.resolve("state-" + name)));
        this.settings.addAll(List.of("--set", "health.port=0"));
        this.process = start();
    }

    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    /** What an orchestrator does with a service that has given up. */
    void startIfEnded() throws IOException {
        if (!process.isAlive()) {
            process = start();
        }
    }

    private Process start() throws IOException {
        var log = folder.resolve(name + "-" + starts++ + ".log");
        return new Cli(folder).start("dev.parley." + name + ".Main", log, log, settings.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
