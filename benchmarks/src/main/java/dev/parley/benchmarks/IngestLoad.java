package dev.parley.benchmarks;

import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One instance of ingest, a process of its own with 512 MB of heap, polls many feeds until it has looked at each twice: its
 * heap, and how the hosts were treated. Arguments: hosts (1000), feeds per host (10), interval (2m), heap (512m).
 */
public final class IngestLoad {
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final Duration DELAY = Duration.ofSeconds(1);
    /** A pause is a second; clocks and the way through the machine may take a little of it. */
    private static final Duration JITTER = Duration.ofMillis(10);

    private IngestLoad() {}

    public static void main(String... args) throws IOException, InterruptedException {
        var hosts = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        var perHost = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        var interval = args.length > 2 ? args[2] : "2m";
        var heap = args.length > 3 ? args[3] : "512m";
        var folder = Files.createTempDirectory("parley-benchmark");
        try (var feeds = new ManyFeeds(hosts, perHost);
                var parley =
                        LocalParley.start(folder.resolve("data"), EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT)) {
            var sources = Files.writeString(
                    folder.resolve("sources.yaml"), "sources:\n- " + String.join("\n- ", feeds.addresses()) + "\n");
            var port = freePort();
            var ingest = start(parley, sources, port, interval, heap, folder);
            try {
                watch(feeds, ingest, port, hosts * perHost);
            } finally {
                ingest.destroy();
                ingest.waitFor(20, TimeUnit.SECONDS);
                ingest.destroyForcibly().waitFor();
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process start(LocalParley parley, Path sources, int port, String interval, String heap, Path folder)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx" + heap,
                "-XX:+UseG1GC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.parley.ingest.Main",
                "--set",
                "kafka.bootstrap.servers=" + parley.bootstrapServers(),
                "--set",
                "schema.registry.url=" + parley.registryUrl(),
                "--set",
                "ingest.sources.file=" + sources,
                "--set",
                "ingest.private.networks=true",
                "--set",
                "ingest.interval=" + interval,
                "--set",
                "ingest.interval.max=" + interval,
                "--set",
                "ingest.host.delay=1s",
                "--set",
                "health.port=" + port);
        var log = folder.resolve("ingest.log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }

    private static void watch(ManyFeeds feeds, Process ingest, int port, int all) throws InterruptedException {
        var began = System.nanoTime();
        var most = 0.0;
        var first = 0L;
        while (feeds.looked(2) < all) {
            LockSupport.parkNanos(STEP.toNanos());
            if (!ingest.isAlive()) {
                throw new IllegalStateException("ingest ended with status " + ingest.exitValue());
            }
            most = Math.max(most, heap(port));
            if (first == 0 && feeds.looked(1) == all) {
                first = System.nanoTime() - began;
                System.out.printf("every feed once after %d s%n", TimeUnit.NANOSECONDS.toSeconds(first));
            }
        }
        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        System.out.printf(
                "%d feeds twice after %d s; %d answers 304; processor %s s; heap in use at most %.0f MB%n",
                all,
                seconds,
                feeds.unmodified.get(),
                ingest.info().totalCpuDuration().map(Duration::toSeconds).orElse(-1L),
                most);
        hosts(feeds);
    }

    private static void hosts(ManyFeeds feeds) {
        var hosts = feeds.treated().values();
        var shortest = hosts.stream()
                .map(ManyFeeds.Host::shortest)
                .min(Duration::compareTo)
                .orElseThrow();
        var hurried = hosts.stream()
                .filter(host -> host.shortest().compareTo(DELAY.minus(JITTER)) < 0)
                .count();
        var atOnce = hosts.stream().mapToInt(ManyFeeds.Host::mostAtOnce).max().orElse(0);
        System.out.printf(
                "%d hosts: shortest time between two requests %d ms, hosts with less than 990 ms %d, requests at once %d%n",
                hosts.size(), shortest.toMillis(), hurried, atOnce);
    }

    /** Megabytes in use, from the instance's own metrics; 0 while it does not answer yet. */
    private static double heap(int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)) / 1_048_576)
                    .sum();
        } catch (IOException starting) {
            return 0;
        }
    }
}
