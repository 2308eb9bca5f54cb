package dev.parley.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import dev.parley.ingest.fetch.FetchResult.Failed;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Refusal.Reason;
import java.net.URI;
import java.time.Duration;

/** Fetches as a guest does: asks robots.txt first, and leaves a pause between requests to one host. Thread-safe. */
public final class PoliteFetcher {
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final Fetcher fetcher;
    private final Robots robots;
    private final HostPace pace = new HostPace();
    private final Duration delay;

    /** @param delay least time between two requests to one host; a longer Crawl-delay is kept to, up to 30 s */
    public PoliteFetcher(Fetcher fetcher, Duration delay) {
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher);
        this.delay = delay;
    }

    /**
     * Fetches one address, or says why it may not.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public FetchResult fetch(String address, Validators validators, boolean privateAllowed)
            throws InterruptedException {
        URI uri = Addresses.web(address);
        if (uri == null) {
            return fetcher.fetch(address, validators, privateAllowed);
        }
        BaseRobotRules rules = robots.of(uri, privateAllowed);
        if (rules.isDeferVisits()) {
            return new Failed(Reason.UNREACHABLE, "robots.txt can't be read for now", 0, null);
        }
        if (!rules.isAllowed(uri.toASCIIString())) {
            return new Failed(Reason.FORBIDDEN, "robots.txt does not allow it", 0, null);
        }
        pace.await(Addresses.host(uri), delay(rules));
        return fetcher.fetch(address, validators, privateAllowed);
    }

    private Duration delay(BaseRobotRules rules) {
        long asked = Math.min(Math.max(rules.getCrawlDelay(), 0), LONGEST_DELAY.toMillis());
        return asked > delay.toMillis() ? Duration.ofMillis(asked) : delay;
    }
}
