package dev.parley.ingest.source;

import dev.parley.ingest.fetch.Access;
import dev.parley.ingest.item.Addresses;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One source as the user names it.
 *
 * @param name        a file, a folder, an http(s) address, or "-" for standard input
 * @param kind        what it has to be; anything else that comes back is refused
 * @param baseUrl     stands in for the address of a document read from a file
 * @param outlet      wins over what documents say
 * @param language    stands in where documents say nothing
 * @param fullText    whether a feed's short items are completed from their pages
 * @param interval    how often it is polled while it brings news; null for the service's own
 * @param maxInterval how seldom it is polled at the most while it brings none; null for the service's own
 * @param watch       whether, of a folder, only files that are new or have changed are read
 * @param access      how it is fetched
 */
public record SourceSpec(
        String name,
        Kind kind,
        @Nullable String baseUrl,
        @Nullable String outlet,
        @Nullable String language,
        boolean fullText,
        @Nullable Duration interval,
        @Nullable Duration maxInterval,
        boolean watch,
        Access access) {

    /** What a source has to be. */
    public enum Kind {
        ANY,
        FEED,
        PAGE,
        SITEMAP
    }

    public SourceSpec {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source without a name");
        }
    }

    public static SourceSpec of(String name) {
        return new SourceSpec(name, Kind.ANY, null, null, null, false, null, null, false, Access.PUBLIC);
    }

    public SourceSpec withBaseUrl(@Nullable String url) {
        return new SourceSpec(name, kind, url, outlet, language, fullText, interval, maxInterval, watch, access);
    }

    public SourceSpec withFullText() {
        return new SourceSpec(name, kind, baseUrl, outlet, language, true, interval, maxInterval, watch, access);
    }

    /** A watched folder is looked at every second, unless it says otherwise itself. */
    public SourceSpec watched() {
        Duration second = Duration.ofSeconds(1);
        return new SourceSpec(
                name,
                kind,
                baseUrl,
                outlet,
                language,
                fullText,
                interval == null ? second : interval,
                maxInterval == null ? (interval == null ? second : interval) : maxInterval,
                true,
                access);
    }

    public SourceSpec withAccess(Access other) {
        return new SourceSpec(name, kind, baseUrl, outlet, language, fullText, interval, maxInterval, watch, other);
    }

    public SourceSpec allowingPrivate() {
        return withAccess(access.allowingPrivate());
    }

    /** How an address is fetched that this source led to: what holds for the source's own host holds nowhere else. */
    Access access(String url) {
        return Access.isOwn(url, name) ? access : access.elsewhere();
    }

    /** The same source at another place on this machine. */
    SourceSpec at(String path) {
        return new SourceSpec(path, kind, baseUrl, outlet, language, fullText, interval, maxInterval, watch, access);
    }

    /** Whether it is fetched rather than opened. */
    public boolean isRemote() {
        return Addresses.web(name) != null;
    }

    /** Its host, without a port; "" for what is on this machine. */
    public String host() {
        URI uri = Addresses.web(name);
        return uri == null ? "" : Addresses.host(uri);
    }

    /** Tells options under which the same bytes read otherwise apart; how it is fetched and how often do not count. */
    public String options() {
        return kind + "|" + baseUrl + "|" + outlet + "|" + language + "|" + fullText;
    }
}
