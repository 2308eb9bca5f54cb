package dev.parley.ingest.item;

import java.net.IDN;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The one address of an article: host in lower case and ASCII, no default port, no fragment, no tracking parameters, no
 * dot segments. What a page calls canonical is honoured on the same site only, and never a bare front page, so that no
 * page can speak for another outlet's and a broken template can't fold a whole site into one item.
 */
final class CanonicalUrl {
    private static final Set<String> TRACKING = new HashSet<>();
    private static final Set<String> TRACKING_PREFIXES = new HashSet<>();

    static {
        for (String name : WordList.load(CanonicalUrl.class, "tracking-parameters.txt")) {
            if (name.endsWith("*")) {
                TRACKING_PREFIXES.add(name.substring(0, name.length() - 1));
            } else {
                TRACKING.add(name);
            }
        }
    }

    private CanonicalUrl() {}

    /** The canonical address, or null where neither is a web address. */
    static @Nullable String of(@Nullable String url, @Nullable String declared) {
        URI own = Addresses.web(url);
        URI canonical = Addresses.web(declared == null || url == null ? declared : Addresses.resolve(url, declared));
        if (own == null) {
            return canonical == null ? null : clean(canonical);
        }
        return clean(canonical != null && speaksFor(canonical, own) ? canonical : own);
    }

    /** The part of the page that an address leads to; null where it names none, or only says how a reader came. */
    static @Nullable String fragment(@Nullable String url) {
        URI uri = url == null || url.indexOf('#') < 0 ? null : Addresses.web(url);
        String fragment = uri == null ? null : uri.getRawFragment();
        if (fragment == null || fragment.isEmpty()) {
            return null;
        }
        for (String pair : fragment.split("[&?]", -1)) {
            String name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!isTracking(name) && !(pair.indexOf('=') >= 0 && name.startsWith("link_"))) {
                return fragment;
            }
        }
        return null;
    }

    private static boolean speaksFor(URI canonical, URI own) {
        boolean frontPage = isFrontPage(canonical) && !isFrontPage(own);
        return !frontPage && Outlets.site(Addresses.host(canonical)).equals(Outlets.site(Addresses.host(own)));
    }

    static boolean isFrontPage(@Nullable String address) {
        URI uri = Addresses.web(address);
        return uri != null && isFrontPage(uri);
    }

    private static boolean isFrontPage(URI uri) {
        String path = uri.getRawPath();
        return (path == null || path.length() <= 1) && uri.getRawQuery() == null;
    }

    private static String clean(URI uri) {
        URI normal = uri.normalize();
        String path = normal.getRawPath();
        String query = query(normal.getRawQuery());
        return scheme(normal) + "://" + ascii(Addresses.host(normal)) + port(normal)
                + (path == null || path.isEmpty() ? "/" : upTo(path)) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String upTo(String path) {
        String rooted = path;
        while (rooted.startsWith("/../")) {
            rooted = rooted.substring(3);
        }
        int session = rooted.toLowerCase(Locale.ROOT).indexOf(";jsessionid=");
        return session < 0 ? rooted : rooted.substring(0, session);
    }

    private static String scheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String ascii(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            return IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return bare;
        }
    }

    private static String port(URI uri) {
        String authority = uri.getRawAuthority();
        int colon = authority.lastIndexOf(':');
        if (colon < 0 || colon < authority.lastIndexOf(']')) {
            return "";
        }
        String port = authority.substring(colon + 1);
        boolean usual = port.isEmpty() || port.equals(scheme(uri).equals("https") ? "443" : "80");
        return usual ? "" : ":" + port;
    }

    private static String query(@Nullable String raw) {
        var kept = new StringJoiner("&");
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!pair.isEmpty() && !isTracking(name)) {
                kept.add(pair);
            }
        }
        return kept.toString();
    }

    private static boolean isTracking(String name) {
        return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
