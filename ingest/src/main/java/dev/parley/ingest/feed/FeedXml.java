package dev.parley.ingest.feed;

import dev.parley.ingest.item.Addresses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a feed by names that do not depend on the prefixes its author chose: elements of RSS and Atom have
 * their bare name ("title"), those of a known module its usual prefix ("dc:creator").
 */
final class FeedXml {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://purl.org/net/rss1.1#", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

    private FeedXml() {}

    static String name(Element element) {
        String full = element.tagName().toLowerCase(Locale.ROOT);
        int colon = full.indexOf(':');
        String local = full.substring(colon + 1);
        String namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
        String prefix = PREFIXES.get(namespace);
        if (prefix == null) {
            prefix = colon < 0 ? "" : full.substring(0, colon);
            prefix = prefix.equals("atom") || prefix.equals("rss") ? "" : prefix;
        }
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Children with the first of the names that any child has; empty where none has. */
    static List<Element> children(Element parent, String... names) {
        for (String name : names) {
            var found = new ArrayList<Element>();
            for (Element child : parent.children()) {
                if (name(child).equals(name)) {
                    found.add(child);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first child with the first of the names that any child has. */
    static @Nullable Element child(Element parent, String... names) {
        List<Element> found = children(parent, names);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Text of the first non-blank child among the names. */
    static @Nullable String text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : children(parent, name)) {
                String words = child.wholeText().strip();
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return null;
    }

    /** The value of an attribute, or null where it is missing or blank. */
    static @Nullable String attribute(Element element, String name) {
        String value = element.attributes().getIgnoreCase(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** Every xml:base from the root down to the element, each seen from the one above it. */
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
            base = Addresses.resolve(base, next);
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
