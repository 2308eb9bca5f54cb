package dev.parley.ingest.feed;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One entry of a feed, of whatever version: the elements of all versions are looked for, best first. */
final class EntryReader {
    private final List<String> authors;
    private final Origin origin;
    private final @Nullable String outlet;
    private final @Nullable String language;
    private final @Nullable String home;

    EntryReader(Element feed, Origin origin) {
        this.authors = Bylines.ofFeed(feed);
        this.origin = origin;
        this.outlet = TextConstruct.line(FeedXml.child(feed, "title", "dc:title"));
        this.language = FeedXml.text(feed, "language", "dc:language");
        this.home = Links.of(feed, origin.address());
    }

    ReadResult read(Element entry) {
        return draft(entry).finish(scoped());
    }

    /** The last entry of a feed that breaks off: its words may be cut, so it is not published. */
    ReadResult refuse(Element entry) {
        return new Refusal(
                Refusal.Reason.UNREADABLE, "the feed breaks off within this entry", draft(entry), origin.source());
    }

    /** Ids without an address hold within the feed. */
    private Origin scoped() {
        return origin.address() != null || home == null ? origin : origin.withAddress(home);
    }

    private Draft draft(Element entry) {
        var draft = new Draft();
        String id = id(entry);
        draft.sourceItemId(id);
        draft.url(address(entry, id));
        draft.title(TextConstruct.line(FeedXml.child(entry, "title", "dc:title", "media:title", "itunes:title")));
        words(entry, draft);
        Bylines.of(entry, authors).forEach(draft::author);
        draft.outlet(TextConstruct.line(sourceTitle(entry)));
        draft.outlet(outlet);
        draft.language(FeedXml.text(entry, "dc:language", "language"));
        draft.language(FeedXml.language(entry));
        draft.language(language);
        Instant updated = date(entry, "updated", "modified", "dcterms:modified");
        draft.published(
                date(
                        entry,
                        "pubdate",
                        "published",
                        "issued",
                        "dc:date",
                        "dcterms:issued",
                        "dcterms:created",
                        "created",
                        "date",
                        "dcterms:date",
                        "a10:published"),
                DateOrigin.FEED);
        draft.published(updated, DateOrigin.FEED);
        return draft.updated(updated);
    }

    private static @Nullable Element sourceTitle(Element entry) {
        Element source = FeedXml.child(entry, "source");
        if (source == null) {
            return null;
        }
        Element title = FeedXml.child(source, "title");
        return title == null && FeedXml.attribute(source, "url") != null ? source : title;
    }

    /** The longer of full content and description is the body; the description is the summary beside a body. */
    private static void words(Element entry, Draft draft) {
        String summary = TextConstruct.text(FeedXml.child(
                entry,
                "description",
                "summary",
                "dc:description",
                "dcterms:abstract",
                "itunes:summary",
                "itunes:subtitle"));
        if (summary == null) {
            summary = mediaDescription(entry);
        }
        String body = null;
        for (Element content :
                FeedXml.children(entry, "content:encoded", "content", "xhtml:body", "body", "fullitem")) {
            String words = TextConstruct.text(content);
            body = words != null && (body == null || words.length() > body.length()) ? words : body;
        }
        boolean full = body != null && (summary == null || body.length() >= summary.length());
        draft.text(full ? body : summary);
        draft.summary(summary);
    }

    private static @Nullable String mediaDescription(Element entry) {
        Element group = FeedXml.child(entry, "media:group");
        Element description = FeedXml.child(entry, "media:description");
        return TextConstruct.text(
                description == null && group != null ? FeedXml.child(group, "media:description") : description);
    }

    private static @Nullable String id(Element entry) {
        String id = FeedXml.text(entry, "guid", "id", "dc:identifier", "dcterms:identifier");
        return id == null ? FeedXml.attribute(entry, "rdf:about") : id;
    }

    private @Nullable String address(Element entry, @Nullable String id) {
        String link = Links.of(entry, origin.address() == null ? home : origin.address());
        if (link != null) {
            return link;
        }
        Element guid = FeedXml.child(entry, "guid");
        boolean permanent = guid == null || !"false".equalsIgnoreCase(FeedXml.attribute(guid, "ispermalink"));
        return permanent && id != null && Addresses.web(id) != null ? id : null;
    }

    private static @Nullable Instant date(Element entry, String... names) {
        for (String name : names) {
            for (Element child : FeedXml.children(entry, name)) {
                Instant at = NewsDates.parse(child.wholeText());
                if (at != null) {
                    return at;
                }
            }
        }
        return null;
    }
}
