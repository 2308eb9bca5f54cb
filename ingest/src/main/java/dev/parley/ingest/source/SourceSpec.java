package dev.parley.ingest.source;

import dev.parley.ingest.item.Addresses;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One source as the user names it.
 *
 * @param name           a file, a folder, an http(s) address, or "-" for standard input
 * @param baseUrl        stands in for the address of a document read from a file
 * @param outlet         wins over what documents say
 * @param language       stands in where documents say nothing
 * @param privateAllowed whether it may be in a loopback or private network
 * @param fullText       whether a feed's short items are completed from their pages
 * @param interval       how often it is polled; null for the service's own
 */
public record SourceSpec(
        String name,
        @Nullable String baseUrl,
        @Nullable String outlet,
        @Nullable String language,
        boolean privateAllowed,
        boolean fullText,
        @Nullable Duration interval) {

    public SourceSpec {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source without a name");
        }
    }

    public static SourceSpec of(String name) {
        return new SourceSpec(name, null, null, null, false, false, null);
    }

    public SourceSpec withBaseUrl(@Nullable String url) {
        return new SourceSpec(name, url, outlet, language, privateAllowed, fullText, interval);
    }

    public SourceSpec allowingPrivate() {
        return new SourceSpec(name, baseUrl, outlet, language, true, fullText, interval);
    }

    /** The same source at another address. */
    public SourceSpec movedTo(String address) {
        return new SourceSpec(address, baseUrl, outlet, language, privateAllowed, fullText, interval);
    }

    /** Whether it is fetched rather than opened. */
    public boolean isRemote() {
        return Addresses.web(name) != null;
    }
}
