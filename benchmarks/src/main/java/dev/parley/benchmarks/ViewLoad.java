package dev.parley.benchmarks;

import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The view as a process of its own, over a broker in this one: how long it takes until it has read so many statements, how long
 * questions take that two clients ask at once, how many streams stand open beside, and how much memory it holds.
 *
 * <p>{@code ViewLoad STATEMENTS [QUESTIONS] [STREAMS] [HEAP] [JVM OPTION ...]}
 */
public final class ViewLoad {
    private static final int CLIENTS = 2;

    private final URI page;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ViewLoad(URI page) {
        this.page = page;
    }

    public static void main(String[] args) throws Exception {
        var statements = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        var questions = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        var streams = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        var heap = args.length > 3 ? args[3] : "160m";
        var options = List.of(args).subList(Math.min(4, args.length), args.length);
        var folder = Files.createTempDirectory("view-load");
        try (var parley = LocalParley.start(folder, EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT)) {
            new MadeUpStatements(parley.settings()).publish(statements);
            try (var view = new ViewProcess(parley, folder.resolve("view"), heap, options)) {
                System.out.printf(
                        "%,d statements read in %.1f s, from the start of the process, %.1f s of it on a processor; %s%n",
                        statements, view.secondsUntilLoaded(), view.processorSeconds(), view.memory());
                if (questions > 0) {
                    new ViewLoad(view.address()).measure(view, questions, streams);
                }
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(ViewProcess view, int questions, int streams) throws Exception {
        ask(questions / 2);
        System.out.println("Questions, two clients at once: " + told(ask(questions)));
        var open = open(streams);
        System.out.println("The same beside " + open.size() + " open streams: " + told(ask(questions)));
        System.out.println(view.memory());
        for (var socket : open) {
            socket.close();
        }
    }

    /** Times in milliseconds by the kind of question, of questions that clients ask at once. */
    private Map<String, List<Double>> ask(int questions) throws InterruptedException {
        Map<String, List<Double>> times = new ConcurrentSkipListMap<>();
        var threads = new ArrayList<Thread>();
        for (var c = 0; c < CLIENTS; c++) {
            var random = new Random(c);
            var thread = new Thread(() -> {
                for (var i = 0; i < questions / CLIENTS; i++) {
                    var question = question(random);
                    var time = time(question);
                    times.computeIfAbsent(kind(question), k -> Collections.synchronizedList(new ArrayList<>()))
                            .add(time);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (var thread : threads) {
            thread.join();
        }
        return times;
    }

    private static String kind(String question) {
        return question.replaceAll("(actors|targets)/.*", "$1/one")
                .replaceAll("=[^&]*", "")
                .replaceFirst("/api/", "");
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

    private static String told(Map<String, List<Double>> times) {
        var lines = new StringBuilder(
                told(times.values().stream().flatMap(List::stream).toList()));
        times.forEach(
                (kind, some) -> lines.append("\n  ").append(kind).append(": ").append(told(some)));
        return lines.toString();
    }

    private static String told(List<Double> some) {
        var times = some.stream().mapToDouble(time -> time).sorted().toArray();
        return "%,d: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms"
                .formatted(
                        times.length,
                        times[times.length / 2],
                        times[times.length * 95 / 100],
                        times[times.length * 99 / 100],
                        times[times.length - 1]);
    }
}
