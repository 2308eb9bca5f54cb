package dev.parley.ingest.fetch;

import dev.parley.ingest.item.Addresses;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Requests that go to the very address that was looked at, whatever its name stands for the next time somebody asks. Over
 * https the name stays in the request, since the certificate is asked for by name and held against it: another server than the
 * name's own, reached because the name was bound anew, can't show one, and is sent nothing.
 */
final class Pinned {
    private static final String ALLOWED = "jdk.httpclient.allowRestrictedHeaders";

    private Pinned() {}

    /** Lets requests name their host themselves. The JDK's HTTP client reads this once, before its first request. */
    static void prepare() {
        String allowed = System.getProperty(ALLOWED, "");
        if (Arrays.stream(allowed.split(",")).noneMatch(name -> name.strip().equalsIgnoreCase("host"))) {
            System.setProperty(ALLOWED, allowed.isBlank() ? "host" : allowed + ",host");
        }
    }

    /** @throws IllegalStateException where the JDK's HTTP client was used before it was prepared */
    static void check() {
        try {
            HttpRequest.newBuilder().header("Host", "host");
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("start this JVM with -D" + ALLOWED + "=host", e);
        }
    }

    /** @param at where its host is; null for a host that only a proxy knows */
    static HttpRequest.Builder request(URI uri, @Nullable InetAddress at) {
        String written = uri.toASCIIString();
        int hash = written.indexOf('#');
        String whole = hash < 0 ? written : written.substring(0, hash);
        if (at == null || !"http".equalsIgnoreCase(uri.getScheme())) {
            return HttpRequest.newBuilder(URI.create(whole));
        }
        int path = "http://".length() + URI.create(whole).getRawAuthority().length();
        String host = Addresses.host(URI.create(whole));
        String port = port(URI.create(whole).getRawAuthority());
        return HttpRequest.newBuilder(URI.create("http://" + literal(at) + port + whole.substring(path)))
                .header("Host", host + port);
    }

    private static String port(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') && colon > authority.lastIndexOf('@')
                ? authority.substring(colon)
                : "";
    }

    private static String literal(InetAddress at) {
        String address = at.getHostAddress();
        return at instanceof Inet6Address ? "[" + address + "]" : address;
    }
}
