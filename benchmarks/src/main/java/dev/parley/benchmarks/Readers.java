package dev.parley.benchmarks;

import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.reading.DocumentReader;
import dev.parley.ingest.warc.WarcDocuments;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * How fast sources are read, in processor time of the whole process:
 *
 * <pre>
 * Readers pages FOLDER     pages (.html, .html.gz) a second
 * Readers feeds [FOLDER]   megabytes of feeds a second; made-up ones without a folder
 * Readers warc FILE        megabytes of an archive a second, beside unpacking alone
 * Readers make-warc FILE MEGABYTES   an archive of made-up pages that unpacks to that size
 * </pre>
 */
public final class Readers {
    private static final double WARM_UP = 20;
    private static final double MEASURED = 20;

    private Readers() {}

    public static void main(String[] args) throws IOException {
        String what = args.length == 0 ? "" : args[0];
        switch (what) {
            case "pages" -> documents("pages", folder(Path.of(args[1])));
            case "feeds" -> documents("feeds", args.length > 1 ? folder(Path.of(args[1])) : feeds());
            case "warc" -> archive(Path.of(args[1]));
            case "make-warc" -> MadeUpArchive.write(Path.of(args[1]), Long.parseLong(args[2]) << 20);
            default -> {
                System.err.println(
                        "usage: Readers pages FOLDER | feeds [FOLDER] | warc FILE | make-warc FILE MEGABYTES");
                System.exit(2);
            }
        }
    }

    private static List<byte[]> feeds() {
        var news = new MadeUpNews(4);
        var feeds = new ArrayList<byte[]>();
        for (int i = 0; i < 6; i++) {
            for (String feed : List.of(news.rss(20, true), news.rss(40, false), news.atom(25))) {
                feeds.add(feed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return feeds;
    }

    private static List<byte[]> folder(Path folder) throws IOException {
        var documents = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    boolean gzip = file.toString().endsWith(".gz");
                    documents.add((gzip ? new GZIPInputStream(in) : in).readAllBytes());
                }
            }
        }
        return documents;
    }

    private static void documents(String what, List<byte[]> documents) {
        rounds(documents, WARM_UP);
        var clock = new CpuClock();
        long rounds = rounds(documents, MEASURED);
        double seconds = clock.seconds();
        long bytes = documents.stream().mapToLong(document -> document.length).sum() * rounds;
        System.out.printf(
                "%s: %d documents, %.1f MB; %.0f documents and %.1f MB per processor second%n",
                what,
                documents.size(),
                bytes / 1e6 / rounds,
                documents.size() * rounds / seconds,
                bytes / 1e6 / seconds);
    }

    /** Reads all documents again and again for so many processor seconds. */
    private static long rounds(List<byte[]> documents, double seconds) {
        var clock = new CpuClock();
        long rounds = 0;
        while (clock.seconds() < seconds) {
            int[] items = new int[1];
            for (byte[] document : documents) {
                DocumentReader.read(
                        document,
                        Origin.of("benchmark", Instant.EPOCH),
                        result -> items[0] += result instanceof RawItem ? 1 : 0);
            }
            if (items[0] == 0) {
                throw new IllegalStateException("no item was read");
            }
            rounds++;
        }
        return rounds;
    }

    private static void archive(Path file) throws IOException {
        long packed = Files.size(file);
        var clock = new CpuClock();
        long unpacked;
        try (var in = new GZIPInputStream(Files.newInputStream(file), 65536)) {
            unpacked = in.transferTo(OutputStream.nullOutputStream());
        }
        double gunzip = clock.seconds();
        clock = new CpuClock();
        long[] found = new long[3];
        try (var in = new BufferedInputStream(Files.newInputStream(file), 65536)) {
            WarcDocuments.read(
                    in,
                    Origin.of(file.toString(), Instant.EPOCH),
                    (body, from) -> {
                        found[0]++;
                        found[1] += body.length;
                    },
                    refusal -> found[2]++);
        }
        double read = clock.seconds();
        System.out.printf(
                "warc: %.0f MB packed, %.0f MB unpacked; %d documents of %.0f MB, %d refused%n",
                packed / 1e6, unpacked / 1e6, found[0], found[1] / 1e6, found[2]);
        System.out.printf(
                "unpacking alone %.0f MB, documents %.0f MB per processor second: %.2f of it; heap limit %d MB%n",
                unpacked / 1e6 / gunzip,
                unpacked / 1e6 / read,
                gunzip / read,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
