package dev.parley.ingest.sitemap;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.Pointer;
import dev.parley.ingest.text.Limits;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a sitemap or an index of sitemaps, with Google's news elements; namespaces and prefixes do not matter. */
public final class SitemapReader {
    /** The protocol's own bound on the entries of one sitemap. */
    private static final int MOST = 50_000;

    private SitemapReader() {}

    /** Gives a pointer for each entry that names a web address, in the order of the document. */
    public static void read(String xml, Origin origin, Consumer<Pointer> pointers) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(Limits.DEPTH));
        int given = 0;
        for (Element element : document.getAllElements()) {
            String name = name(element);
            if ((name.equals("url") || name.equals("sitemap")) && given < MOST) {
                Pointer pointer = pointer(element, name.equals("sitemap"), origin);
                if (pointer != null) {
                    pointers.accept(pointer);
                    given++;
                }
            }
        }
    }

    private static @Nullable Pointer pointer(Element entry, boolean index, Origin origin) {
        String url = Addresses.resolve(origin.address(), text(entry, "loc"));
        if (url == null || Addresses.web(url) == null) {
            return null;
        }
        Instant modified = NewsDates.parse(text(entry, "lastmod"));
        var draft = new Draft().url(url).updated(modified);
        Element news = child(entry, "news");
        if (news != null) {
            Element publication = child(news, "publication");
            draft.title(text(news, "title"));
            draft.published(NewsDates.parse(text(news, "publication_date")), DateOrigin.FEED);
            draft.outlet(publication == null ? null : text(publication, "name"));
            draft.language(publication == null ? null : text(publication, "language"));
        }
        Instant latest = modified == null ? draft.publishedAt() : modified;
        return new Pointer(url, index, latest, draft, origin.source());
    }

    private static @Nullable String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : child.wholeText().strip();
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (name(child).equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static String name(Element element) {
        String full = element.tagName().toLowerCase(Locale.ROOT);
        return full.substring(full.indexOf(':') + 1);
    }
}
