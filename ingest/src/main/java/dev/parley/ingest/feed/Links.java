package dev.parley.ingest.feed;

import dev.parley.ingest.item.Addresses;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address that an entry or a feed gives for itself. */
final class Links {
    private static final Set<String> ALTERNATE =
            Set.of("alternate", "http://www.iana.org/assignments/relation/alternate");

    private Links() {}

    /** Whether an address is the site's front page, or the one that the feed gives for itself. */
    static boolean isOfAll(@Nullable String link, @Nullable String home) {
        URI uri = Addresses.web(link);
        if (uri == null || uri.getRawFragment() != null) {
            return false;
        }
        boolean root = uri.getRawPath() == null || uri.getRawPath().length() <= 1;
        return (root && uri.getRawQuery() == null) || uri.toString().equals(home);
    }

    /** The address that the entry's guid is, or null. */
    static @Nullable String permanent(Fields entry, @Nullable String document) {
        String guid = permanent(entry);
        String resolved = guid == null ? null : reference(guid, FeedXml.base(entry.element(), document));
        return Addresses.web(resolved) == null ? null : resolved;
    }

    /** The best link of an element, absolute where its base allows; null where it has none. */
    static @Nullable String of(Fields parent, @Nullable String document) {
        String original = parent.text("feedburner:origlink");
        if (original != null) {
            return Addresses.resolve(FeedXml.base(parent.element(), document), original);
        }
        Element best = best(parent);
        if (best != null) {
            return Addresses.resolve(FeedXml.base(best, document), written(best));
        }
        String href = FeedXml.attribute(parent.element(), "href");
        if (href != null) {
            return Addresses.resolve(FeedXml.base(parent.element(), document), href);
        }
        String guid = permanent(parent);
        if (guid != null) {
            return reference(guid, FeedXml.base(parent.element(), document));
        }
        String other = parent.text("url", "dc:identifier", "id");
        return Addresses.web(other) == null ? null : other;
    }

    /** An id as an address: what is a path within the site is made absolute, any other id stays as it was written. */
    static String reference(String id, @Nullable String base) {
        boolean path = id.startsWith("/") || id.startsWith("./") || id.startsWith("../") || id.startsWith("?");
        String resolved = path ? Addresses.resolve(base, id) : id;
        return resolved == null ? id : resolved;
    }

    /** The guid where it is an address, said to be or not said to be none. */
    private static @Nullable String permanent(Fields parent) {
        Element guid = parent.first("guid");
        if (guid == null || "false".equalsIgnoreCase(FeedXml.attribute(guid, "ispermalink"))) {
            return null;
        }
        String written = guid.wholeText().strip();
        return Addresses.web(written) != null || written.startsWith("/") ? written : null;
    }

    private static @Nullable Element best(Fields parent) {
        Element best = null;
        int bestRank = 0;
        for (Element link : parent.all("link")) {
            int rank = rank(link);
            if (rank > bestRank) {
                best = link;
                bestRank = rank;
            }
        }
        return best;
    }

    private static @Nullable String written(Element link) {
        for (String name : new String[] {"href", "url", "uri"}) {
            String value = FeedXml.attribute(link, name);
            if (value != null) {
                return value;
            }
        }
        String text = link.ownText().strip();
        return text.isEmpty() ? FeedXml.attribute(link, "rdf:resource") : text;
    }

    /** RSS's own text link first, then an alternate of type HTML, then any alternate; other relations never. */
    private static int rank(Element link) {
        if (written(link) == null) {
            return 0;
        }
        String rel = FeedXml.attribute(link, "rel");
        if (rel != null && !ALTERNATE.contains(rel.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        String type = FeedXml.attribute(link, "type");
        boolean html = type == null || type.toLowerCase(Locale.ROOT).contains("html");
        boolean text = !link.ownText().isBlank();
        return text ? 4 : html ? 3 : 2;
    }
}
