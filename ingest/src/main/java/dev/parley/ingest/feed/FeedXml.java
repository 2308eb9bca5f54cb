package dev.parley.ingest.feed;

import dev.parley.ingest.item.Addresses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a feed by names that do not depend on the prefixes its author chose: elements of RSS and Atom have
 * their bare name ("title"), those of a known module its usual prefix ("dc:creator").
 */
final class FeedXml {
    /** Namespaces in lower case, without a last slash or hash, and the prefix that stands for each. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns", ""),
            Map.entry("http://example.com/newformat", ""),
            Map.entry("http://purl.org/rss/1.0", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("http://purl.org/net/rss1.1", ""),
            Map.entry("http://purl.org/rss/1.0/modules/rss091", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://cyber.law.harvard.edu/rss", ""),
            Map.entry("http://www.rssboard.org/rss-specification", ""),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://wordpress.org/export/1.2/excerpt", "excerpt"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://video.search.yahoo.com/mrss", "media"),
            Map.entry("http://tools.search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://xmlns.com/foaf/0.1", "foaf"),
            Map.entry("http://prismstandard.org/namespaces/1.2/basic", "prism"),
            Map.entry("http://prismstandard.org/namespaces/basic/2.0", "prism"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

    private FeedXml() {}

    static String name(Element element) {
        String full = element.tagName().toLowerCase(Locale.ROOT);
        int colon = full.indexOf(':');
        String namespace = element.tag().namespace();
        String prefix = namespace.isEmpty() ? null : PREFIXES.get(normal(namespace));
        if (prefix == null) {
            prefix = colon < 0 ? foreign(element, namespace) : written(full.substring(0, colon));
        }
        String local = full.substring(colon + 1);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The name without any prefix. */
    static String local(Element element) {
        String full = element.normalName();
        return full.substring(full.indexOf(':') + 1);
    }

    private static String written(String prefix) {
        return prefix.equals("atom") || prefix.equals("rss") ? "" : prefix;
    }

    /** An unknown default namespace is the feed's own where its parent has it too. */
    private static String foreign(Element element, String namespace) {
        Element parent = element.parent();
        boolean own = namespace.isEmpty()
                || parent == null
                || parent.tag().namespace().equals(namespace)
                || parent.parent() == null;
        return own ? "" : "?";
    }

    private static String normal(String namespace) {
        String lower = namespace.strip().toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && (lower.charAt(end - 1) == '/' || lower.charAt(end - 1) == '#')) {
            end--;
        }
        String bare = lower.substring(0, end);
        return bare.startsWith("https:") ? "http:" + bare.substring(6) : bare;
    }

    /** The value of an attribute, whatever its case, or null where it is missing or blank. */
    static @Nullable String attribute(Element element, String name) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String value = element.attributes().getIgnoreCase(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** Every xml:base from the root down to the element, each seen from the one above it; one that is no web address is none. */
    static @Nullable String base(Element element, @Nullable String document) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element at = element; at != null; at = at.parent()) {
            String base = attribute(at, "xml:base");
            if (base != null) {
                bases.push(base);
            }
        }
        String base = document;
        for (String next : bases) {
            String resolved = Addresses.resolve(base, next);
            base = Addresses.web(resolved) == null ? base : resolved;
        }
        return base;
    }

    /** The nearest declared language. */
    static @Nullable String language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String language = attribute(at, "xml:lang");
            if (language != null) {
                return language;
            }
        }
        return null;
    }
}
