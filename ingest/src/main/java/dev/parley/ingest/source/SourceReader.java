package dev.parley.ingest.source;

import dev.parley.ingest.fetch.FetchResult;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.fetch.Validators;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Pointer;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.reading.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a source to its end, once. Whatever can't be opened is a refusal; the rest of the source goes on. */
public final class SourceReader {
    /** Characters from which a feed's item counts as a whole article. */
    private static final int FULL = 1500;

    private final PoliteFetcher fetcher;
    private final Pages pages;
    private final InputStream stdin;
    private final Clock clock;

    public SourceReader(PoliteFetcher fetcher, InputStream stdin, Clock clock) {
        this.fetcher = fetcher;
        this.pages = new Pages(fetcher);
        this.stdin = stdin;
        this.clock = clock;
    }

    /**
     * Gives what the source holds, in its order; files of a folder in the order of their names.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public void read(SourceSpec spec, Consumer<ReadResult> results) throws InterruptedException {
        visit(spec, Validators.NONE, results);
    }

    /**
     * The same, telling a server what is already known of the source.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public Visit visit(SourceSpec spec, Validators known, Consumer<ReadResult> results) throws InterruptedException {
        if (spec.isRemote()) {
            return fetch(spec, known, results);
        }
        if (spec.name().equals("-")) {
            DocumentReader.read(stdin, origin(spec, "-"), results);
        } else {
            path(spec, results);
        }
        return Visit.LOCAL;
    }

    private Visit fetch(SourceSpec spec, Validators known, Consumer<ReadResult> results) throws InterruptedException {
        FetchResult result = fetcher.fetch(spec.name(), known, spec.privateAllowed());
        if (result instanceof FetchResult.Fetched fetched) {
            document(spec, fetched, results);
        } else if (result instanceof FetchResult.Failed failed) {
            results.accept(Refusal.of(failed.reason(), failed.detail(), spec.name()));
        }
        return Visit.of(result, known);
    }

    private void document(SourceSpec spec, FetchResult.Fetched fetched, Consumer<ReadResult> results)
            throws InterruptedException {
        Origin origin = origin(spec, spec.name()).withAddress(fetched.address()).withContentType(fetched.contentType());
        var pointers = new ArrayList<Pointer>();
        var read = new ArrayList<ReadResult>();
        Consumer<ReadResult> sink = spec.fullText() ? read::add : results;
        DocumentReader.read(new ByteArrayInputStream(fetched.body()), origin, sink, pointers::add);
        for (ReadResult one : read) {
            boolean thin = one instanceof RawItem item && item.text().length() < FULL;
            results.accept(thin ? pages.complete((RawItem) one, origin, spec.privateAllowed()) : one);
        }
        pages.follow(pointers, origin, spec.privateAllowed(), results);
    }

    private void path(SourceSpec spec, Consumer<ReadResult> results) {
        try {
            Path path = Path.of(spec.name());
            if (!Files.isDirectory(path)) {
                file(spec, path, results);
                return;
            }
            for (Path file : files(path)) {
                file(spec, file, results);
            }
        } catch (InvalidPathException e) {
            results.accept(Refusal.of(Reason.UNREACHABLE, "no such file, and no http address", spec.name()));
        } catch (IOException e) {
            results.accept(Refusal.of(Reason.UNREACHABLE, said(e), spec.name()));
        }
    }

    /** Files below a folder; hidden ones and what tells people about the folder are no news. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().filter(path -> !isAside(path)).toList();
        }
    }

    private static boolean isAside(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.toUpperCase(Locale.ROOT).startsWith("README");
    }

    private void file(SourceSpec spec, Path path, Consumer<ReadResult> results) {
        if (Files.isDirectory(path)) {
            path(spec.movedTo(path.toString()), results);
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            DocumentReader.read(in, origin(spec, path.toString()), results);
        } catch (IOException e) {
            results.accept(Refusal.of(Reason.UNREACHABLE, said(e), path.toString()));
        }
    }

    private Origin origin(SourceSpec spec, String source) {
        return Origin.of(source, clock.instant()).withAddress(spec.baseUrl()).withHints(spec.outlet(), spec.language());
    }

    private static String said(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "no permission to read it" : String.valueOf(e.getMessage());
    }
}
