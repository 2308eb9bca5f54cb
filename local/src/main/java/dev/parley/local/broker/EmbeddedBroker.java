package dev.parley.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker and controller (KRaft) in this process, listening on 127.0.0.1 without encryption or authentication:
 * for demonstrations and tests. A restart on the same folder finds its topics again.
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** Stands for "any free port". */
    public static final int ANY_PORT = 0;

    private static final int ATTEMPTS = 10;
    private static final String NEVER = String.valueOf(Duration.ofDays(10_000).toMillis());
    private static final int NODE = 1;
    private static final Uuid CLUSTER = new Uuid(0x7061726c65790000L, 0x6c6f63616cL);

    /** Small where Kafka's defaults are made for a server, and quick where they wait for a cluster to gather. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", String.valueOf(NODE)),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.min.session.timeout.ms", "1000"),
            Map.entry("group.coordinator.threads", "1"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "1"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("log.segment.delete.delay.ms", "1000"),
            // Records carry the time of the news: retention, which the cleaner sees to as well, would delete an old
            // article before it is read.
            Map.entry("log.cleaner.enable", "false"),
            Map.entry("log.initial.task.delay.ms", NEVER),
            Map.entry("log.retention.check.interval.ms", NEVER));

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker that keeps its data in {@code folder}, which is made where it is missing.
     *
     * @param wantedPort the port to listen on, or {@link #ANY_PORT}
     * @throws BrokerException where the port is taken or the folder cannot be written
     */
    public static EmbeddedBroker start(Path folder, int wantedPort) {
        format(folder);
        Exit.setHaltProcedure((status, message) -> halt(folder, status));
        for (var attempt = 1; ; attempt++) {
            var free = Ports.twoFree();
            var port = wantedPort == ANY_PORT ? free.first() : wantedPort;
            try {
                return new EmbeddedBroker(startServer(folder, port, free.second()), port);
            } catch (RuntimeException e) {
                if (!Ports.isTaken(e) || wantedPort != ANY_PORT || attempt == ATTEMPTS) {
                    throw failure(folder, port, e);
                }
            }
        }
    }

    /** What clients put into {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static KafkaRaftServer startServer(Path folder, int port, int controllerPort) {
        var server = new KafkaRaftServer(
                KafkaConfig.fromProps(properties(folder, port, controllerPort), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return server;
    }

    private static Properties properties(Path folder, int port, int controllerPort) {
        var properties = new Properties();
        properties.putAll(SETTINGS);
        properties.setProperty("log.dirs", folder.toString());
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        return properties;
    }

    private static void format(Path folder) {
        try {
            Files.createDirectories(folder);
            var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            new Formatter()
                    .setNodeId(NODE)
                    .setClusterId(CLUSTER.toString())
                    .setDirectories(List.of(folder.toString()))
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .setPrintStream(quiet)
                    .run();
        } catch (IOException e) {
            throw new BrokerException("cannot write the broker's data folder " + folder + ": " + e, e);
        } catch (Exception e) {
            throw new BrokerException("cannot format the broker's data folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Kafka ends the process where it can no longer write; here somebody is to know why. */
    private static void halt(Path folder, int status) {
        System.err.println("parley: Kafka stopped: its data folder " + folder + " failed. Is the disk full?");
        Runtime.getRuntime().halt(status);
    }

    private static BrokerException failure(Path folder, int port, RuntimeException cause) {
        var message = Ports.isTaken(cause)
                ? "port " + port + " of 127.0.0.1 is already in use"
                : "the broker did not start on " + folder + ": " + cause.getMessage();
        return new BrokerException(message, cause);
    }
}
