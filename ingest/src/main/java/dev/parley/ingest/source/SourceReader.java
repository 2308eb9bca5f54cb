package dev.parley.ingest.source;

import dev.parley.ingest.fetch.FetchResult;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.fetch.Validators;
import dev.parley.ingest.item.Agencies;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Pointer;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.item.Withdrawal;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Consumer;

/** Reads a source to its end, once. Whatever can't be opened is a refusal; the rest of the source goes on. */
public final class SourceReader {
    /** Characters from which a feed's item counts as a whole article. */
    private static final int FULL = 1500;

    private final PoliteFetcher fetcher;
    private final InputStream stdin;
    private final Clock clock;
    private final Duration confirmation;
    private final Agencies agencies;

    public SourceReader(PoliteFetcher fetcher, InputStream stdin, Clock clock) {
        this(fetcher, stdin, clock, Duration.ofMinutes(10), Agencies.KNOWN);
    }

    /**
     * @param confirmation how long after the first 404 or 410 of a page the second withdraws its item
     * @param agencies     whose credits are known
     */
    public SourceReader(
            PoliteFetcher fetcher, InputStream stdin, Clock clock, Duration confirmation, Agencies agencies) {
        this.agencies = agencies;
        this.fetcher = fetcher;
        this.stdin = stdin;
        this.clock = clock;
        this.confirmation = confirmation;
    }

    /**
     * Gives what the source holds, in its order; files of a folder in the order of their names.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public void read(SourceSpec spec, Consumer<ReadResult> results) throws InterruptedException {
        visit(spec, SourceState.NONE, Notes.fresh(), results);
    }

    /**
     * The same, leaving out what is known already: a server is told what we have, and pages that did not change are not
     * read again.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public Visit visit(SourceSpec spec, SourceState known, Notes notes, Consumer<ReadResult> found)
            throws InterruptedException {
        Consumer<ReadResult> results = new Rising(found);
        if (spec.isRemote()) {
            return fetch(spec, known, notes, results);
        }
        if (spec.name().equals("-")) {
            DocumentReader.read(stdin, origin(spec, "-"), results);
        } else {
            path(spec, notes, results);
        }
        return Visit.LOCAL;
    }

    private Visit fetch(SourceSpec spec, SourceState known, Notes notes, Consumer<ReadResult> results)
            throws InterruptedException {
        String address = known.movedTo() == null ? spec.name() : known.movedTo();
        Validators validators = known.validators(spec.options());
        FetchResult result = fetcher.fetch(address, validators, spec.access(address));
        Visit visit = Visit.of(result, validators);
        if (result instanceof FetchResult.Fetched fetched) {
            return document(spec, fetched, notes, results, visit);
        }
        if (result instanceof FetchResult.Failed failed) {
            results.accept(Refusal.of(failed.reason(), failed.detail(), spec.name()));
        }
        withdraw(spec, known, visit, results);
        return visit;
    }

    /** A page that was read before and is not there at a second look takes its item along. */
    private void withdraw(SourceSpec spec, SourceState known, Visit visit, Consumer<ReadResult> results) {
        if (visit.isGone()
                && known.itemId() != null
                && known.goneSince() != null
                && !clock.instant().isBefore(known.goneSince().plus(confirmation))) {
            results.accept(new Withdrawal(known.itemId(), null, spec.name(), spec.name()));
        }
    }

    /** Gives what the document holds and leads to. */
    private Visit document(
            SourceSpec spec, FetchResult.Fetched fetched, Notes notes, Consumer<ReadResult> results, Visit visit)
            throws InterruptedException {
        Origin origin = origin(spec, spec.name()).withAddress(fetched.address()).withContentType(fetched.contentType());
        String odd = Kinds.objection(spec.kind(), fetched);
        if (odd != null) {
            results.accept(Refusal.of(Reason.UNREADABLE, odd, spec.name()));
            return visit;
        }
        var pages = new Pages(fetcher, spec, notes, results, clock, confirmation);
        var pointers = new ArrayList<Pointer>();
        var thin = new ArrayList<RawItem>();
        var first = new ArrayList<ReadResult>(2);
        var embargoes = new Embargoes(results);
        DocumentReader.read(
                new ByteArrayInputStream(fetched.body()),
                origin,
                one -> {
                    if (first.size() < 2) {
                        first.add(one);
                    }
                    if (spec.fullText()
                            && one instanceof RawItem item
                            && item.text().length() < FULL) {
                        thin.add(item);
                    } else {
                        embargoes.accept(one);
                    }
                },
                pointers::add);
        for (RawItem item : thin) {
            pages.complete(item, origin);
        }
        pages.follow(pointers, origin);
        String single = Pages.single(first);
        Visit held = visit.holding(single != null && Kinds.isPage(fetched) ? single : null);
        return pages.isIncomplete() || embargoes.found() ? held.unfinished() : held;
    }

    private void path(SourceSpec spec, Notes notes, Consumer<ReadResult> results) {
        try {
            Path path = Path.of(spec.name());
            if (!Files.isDirectory(path)) {
                file(spec, path, results);
                return;
            }
            for (Path file : Folder.files(path)) {
                if (Files.isDirectory(file)) {
                    path(spec.at(file.toString()), notes, results);
                } else if (!spec.watch()) {
                    file(spec, file, results);
                } else if (Folder.isDue(file, notes, clock.instant())) {
                    PageState seen = Folder.state(file);
                    var embargoes = new Embargoes(results);
                    file(spec, file, embargoes);
                    if (!embargoes.found()) {
                        notes.page(file.toString(), seen);
                    }
                }
            }
        } catch (InvalidPathException e) {
            results.accept(Refusal.of(Reason.UNREACHABLE, "no such file, and no http address", spec.name()));
        } catch (IOException e) {
            results.accept(Refusal.of(Reason.UNREACHABLE, said(e), spec.name()));
        }
    }

    private void file(SourceSpec spec, Path path, Consumer<ReadResult> results) {
        try (InputStream in = Files.newInputStream(path)) {
            DocumentReader.read(in, origin(spec, path.toString()), results);
        } catch (IOException e) {
            results.accept(Refusal.of(Reason.UNREACHABLE, said(e), path.toString()));
        }
    }

    private Origin origin(SourceSpec spec, String source) {
        return Origin.of(source, clock.instant())
                .withAddress(spec.baseUrl())
                .withHints(spec.outlet(), spec.language())
                .withAgencies(agencies);
    }

    private static String said(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "no permission to read it" : String.valueOf(e.getMessage());
    }
}
