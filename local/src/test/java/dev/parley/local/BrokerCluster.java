package dev.parley.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.awaitility.Awaitility;

/** Three brokers, each a process of its own: every topic has three copies, two of which must be in sync. */
final class BrokerCluster implements AutoCloseable {
    static final int SIZE = 3;

    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final List<BrokerProcess> brokers = new ArrayList<>();
    private final String bootstrapServers;
    private final Admin admin;

    /** Starts them and waits until they stand together. */
    BrokerCluster(Path folder) throws IOException {
        Files.createDirectories(folder);
        var addresses = addresses();
        this.bootstrapServers =
                addresses.stream().map(BrokerProcess.Address::bootstrap).collect(Collectors.joining(","));
        var voters = addresses.stream().map(BrokerProcess.Address::voter).collect(Collectors.joining(","));
        for (var address : addresses) {
            brokers.add(new BrokerProcess(folder, address, voters));
        }
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                4_000));
        try {
            awaitWhole();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    Admin admin() {
        return admin;
    }

    void killAndRestart(int index) throws IOException, InterruptedException {
        brokers.get(index).killAndRestart();
    }

    void stopAndRestart(int index) throws IOException, InterruptedException {
        brokers.get(index).stopAndRestart();
    }

    /** Waits until every broker is up and every partition has all its copies in sync. */
    void awaitWhole() {
        Awaitility.await("a whole cluster").atMost(LONGEST).ignoreExceptions().until(() -> {
            for (var broker : brokers) {
                broker.startIfEnded();
            }
            return admin.describeCluster().nodes().get().size() == SIZE && isInSync();
        });
    }

    private boolean isInSync() throws Exception {
        var names = admin.listTopics().names().get();
        return admin.describeTopics(names).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .allMatch(partition ->
                        partition.isr().size() == partition.replicas().size());
    }

    private static List<BrokerProcess.Address> addresses() {
        var ports = freePorts(2 * SIZE);
        return IntStream.range(0, SIZE)
                .mapToObj(i -> new BrokerProcess.Address(i + 1, ports.get(2 * i), ports.get(2 * i + 1)))
                .toList();
    }

    /** Below the range from which outgoing connections take theirs, so that they stay free while a broker is down. */
    private static List<Integer> freePorts(int count) {
        return new Random()
                .ints(15_000, 30_000)
                .distinct()
                .filter(BrokerCluster::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        brokers.forEach(BrokerProcess::close);
    }
}
