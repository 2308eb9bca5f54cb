package dev.parley.view.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Who may ask what: reading alone, under a name that is ours, not too often. And what browsers are to keep to with every answer. */
final class Guard {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> hosts;
    private final RateLimit limit;

    /**
     * @param bound the address that is listened on
     * @param named the names that requests may give the host; empty for those of loopback there, and for any elsewhere. A page of
     *     another site may have its own name point to our loopback address, and read what only this machine's user may: its
     *     requests give that name.
     */
    Guard(String bound, Set<String> named, RateLimit limit) {
        this.hosts = named.isEmpty() ? (isLoopback(bound) ? with(LOOPBACK, bound) : Set.of()) : with(named, "");
        this.limit = limit;
    }

    private static Set<String> with(Set<String> names, String more) {
        Set<String> all = new TreeSet<>();
        names.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        if (!more.isEmpty()) {
            all.add(more.toLowerCase(Locale.ROOT));
        }
        return all;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Throws RequestException where a request is not to be answered, whoever asks. */
    void check(Request request) {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw RequestException.method(method);
        }
        var host = request.getHttpURI().getHost();
        if (!hosts.isEmpty() && (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT)))) {
            throw RequestException.forbidden(
                    "this is not served under the name of " + host + "; see setting view.hosts");
        }
    }

    /**
     * Throws RequestException where an address asks too often. The page's own files are not counted: they lie in memory, a page is
     * some forty of them, and readers behind one proxy share an address.
     */
    void count(Request request) {
        if (request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress remote
                && !limit.allows(remote.getAddress())) {
            throw RequestException.tooMany("more requests than one address may send", 1);
        }
    }

    /** What every answer says. */
    static void secure(Response response) {
        var headers = response.getHeaders();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
    }
}
