package dev.parley.ingest.item;

import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Ids that a person can read and that never clash: the site, the last words of the path and a 64-bit hash. http and
 * https, with "www." and without, with a last slash and without, and the parameters in any order are one address.
 */
final class ItemId {
    private static final int HASH = 16;
    private static final int WORDS = 60;

    private ItemId() {}

    static String ofAddress(String canonicalUrl) {
        String bare = canonicalUrl.substring(canonicalUrl.indexOf("://") + 3);
        String host = host(canonicalUrl);
        int query = bare.indexOf('?');
        String path = query < 0 ? bare : bare.substring(0, query);
        path = path.startsWith("www.") ? path.substring(4) : path;
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String sorted = query < 0 ? "" : sorted(bare.substring(query + 1));
        String words = slug(path.indexOf('/') < 0 ? "" : path.substring(path.lastIndexOf('/') + 1));
        return join(host, words, hash(path + "?" + sorted));
    }

    /** Id of an item that shares its address with others and is told from them by a name. */
    static String ofShared(String canonicalUrl, String name) {
        String host = host(canonicalUrl);
        return join(host, slug(name), hash(ofAddress(canonicalUrl) + "\n" + name));
    }

    /** Id of an item that has an id of its own but no address; {@code scope} is the feed that the id holds in. */
    static String ofOwnId(String own, String scope) {
        String host = scope.isEmpty() ? "" : host(scope);
        return join(host, slug(own), hash(scope + "\n" + own));
    }

    /** Id of an item that has neither: its source and its words stand in. */
    static String ofContent(@Nullable String title, String source, String contentHash) {
        return join("", slug(title == null ? "" : title), hash(source + "\n" + contentHash));
    }

    private static String host(String address) {
        URI uri = Addresses.parse(address);
        String host = uri == null ? "" : Addresses.host(uri);
        return slug(host.startsWith("www.") ? host.substring(4) : host);
    }

    private static String sorted(String query) {
        String[] pairs = query.split("&");
        Arrays.sort(pairs);
        return String.join("&", pairs);
    }

    private static String hash(String words) {
        return ContentHash.sha256(words).substring(0, HASH);
    }

    private static String join(String host, String words, String hash) {
        return (host.isEmpty() ? "" : host + "-") + (words.isEmpty() ? "" : words + "-") + hash;
    }

    /** Letters, digits and dots in lower case, the rest as single hyphens; at most {@value #WORDS} characters. */
    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        for (int i = 0; i < plain.length() && out.length() < WORDS; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
                out.append(c);
            } else if (out.length() > 0
                    && out.charAt(out.length() - 1) != '-'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append('-');
            }
        }
        int end = out.length();
        while (end > 0 && "-.".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        return out.substring(0, end);
    }
}
