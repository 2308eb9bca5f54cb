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

    private record Known(BaseRobotRules rules, Instant until) {}

    /** How robots.txt itself is fetched. */
    interface Asking {
        FetchResult fetch(String address, Access access) throws InterruptedException;
    }

    Robots(Asking asking) {
        this.asking = asking;
    }

    /** The rules of the host that the address is on. */
    BaseRobotRules of(URI address, Access access) throws InterruptedException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Known remembered = remembered(site);
        if (remembered != null && Instant.now().isBefore(remembered.until)) {
            return remembered.rules;
        }
        FetchResult result = asking.fetch(site + "/robots.txt", access);
        BaseRobotRules rules = rules(site, result);
        Duration valid = rules.isDeferVisits() ? RETRY : VALID;
        synchronized (known) {
            known.put(site, new Known(rules, Instant.now().plus(valid)));
        }
        return rules;
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
