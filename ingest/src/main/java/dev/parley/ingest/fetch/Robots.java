package dev.parley.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.parley.ingest.item.Refusal.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What each host's robots.txt says to us (RFC 9309), remembered for a day. */
final class Robots {
    private static final List<String> NAMES = List.of("parley");
    private static final Duration VALID = Duration.ofDays(1);
    private static final Duration RETRY = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Asking asking;
    private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    /** Sites whose robots.txt is being asked for, each with what ends then. */
    private final Map<String, CountDownLatch> underWay = new ConcurrentHashMap<>();

    private record Known(BaseRobotRules rules, Instant until) {}

    /** How robots.txt itself is fetched. */
    interface Asking {
        FetchResult fetch(String address, Access access) throws InterruptedException;
    }

    Robots(Asking asking) {
        this.asking = asking;
    }

    /** The rules of the host that the address is on, asked for once, however many want to know. */
    BaseRobotRules of(URI address, Access access) throws InterruptedException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        while (true) {
            Known remembered = remembered(site);
            if (remembered != null && Instant.now().isBefore(remembered.until)) {
                return remembered.rules;
            }
            var mine = new CountDownLatch(1);
            CountDownLatch others = underWay.putIfAbsent(site, mine);
            if (others != null) {
                others.await();
            } else {
                try {
                    ask(site, access);
                } finally {
                    underWay.remove(site);
                    mine.countDown();
                }
            }
        }
    }

    private void ask(String site, Access access) throws InterruptedException {
        Known remembered = remembered(site);
        if (remembered != null && Instant.now().isBefore(remembered.until)) {
            return;
        }
        BaseRobotRules rules = rules(site, asking.fetch(site + "/robots.txt", access));
        Duration valid = rules.isDeferVisits() ? RETRY : VALID;
        synchronized (known) {
            known.put(site, new Known(rules, Instant.now().plus(valid)));
        }
    }

    private @Nullable Known remembered(String site) {
        synchronized (known) {
            return known.get(site);
        }
    }

    /** A host without robots.txt allows everything; one that fails for now is asked again later. */
    private static BaseRobotRules rules(String site, FetchResult result) {
        var parser = new SimpleRobotRulesParser();
        if (result instanceof FetchResult.Fetched fetched) {
            return parser.parseContent(site + "/robots.txt", fetched.body(), "text/plain", NAMES);
        }
        int status = result instanceof FetchResult.Failed failed ? failed.status() : 0;
        boolean busy = status >= 500 || (result instanceof FetchResult.Failed failed && failed.reason() == Reason.BUSY);
        return parser.failedFetch(busy ? 503 : 404);
    }
}
