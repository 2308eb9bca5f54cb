package dev.parley.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One broker of several as a process that can be killed; it keeps its data over a restart. */
final class BrokerProcess implements AutoCloseable {
    private static final String CLUSTER = new Uuid(7, 7).toString();
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("default.replication.factor", "3"),
            Map.entry("min.insync.replicas", "2"),
            Map.entry("offsets.topic.replication.factor", "3"),
            Map.entry("offsets.topic.num.partitions", "3"),
            Map.entry("transaction.state.log.replication.factor", "3"),
            Map.entry("transaction.state.log.min.isr", "2"),
            Map.entry("transaction.state.log.num.partitions", "3"),
            Map.entry("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.min.session.timeout.ms", "1000"),
            Map.entry("broker.session.timeout.ms", System.getProperty("parley.broker.session", "3000")),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            // A busy machine may need more than a minute until two of three have started.
            Map.entry("initial.broker.registration.timeout.ms", "240000"),
            Map.entry("num.recovery.threads.per.data.dir", "1"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            // As in the embedded broker: the records carry the time of the news.
            Map.entry("log.cleaner.enable", "false"),
            Map.entry("log.retention.check.interval.ms", "864000000"));

    private final Path folder;
    private final Address address;
    private Process process;

    /** Where a broker listens, on 127.0.0.1: for clients, and as a controller for the others. */
    record Address(int id, int clients, int controllers) {
        String bootstrap() {
            return "127.0.0.1:" + clients;
        }

        String voter() {
            return id + "@127.0.0.1:" + controllers;
        }
    }

    /** Starts a new broker. {@code voters} as {@code controller.quorum.voters} wants them. */
    BrokerProcess(Path folder, Address address, String voters) throws IOException {
        this.folder = folder;
        this.address = address;
        var data = Files.createDirectories(folder.resolve("data-" + address.id()));
        format(data);
        Files.write(properties(), lines(data, voters));
        this.process = start();
    }

    /** Ends it as a power cut would, and starts it again. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = start();
    }

    /** Ends it in order, as an upgrade would, and starts it again. */
    void stopAndRestart() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        process = start();
    }

    /** Another process may hold a port for a moment when a broker comes back. */
    void startIfEnded() throws IOException {
        if (!process.isAlive()) {
            process = start();
        }
    }

    private Process start() throws IOException {
        var log = folder.resolve("broker-" + address.id() + ".log");
        return new Cli(folder).start("kafka.Kafka", log, log, properties().toString());
    }

    private Path properties() {
        return folder.resolve("broker-" + address.id() + ".properties");
    }

    private List<String> lines(Path data, String voters) {
        List<String> lines = new ArrayList<>();
        SETTINGS.forEach((key, value) -> lines.add(key + "=" + value));
        lines.add("node.id=" + address.id());
        lines.add("log.dirs=" + data);
        lines.add("controller.quorum.voters=" + voters);
        lines.add("listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                .formatted(address.clients(), address.controllers()));
        return lines;
    }

    private void format(Path data) {
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            new Formatter()
                    .setNodeId(address.id())
                    .setClusterId(CLUSTER)
                    .setDirectories(List.of(data.toString()))
                    .setMetadataLogDirectory(data.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setPrintStream(quiet)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + data, e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
