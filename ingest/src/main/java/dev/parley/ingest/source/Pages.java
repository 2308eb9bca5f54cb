package dev.parley.ingest.source;

import dev.parley.ingest.fetch.FetchResult;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.fetch.Validators;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Pointer;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.reading.DocumentReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Fetches the pages that a document points to: the newest first, a bounded number at a look, each again only when the
 * document says that it changed. Thread-safe.
 */
final class Pages {
    private static final int MOST_AT_A_LOOK = 200;
    private static final int MOST_INDEXES = 10;
    private static final int DEPTH = 3;
    private static final int REMEMBERED = 100_000;

    private final PoliteFetcher fetcher;
    private final Map<String, Instant> visited = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Pages(PoliteFetcher fetcher) {
        this.fetcher = fetcher;
    }

    void follow(List<Pointer> pointers, Origin origin, boolean privateAllowed, Consumer<ReadResult> results)
            throws InterruptedException {
        follow(pointers, origin, privateAllowed, results, DEPTH);
    }

    private void follow(
            List<Pointer> pointers, Origin origin, boolean privateAllowed, Consumer<ReadResult> results, int depth)
            throws InterruptedException {
        int pages = 0;
        int indexes = 0;
        for (Pointer pointer : newestFirst(pointers)) {
            boolean room = pointer.index() ? depth > 1 && indexes++ < MOST_INDEXES : pages < MOST_AT_A_LOOK;
            if (room && (pointer.index() || isNew(pointer))) {
                pages += pointer.index() ? 0 : 1;
                fetch(pointer, origin, privateAllowed, results, depth);
            }
        }
    }

    private static List<Pointer> newestFirst(List<Pointer> pointers) {
        List<Pointer> sorted = new ArrayList<>(pointers);
        sorted.sort(Comparator.comparing(
                (Pointer pointer) -> pointer.modified() == null ? Instant.MIN : pointer.modified(),
                Comparator.reverseOrder()));
        return sorted;
    }

    private boolean isNew(Pointer pointer) {
        Instant modified = pointer.modified() == null ? Instant.MIN : pointer.modified();
        synchronized (visited) {
            return !modified.equals(visited.put(pointer.url(), modified));
        }
    }

    private void fetch(Pointer pointer, Origin origin, boolean privateAllowed, Consumer<ReadResult> results, int depth)
            throws InterruptedException {
        FetchResult result =
                fetcher.fetch(pointer.url(), Validators.NONE, privateAllowed && isSameHost(pointer.url(), origin));
        if (result instanceof FetchResult.Failed failed) {
            results.accept(new Refusal(
                    failed.reason(), pointer.url() + ": " + failed.detail(), pointer.known(), origin.source()));
        } else if (result instanceof FetchResult.Fetched fetched) {
            var further = new ArrayList<Pointer>();
            DocumentReader.read(
                    new ByteArrayInputStream(fetched.body()), origin(fetched, pointer, origin), results, further::add);
            follow(further, origin, privateAllowed, results, depth - 1);
        }
    }

    /** What a source may, the pages that it names may only on its own host: a feed must not open an inner network. */
    private static boolean isSameHost(String url, Origin origin) {
        URI page = Addresses.web(url);
        URI own = Addresses.web(origin.address());
        return page != null && own != null && page.getRawAuthority().equals(own.getRawAuthority());
    }

    private static Origin origin(FetchResult.Fetched fetched, Pointer pointer, Origin origin) {
        return origin.withAddress(fetched.address())
                .withContentType(fetched.contentType())
                .withHints(null, origin.language() == null ? pointer.known().language() : null);
    }

    /** A feed's item with the body of its page, where the page holds more; the item as it is where it does not. */
    RawItem complete(RawItem item, Origin origin, boolean privateAllowed) throws InterruptedException {
        if (item.url() == null
                || !(fetcher.fetch(item.url(), Validators.NONE, privateAllowed)
                        instanceof FetchResult.Fetched fetched)) {
            return item;
        }
        var read = new ArrayList<ReadResult>();
        DocumentReader.read(
                fetched.body(),
                origin.withAddress(fetched.address()).withContentType(fetched.contentType()),
                read::add);
        ReadResult first = read.isEmpty() ? item : read.get(0);
        return first instanceof RawItem page
                        && page.text().length() > item.text().length()
                ? item.withText(page.text())
                : item;
    }
}
