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
import dev.parley.ingest.item.Withdrawal;
import dev.parley.ingest.reading.DocumentReader;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages that one document of a source leads to: the newest first, a bounded number at a look, each again only
 * when the document says that it changed, or to make sure that it is gone. For one visit.
 */
final class Pages {
    private static final int MOST_AT_A_LOOK = 200;
    private static final int MOST_INDEXES = 10;
    private static final int DEPTH = 3;

    private final PoliteFetcher fetcher;
    private final SourceSpec spec;
    private final Notes notes;
    private final Consumer<ReadResult> results;
    private final Clock clock;
    private final Duration confirmation;
    private boolean incomplete;

    /** @param confirmation how long after the first 404 or 410 the second counts */
    Pages(
            PoliteFetcher fetcher,
            SourceSpec spec,
            Notes notes,
            Consumer<ReadResult> results,
            Clock clock,
            Duration confirmation) {
        this.fetcher = fetcher;
        this.spec = spec;
        this.notes = notes;
        this.results = results;
        this.clock = clock;
        this.confirmation = confirmation;
    }

    /** Gives what the pages hold that are new, changed, or not there any more. */
    void follow(List<Pointer> pointers, Origin origin) throws InterruptedException {
        follow(pointers, origin, DEPTH);
    }

    private void follow(List<Pointer> pointers, Origin origin, int depth) throws InterruptedException {
        int pages = 0;
        int indexes = 0;
        for (Pointer pointer : newestFirst(pointers)) {
            if (pointer.index()) {
                if (depth > 1 && indexes++ < MOST_INDEXES) {
                    index(pointer, origin, depth);
                }
            } else if (isDue(pointer)) {
                if (pages++ < MOST_AT_A_LOOK) {
                    page(pointer, origin);
                } else {
                    incomplete = true;
                }
            }
        }
    }

    /** Whether the document has to be looked at again although it may not change: a page is still to be read or confirmed. */
    boolean isIncomplete() {
        return incomplete;
    }

    private static List<Pointer> newestFirst(List<Pointer> pointers) {
        List<Pointer> sorted = new ArrayList<>(pointers);
        sorted.sort(Comparator.comparing(
                (Pointer pointer) -> pointer.modified() == null ? Instant.MIN : pointer.modified(),
                Comparator.reverseOrder()));
        return sorted;
    }

    private boolean isDue(Pointer pointer) {
        PageState known = notes.page(pointer.url());
        return known == null || isToConfirm(known) || !Objects.equals(pointer.modified(), known.declaredAt());
    }

    private boolean isToConfirm(PageState known) {
        return known.goneSince() != null && known.itemId() != null && isConfirmed(known.goneSince());
    }

    private boolean isConfirmed(Instant since) {
        return !clock.instant().isBefore(since.plus(confirmation));
    }

    private void index(Pointer pointer, Origin origin, int depth) throws InterruptedException {
        FetchResult result = fetcher.fetch(pointer.url(), Validators.NONE, spec.access(pointer.url()));
        if (result instanceof FetchResult.Failed failed) {
            results.accept(refusal(failed, pointer));
        } else if (result instanceof FetchResult.Fetched fetched) {
            var further = new ArrayList<Pointer>();
            read(fetched, origin(fetched, pointer, origin), results, further);
            follow(further, origin, depth - 1);
        }
    }

    private void page(Pointer pointer, Origin origin) throws InterruptedException {
        PageState known = notes.page(pointer.url());
        Validators validators = known == null ? Validators.NONE : known.validators();
        FetchResult result = fetcher.fetch(pointer.url(), validators, spec.access(pointer.url()));
        if (result instanceof FetchResult.Failed failed) {
            results.accept(refusal(failed, pointer));
            missing(pointer.url(), known, pointer.modified(), null, failed);
        } else if (result instanceof FetchResult.Fetched fetched) {
            var read = new ArrayList<ReadResult>();
            read(fetched, origin(fetched, pointer, origin), read::add, new ArrayList<>());
            read.forEach(results);
            if (Substitutes.isPassing(read)) {
                incomplete = true;
                return;
            }
            notes.page(
                    pointer.url(), new PageState(pointer.modified(), null, fetched.validators(), null, single(read)));
        } else if (known != null) {
            notes.page(
                    pointer.url(),
                    new PageState(pointer.modified(), known.seenHash(), validators, null, known.itemId()));
            notes.unchanged();
        }
    }

    /** A page that is not there: noted the first time, an item withdrawn when it is so again later. */
    private void missing(
            String url,
            @Nullable PageState known,
            @Nullable Instant declared,
            @Nullable String seen,
            FetchResult.Failed failed) {
        incomplete |= failed.reason() == Reason.BUSY || failed.reason() == Reason.TIMEOUT;
        if (failed.reason() != Reason.GONE) {
            return;
        }
        PageState before = known == null ? new PageState(declared, seen, Validators.NONE, null, null) : known;
        if (before.itemId() != null && before.goneSince() != null && isConfirmed(before.goneSince())) {
            results.accept(new Withdrawal(before.itemId(), null, url, spec.name()));
            notes.page(url, new PageState(declared, seen, Validators.NONE, before.goneSince(), null));
        } else {
            notes.page(
                    url,
                    new PageState(declared, seen, before.validators(), before.goneSince(), before.itemId())
                            .missing(clock.instant()));
        }
    }

    private static void read(
            FetchResult.Fetched fetched, Origin origin, Consumer<ReadResult> to, List<Pointer> pointers) {
        DocumentReader.read(new ByteArrayInputStream(fetched.body()), origin, to, pointers::add);
    }

    static @Nullable String single(List<ReadResult> read) {
        return read.size() == 1 && read.get(0) instanceof RawItem item ? item.itemId() : null;
    }

    private static Refusal refusal(FetchResult.Failed failed, Pointer pointer) {
        return new Refusal(failed.reason(), pointer.url() + ": " + failed.detail(), pointer.known(), pointer.source());
    }

    private static Origin origin(FetchResult.Fetched fetched, Pointer pointer, Origin origin) {
        return origin.withAddress(fetched.address())
                .withContentType(fetched.contentType())
                .announced(pointer.known());
    }

    /**
     * A feed's item with the body of its page, where the page holds more; the item as it is where it does not. A page is
     * read again only when the feed says something else of the item.
     */
    void complete(RawItem item, Origin origin) throws InterruptedException {
        String url = item.url();
        PageState known = url == null ? null : notes.page(url);
        if (url == null) {
            results.accept(item);
        } else if (known == null || !item.contentHash().equals(known.seenHash())) {
            fetch(item, url, Validators.NONE, known, origin);
        } else if (isToConfirm(known)) {
            fetch(item, url, known.validators(), known, origin);
        } else {
            notes.unchanged();
        }
    }

    private void fetch(RawItem item, String url, Validators validators, @Nullable PageState known, Origin origin)
            throws InterruptedException {
        FetchResult result = fetcher.fetch(url, validators, spec.access(url));
        if (result instanceof FetchResult.Fetched fetched) {
            completed(item, fetched, known, origin);
        } else if (result instanceof FetchResult.Failed failed) {
            if (known == null) {
                results.accept(item);
            }
            missing(url, known == null ? unread(item) : known, null, item.contentHash(), failed);
        } else if (known != null) {
            notes.page(url, new PageState(null, item.contentHash(), validators, null, known.itemId()));
        }
    }

    /** A page that holds nothing of what the feed says came instead of the item's: the feed's words stay. */
    private void completed(RawItem item, FetchResult.Fetched fetched, @Nullable PageState known, Origin origin) {
        ReadResult page = first(item, fetched, origin);
        Refusal instead = Substitutes.objection(item, page);
        if (instead != null) {
            results.accept(instead);
        }
        boolean passing = instead != null && instead.reason() == Reason.CHALLENGE;
        incomplete |= passing;
        if (passing && known != null) {
            return;
        }
        boolean fuller = instead == null
                && page instanceof RawItem read
                && read.text().length() > item.text().length();
        results.accept(fuller ? item.withText(((RawItem) page).text(), origin.agencies()) : item);
        if (!passing && item.url() != null) {
            notes.page(item.url(), new PageState(null, item.contentHash(), fetched.validators(), null, item.itemId()));
        }
    }

    private static ReadResult first(RawItem item, FetchResult.Fetched fetched, Origin origin) {
        var read = new ArrayList<ReadResult>();
        DocumentReader.read(
                fetched.body(),
                origin.withAddress(fetched.address()).withContentType(fetched.contentType()),
                read::add);
        return read.isEmpty() ? item : read.get(0);
    }

    private static PageState unread(RawItem item) {
        return new PageState(null, item.contentHash(), Validators.NONE, null, item.itemId());
    }
}
