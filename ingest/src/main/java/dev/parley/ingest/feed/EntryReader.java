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
    private static final String[] SUMMARY = {
        "description",
        "summary",
        "dc:description",
        "dcterms:abstract",
        "abstract",
        "excerpt:encoded",
        "itunes:summary",
        "itunes:subtitle",
        "media:description"
    };
    private static final String[] BODY = {"content:encoded", "content", "xhtml:body", "body", "fullitem"};
    private static final String[] UPDATED = {
        "updated", "modified", "dcterms:modified", "lastbuilddate", "prism:modificationdate"
    };
    private static final String[] PUBLISHED = {
        "pubdate",
        "published",
        "issued",
        "dcterms:issued",
        "dc:date",
        "dcterms:created",
        "created",
        "date",
        "dcterms:date",
        "prism:publicationdate",
        "media:pubdate"
    };

    private final List<String> authors;
    private final Origin origin;
    private final @Nullable String outlet;
    private final @Nullable String language;
    private final @Nullable String home;

    EntryReader(Element feedElement, Origin origin) {
        var feed = Fields.of(feedElement);
        this.authors = Bylines.ofFeed(feed);
        this.origin = origin;
        this.outlet = feed.line("title", "dc:title");
        this.language = feed.text("language", "dc:language");
        this.home = Links.of(feed, origin.address());
    }

    ReadResult read(Element entry) {
        return draft(Fields.of(entry)).finish(scoped());
    }

    /** The last entry of a feed that breaks off: its words may be cut, so it is not published. */
    ReadResult refuse(Element entry) {
        return new Refusal(
                Refusal.Reason.UNREADABLE,
                "the feed breaks off within this entry",
                draft(Fields.of(entry)),
                origin.source());
    }

    /** Ids without an address hold within the feed. */
    private Origin scoped() {
        return origin.address() != null || home == null ? origin : origin.withAddress(home);
    }

    private Draft draft(Fields entry) {
        var draft = new Draft();
        String document = origin.address() == null ? home : origin.address();
        draft.sourceItemId(id(entry, document));
        address(entry, document, draft);
        draft.title(title(entry));
        words(entry, draft);
        Bylines.of(entry, authors).forEach(draft::author);
        draft.outlet(sourceTitle(entry));
        draft.outlet(outlet);
        draft.language(entry.text("dc:language", "language"));
        draft.language(FeedXml.language(entry.element()));
        draft.language(language);
        dates(entry, draft);
        return draft;
    }

    /** A link to the site's front page, or to wherever the whole feed links, leads to no article. */
    private void address(Fields entry, @Nullable String document, Draft draft) {
        String link = Links.of(entry, document);
        if (!Links.isOfAll(link, home)) {
            draft.url(link);
            return;
        }
        String permanent = Links.permanent(entry, document);
        if (permanent == null || Links.isOfAll(permanent, home)) {
            draft.url(link).atSharedAddress();
        } else {
            draft.url(permanent);
        }
    }

    private static @Nullable String title(Fields entry) {
        String title = entry.line("title", "dc:title", "media:title", "itunes:title");
        Element group = title == null ? entry.first("media:group") : null;
        return group == null ? title : Fields.of(group).line("media:title");
    }

    private static @Nullable String id(Fields entry, @Nullable String document) {
        String id = entry.text("guid", "id", "dc:identifier", "dcterms:identifier");
        String about = id == null ? FeedXml.attribute(entry.element(), "rdf:about") : id;
        return about == null || Addresses.isPlaceholder(about.strip())
                ? null
                : Links.reference(about, FeedXml.base(entry.element(), document));
    }

    private static @Nullable String sourceTitle(Fields entry) {
        Element source = entry.first("source");
        if (source == null) {
            return null;
        }
        String title = source.childrenSize() == 0 ? null : Fields.of(source).line("title");
        return title == null && FeedXml.attribute(source, "url") != null ? TextConstruct.line(source) : title;
    }

    /** The longer of full content and description is the body; the description is the summary beside a body. */
    private static void words(Fields entry, Draft draft) {
        String summary = summary(entry);
        String body = null;
        for (String name : BODY) {
            for (Element content : entry.all(name)) {
                String words = TextConstruct.text(content);
                body = words != null && (body == null || words.length() > body.length()) ? words : body;
            }
        }
        boolean full = body != null && (summary == null || body.length() >= summary.length());
        draft.text(full ? body : summary);
        draft.summary(summary);
    }

    private static @Nullable String summary(Fields entry) {
        for (String name : SUMMARY) {
            for (Element element : entry.all(name)) {
                String words = TextConstruct.text(element);
                if (words != null) {
                    return words;
                }
            }
        }
        Element group = entry.first("media:group");
        return group == null ? null : TextConstruct.text(Fields.of(group).first("media:description"));
    }

    /** Dublin Core's date may be either; an entry that knows no other change changed then. */
    private static void dates(Fields entry, Draft draft) {
        Instant updated = date(entry, UPDATED);
        draft.published(date(entry, PUBLISHED), DateOrigin.FEED);
        draft.updated(updated == null ? NewsDates.parse(FeedXml.attribute(entry.element(), "lastmod")) : updated);
        draft.updated(date(entry, "dc:date"));
        draft.published(draft.updatedAt(), DateOrigin.FEED);
    }

    private static @Nullable Instant date(Fields entry, String... names) {
        for (String name : names) {
            for (Element child : entry.all(name)) {
                Instant at = NewsDates.parse(child.wholeText());
                if (at != null) {
                    return at;
                }
            }
        }
        return null;
    }
}
