package dev.parley.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import dev.parley.ingest.fetch.FetchResult.Failed;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Refusal.Reason;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Fetches as a guest does: asks robots.txt first, leaves a pause between requests to one host, makes few at once, and stays
 * away from a host that asks for it; all of it at each hop of a redirect. Thread-safe.
 */
public final class PoliteFetcher {
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final Fetcher fetcher;
    private final Robots robots;
    private final HostPace pace;
    private final Duration delay;
    private final Gate polite = new Polite();

    /** One request at a time to each host. */
    public PoliteFetcher(Fetcher fetcher, Duration delay) {
        this(fetcher, delay, 1);
    }

    /**
     * @param delay  least time between two requests to one host; a longer Crawl-delay is kept to, up to 30 s
     * @param atOnce how many requests may be under way to one host
     */
    public PoliteFetcher(Fetcher fetcher, Duration delay, int atOnce) {
        this.fetcher = fetcher;
        this.pace = new HostPace(atOnce);
        this.robots = new Robots((address, access) -> fetcher.fetch(address, Validators.NONE, access, new Paced()));
        this.delay = delay;
    }

    /**
     * Fetches one address, or says why it may not.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public FetchResult fetch(String address, Validators validators, Access access) throws InterruptedException {
        return fetcher.fetch(address, validators, access, polite);
    }

    /** Keeps the pace of the host, and hears when it wants to be left alone. */
    private class Paced implements Gate {
        @Override
        public @Nullable Failed enter(URI uri, Access access) throws InterruptedException {
            return enter(uri, delay);
        }

        @Nullable
        Failed enter(URI uri, Duration between) throws InterruptedException {
            String host = Addresses.host(uri);
            Duration held = pace.held(host);
            if (!held.isZero()) {
                return new Failed(Reason.BUSY, host + " asked to be left alone", 0, held);
            }
            pace.enter(host, between);
            return null;
        }

        @Override
        public void leave(URI uri, int status, @Nullable Failed failed) {
            String host = Addresses.host(uri);
            if (failed != null && failed.reason() == Reason.BUSY && failed.retryAfter() != null) {
                pace.hold(host, failed.retryAfter());
            }
            pace.leave(host);
        }
    }

    /** The same, and asks robots.txt. */
    private final class Polite extends Paced {
        @Override
        public @Nullable Failed enter(URI uri, Access access) throws InterruptedException {
            BaseRobotRules rules = robots.of(uri, access);
            if (rules.isDeferVisits()) {
                return new Failed(Reason.UNREACHABLE, "robots.txt can't be read for now", 0, null);
            }
            if (!rules.isAllowed(uri.toASCIIString())) {
                return new Failed(Reason.FORBIDDEN, "robots.txt does not allow it", 0, null);
            }
            long asked = Math.min(Math.max(rules.getCrawlDelay(), 0), LONGEST_DELAY.toMillis());
            return enter(uri, asked > delay.toMillis() ? Duration.ofMillis(asked) : delay);
        }
    }
}
