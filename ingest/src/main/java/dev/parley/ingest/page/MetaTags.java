package dev.parley.ingest.page;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Whitespace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in meta, link, title and time elements: OpenGraph, Dublin Core, Parsely and the like. */
final class MetaTags {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "dc.date.created",
        "article.published",
        "article:published",
        "published-date",
        "publish-date",
        "publish_date",
        "pubdate",
        "pub_date",
        "date",
        "article_date_original",
        "article:publicationdate",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "rnews:datepublished",
        "citation_publication_date",
        "og:pubdate",
        "og:published_time"
    };
    private static final String[] UPDATED = {
        "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
        "dc.date.modified", "last-modified", "lastmod", "article.updated", "revision_date"
    };
    private static final String[] AUTHORS = {
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "og:author",
        "article:author_name",
        "cxenseparse:author",
        "twitter:data1.author",
        "citation_author"
    };

    private static final int LONGEST_CREDIT = 40;

    private final PageElements page;
    private final Map<String, List<String>> metas = new HashMap<>();

    MetaTags(PageElements page) {
        this.page = page;
        for (Element meta : page.named("meta")) {
            String content = Whitespace.collapse(meta.attr("content"));
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** The address that the page calls canonical, as written. */
    @Nullable
    String canonical() {
        Element link = page.first(
                "link", element -> element.attr("rel").equalsIgnoreCase("canonical") && element.hasAttr("href"));
        String href = link == null ? "" : link.attr("href").strip();
        return href.isEmpty() ? null : href;
    }

    @Nullable
    String url() {
        return first("og:url", "twitter:url", "parsely-link");
    }

    /** Sets what the draft does not know yet. */
    void describe(Draft draft, Writers writers) {
        draft.outlet(outlet());
        draft.windowTitle(page.title());
        draft.title(title(draft.outlet()));
        draft.summary(first(
                "og:description",
                "twitter:description",
                "description",
                "dc.description",
                "dcterms.abstract",
                "sailthru.description"));
        if (writers.isEmpty()) {
            bylines().forEach(writers::byline);
        }
        var asides = new Asides(page.headline());
        if (writers.isEmpty()) {
            VisibleByline.of(page, asides).forEach(writers::byline);
            Lines.lead(page).stream()
                    .filter(line -> line.length() <= LONGEST_CREDIT)
                    .forEach(draft::credit);
        }
        Element whole = page.first("html", element -> element.hasAttr("lang"));
        draft.language(whole == null ? "" : whole.attr("lang"));
        draft.language(
                first("og:locale", "content-language", "dc.language", "language", "dcterms.language", "inlanguage"));
        draft.language(httpEquiv());
        draft.published(date(PUBLISHED), DateOrigin.META);
        draft.updated(date(UPDATED));
        draft.published(draft.publishedAt() == null ? VisibleDate.of(page, asides) : null, DateOrigin.TEXT);
    }

    private @Nullable String httpEquiv() {
        Element equiv = page.first(
                "meta",
                element ->
                        element.attr("http-equiv").equalsIgnoreCase("content-language") && element.hasAttr("content"));
        return equiv == null ? null : equiv.attr("content");
    }

    private @Nullable String outlet() {
        return name(
                "og:site_name",
                "application-name",
                "dc.publisher",
                "dcterms.publisher",
                "article:publisher_name",
                "cre");
    }

    /** The declared title, else the h1 that the window title begins with, else the window title without the outlet. */
    private @Nullable String title(@Nullable String outlet) {
        String declared = first(
                "og:title",
                "twitter:title",
                "dc.title",
                "dcterms.title",
                "parsely-title",
                "sailthru.title",
                "headline");
        return declared != null ? declared : Titles.of(page, outlet);
    }

    private List<String> bylines() {
        for (String name : AUTHORS) {
            List<String> named = metas.getOrDefault(name, List.of()).stream()
                    .filter(value -> Addresses.web(value) == null && value.length() <= 200)
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** What the page says that it is, for other data to be held against. */
    Subject subject(@Nullable String address, @Nullable String base) {
        Element heading = page.headline();
        return new Subject(
                Arrays.asList(address, Addresses.resolve(base, canonical()), Addresses.resolve(base, url())),
                Arrays.asList(
                        first("og:title"),
                        first("twitter:title"),
                        heading == null ? null : Whitespace.orNull(heading.text()),
                        Titles.of(page, outlet())),
                outlet(),
                date(PUBLISHED));
    }

    private @Nullable Instant date(String... names) {
        for (String name : names) {
            for (String value : metas.getOrDefault(name, List.of())) {
                Instant at = NewsDates.parse(value);
                if (at != null) {
                    return at;
                }
            }
        }
        return null;
    }

    /** The first that is a name rather than an address or an account. */
    private @Nullable String name(String... names) {
        for (String name : names) {
            String value = first(name);
            if (value != null && value.charAt(0) != '@' && Addresses.web(value) == null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            List<String> values = metas.get(name);
            if (values != null) {
                return values.get(0);
            }
        }
        return null;
    }
}
