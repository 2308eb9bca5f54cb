package dev.parley.ingest.fetch;

import dev.parley.ingest.item.Addresses;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one source may and needs in order to be fetched.
 *
 * @param privateAllowed whether its own host may be in a loopback or private network
 * @param headers        sent to its own host only; may hold credentials
 * @param proxy          http address of the proxy to go through, or null
 */
public record Access(
        boolean privateAllowed,
        Map<String, String> headers,
        @Nullable URI proxy) {
    /** The public web, with nothing special. */
    public static final Access PUBLIC = new Access(false, Map.of(), null);

    public Access {
        headers = Map.copyOf(headers);
    }

    public Access allowingPrivate() {
        return new Access(true, headers, proxy);
    }

    /** What holds on another host than the source's own: neither its privileges nor its credentials. */
    public Access elsewhere() {
        return new Access(false, Map.of(), proxy);
    }

    /** Whether an address is on the same host and port as the source, and not less protected on the way. */
    public static boolean isOwn(String url, String source) {
        URI there = Addresses.web(url);
        URI own = Addresses.web(source);
        return there != null
                && own != null
                && there.getRawAuthority().equalsIgnoreCase(own.getRawAuthority())
                && (isSecure(there) || !isSecure(own));
    }

    private static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Names headers only: their values may be secrets. */
    @Override
    public String toString() {
        return "Access[privateAllowed=" + privateAllowed + ", headers=" + new TreeMap<>(headers).keySet() + ", proxy="
                + (proxy == null ? null : proxy.getHost()) + "]";
    }
}
