package dev.parley.benchmarks;

import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The view as a process of its own, over a broker in this one: how long it takes until it has read so many statements, how long
 * questions take that two clients ask at once, how many streams stand open beside, and how much memory it holds.
 *
 * <p>{@code ViewLoad STATEMENTS [QUESTIONS] [STREAMS] [HEAP]}
 */
public final class ViewLoad {
    private static final int CLIENTS = 2;
    private static final long GLANCE_MS = 200;

    private final URI page;
    private final HttpClient client = HttpClient.newHttpClient();

    private ViewLoad(URI page) {
        this.page = page;
    }

    public static void main(String[] args) throws Exception {
        var statements = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        var questions = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        var streams = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        var heap = args.length > 3 ? args[3] : "160m";
        var folder = Files.createTempDirectory("view-load");
        try (var parley = LocalParley.start(folder, EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT)) {
            new MadeUpStatements(parley.settings()).publish(statements);
            var port = freePort();
            var health = freePort();
            var began = System.nanoTime();
            var view = start(parley, folder, heap, port, health);
            try {
                new ViewLoad(URI.create("http://127.0.0.1:" + port))
                        .measure(view, URI.create("http://127.0.0.1:" + health), began, statements, questions, streams);
            } finally {
                view.destroy();
                view.waitFor(30, TimeUnit.SECONDS);
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

    private static Process start(LocalParley parley, Path folder, String heap, int port, int health)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.parley.view.Main"));
        Stream.of(
                        "kafka.bootstrap.servers=" + parley.bootstrapServers(),
                        "schema.registry.url=" + parley.registryUrl(),
                        "topics.create=false",
                        "state.dir=" + folder.resolve("view"),
                        "view.rate=1000000",
                        "view.streams=2000",
                        "view.port=" + port,
                        "health.host=127.0.0.1",
                        "health.port=" + health)
                .forEach(setting -> command.addAll(List.of("--set", setting)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("view-load.log"))
                .start();
    }

    private void measure(Process view, URI health, long began, int statements, int questions, int streams)
            throws Exception {
        awaitReady(view, health.resolve("/ready"));
        var loaded = (System.nanoTime() - began) / 1e9;
        System.out.printf("%,d statements read in %.1f s, from the start of the process%n", statements, loaded);
        ask(questions / 4);
        System.out.println(told("questions", ask(questions)));
        var open = open(streams);
        System.out.println(told("questions beside " + open.size() + " open streams", ask(questions)));
        System.out.printf("%d MB resident%n", resident(view.pid()));
        for (var socket : open) {
            socket.close();
        }
    }

    private void awaitReady(Process view, URI ready) throws InterruptedException {
        while (status(ready) != 200) {
            if (!view.isAlive()) {
                throw new IllegalStateException("the view has ended; see view-load.log");
            }
            Thread.sleep(GLANCE_MS);
        }
    }

    private int status(URI address) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** Times in milliseconds, sorted, of questions that clients ask at once. */
    private double[] ask(int questions) throws InterruptedException {
        var times = new double[questions];
        var threads = new ArrayList<Thread>();
        for (var c = 0; c < CLIENTS; c++) {
            var own = c;
            var thread = new Thread(() -> {
                var random = new Random(own);
                for (var i = own; i < questions; i += CLIENTS) {
                    times[i] = time(question(random));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (var thread : threads) {
            thread.join();
        }
        Arrays.sort(times);
        return times;
    }

    private double time(String path) {
        var began = System.nanoTime();
        try {
            var answer = client.send(HttpRequest.newBuilder(page.resolve(path)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " gives " + answer.statusCode());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** What a page asks: lists and searches most of the time, now and then a page of an actor or a target. */
    private static String question(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "/api/actors?q=" + MadeUpStatements.name(random).substring(0, 2);
            case 1 -> "/api/actors";
            case 2 -> "/api/actors/" + MadeUpStatements.actor(random);
            case 3 -> "/api/targets/" + MadeUpStatements.target(random);
            case 4 -> "/api/stances?by=affiliation&target=" + MadeUpStatements.target(random);
            case 5 -> "/api/statements?q=" + MadeUpStatements.word(random);
            case 6 ->
                "/api/statements?q=" + MadeUpStatements.word(random) + "+" + MadeUpStatements.word(random)
                        + "&sort=relevance";
            case 7 -> "/api/statements?side=OPPOSE&target=" + MadeUpStatements.target(random) + "&sort=confidence";
            case 8 ->
                "/api/statements?kind=DIRECT&from=2026-03-01&to=2026-04-01&confidence=0.8&page="
                        + (1 + random.nextInt(20));
            default -> "/api/targets?q=" + MadeUpStatements.target(random).substring(0, 3);
        };
    }

    private List<Socket> open(int streams) throws IOException {
        List<Socket> open = new ArrayList<>();
        for (var i = 0; i < streams; i++) {
            var socket = new Socket();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), page.getPort()));
            socket.getOutputStream()
                    .write("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() < 0) {
                throw new IOException("stream " + i + " was refused");
            }
            open.add(socket);
        }
        return open;
    }

    private static String told(String what, double[] times) {
        return "%,d %s: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms"
                .formatted(
                        times.length,
                        what,
                        times[times.length / 2],
                        times[times.length * 95 / 100],
                        times[times.length * 99 / 100],
                        times[times.length - 1]);
    }

    /** Megabytes that a process holds, as Linux counts them. */
    private static long resident(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
