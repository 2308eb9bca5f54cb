package dev.parley.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a service answers at {@code /metrics}. */
record Scrape(String text) {
    static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    static Scrape of(int port) throws IOException, InterruptedException {
        return new Scrape(get(port, "/metrics").body());
    }

    List<String> series() {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    /** Names as a query uses them, those of histograms with their endings. */
    Set<String> names() {
        return series().stream().map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Families that say what they are. */
    Set<String> explained() {
        return text.lines()
                .filter(line -> line.startsWith("# HELP "))
                .map(line -> line.split(" ", 4))
                .filter(words -> words.length == 4 && !words[3].isBlank())
                .map(words -> words[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> families() {
        return text.lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sum over the series of a name whose labels hold all of these. */
    double value(String name, String... labels) {
        return series().stream()
                .filter(line -> line.split("[{ ]", 2)[0].equals(name))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
