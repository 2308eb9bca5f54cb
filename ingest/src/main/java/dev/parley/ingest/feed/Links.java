package dev.parley.ingest.feed;

import dev.parley.ingest.item.Addresses;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address that an entry or a feed gives for itself. */
final class Links {

    private Links() {}

    /** The best link of an element, absolute where its base allows; null where it has none. */
    static @Nullable String of(Element parent, @Nullable String document) {
        Element best = null;
        int bestRank = 0;
        for (Element link : FeedXml.children(parent, "link")) {
            int rank = rank(link);
            if (rank > bestRank) {
                best = link;
                bestRank = rank;
            }
        }
        String original = FeedXml.text(parent, "feedburner:origlink");
        if (original != null) {
            return Addresses.resolve(FeedXml.base(parent, document), original);
        }
        if (best != null) {
            return Addresses.resolve(FeedXml.base(best, document), written(best));
        }
        String other = FeedXml.text(parent, "url", "dc:identifier", "guid");
        return other != null && Addresses.web(other) != null && isPermanent(parent) ? other : null;
    }

    private static boolean isPermanent(Element parent) {
        Element guid = FeedXml.child(parent, "guid");
        return guid == null || !"false".equalsIgnoreCase(FeedXml.attribute(guid, "ispermalink"));
    }

    private static @Nullable String written(Element link) {
        String href = FeedXml.attribute(link, "href");
        String text = link.wholeText().strip();
        return href != null ? href : text.isEmpty() ? FeedXml.attribute(link, "rdf:resource") : text;
    }

    /** An alternate of type HTML first, any alternate, then RSS's own text link; other relations never. */
    private static int rank(Element link) {
        if (written(link) == null) {
            return 0;
        }
        String rel = FeedXml.attribute(link, "rel");
        String relation = rel == null ? "alternate" : rel.toLowerCase(Locale.ROOT);
        if (!List.of("alternate", "http://www.iana.org/assignments/relation/alternate")
                .contains(relation)) {
            return 0;
        }
        String type = FeedXml.attribute(link, "type");
        boolean html = type == null || type.toLowerCase(Locale.ROOT).contains("html");
        boolean text = FeedXml.attribute(link, "href") == null;
        return text ? 4 : html ? 3 : 2;
    }
}
