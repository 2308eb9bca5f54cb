package dev.parley.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Whitespace;
import dev.parley.ingest.text.PlainText;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a live blog, each a report of its own with its own time: as the page declares them in its data, else as
 * its elements are marked or named. Their addresses are the page's with the post's own part behind a hash.
 */
final class LiveBlog {
    /** What has fewer posts is an article. */
    private static final int LEAST = 2;

    private static final Set<String> POSTS = Set.of("article", "div", "li", "section");
    private static final String MARKED = "[itemprop~=(?i)^(?:liveBlogUpdate|blogPosts?)$]";

    private LiveBlog() {}

    /** A draft of each post, in the order of the page; empty where the page is no live blog. */
    static List<Draft> posts(PageElements page, StructuredData data, @Nullable String address) {
        List<Draft> declared = new ArrayList<>();
        for (JsonNode update : data.liveUpdates()) {
            Draft post = declared(update, data, address);
            if (post.text() != null) {
                declared.add(post);
            }
        }
        if (declared.size() >= LEAST) {
            return declared;
        }
        List<Draft> shown = elements(page).stream()
                .map(element -> shown(element, address))
                .filter(post -> post.text() != null)
                .collect(Collectors.toList());
        return shown.size() >= LEAST ? shown : List.of();
    }

    private static Draft declared(JsonNode update, StructuredData data, @Nullable String address) {
        var draft = new Draft();
        String written = LinkedData.words(update, "url");
        String own = written != null ? written : LinkedData.words(update, "@id");
        Instant published = NewsDates.parse(LinkedData.words(update, "datePublished"));
        place(draft, Addresses.resolve(address, own), address, published);
        draft.title(PlainText.lineOfHtml(LinkedData.words(update, "headline")));
        draft.text(StructuredData.text(LinkedData.words(update, "articleBody")));
        var writers = new Writers(draft);
        data.authors(update, writers);
        writers.finish();
        draft.published(published, DateOrigin.STRUCTURED_DATA);
        return draft.updated(NewsDates.parse(LinkedData.words(update, "dateModified")));
    }

    private static Draft shown(Element post, @Nullable String address) {
        var draft = new Draft();
        Instant published = time(post);
        String id = post.id().isEmpty() ? post.attr("data-id") : post.id();
        place(draft, id.isEmpty() ? null : "#" + id, address, published);
        Element heading = post.selectFirst("h1, h2, h3, h4, [itemprop=headline]");
        String title = heading == null ? null : Whitespace.orNull(heading.text());
        draft.title(title);
        post.select("time, header, footer, button, [itemprop~=(?i)^(?:headline|author|datePublished|dateModified)$]")
                .remove();
        String words = String.join("\n\n", Paragraphs.keep(Blocks.of(post), title));
        return draft.text(words).published(published, DateOrigin.TEXT);
    }

    /** A post whose address is the page's is told from the others by its hash, its id or its time. */
    private static void place(
            Draft draft, @Nullable String own, @Nullable String address, @Nullable Instant published) {
        URI uri = own == null ? null : Addresses.parse(own);
        String fragment = uri == null ? null : uri.getRawFragment();
        boolean elsewhere = own != null && Addresses.web(own) != null && fragment == null && !own.equals(address);
        draft.url(elsewhere || address == null ? own : address);
        if (fragment != null) {
            draft.part(fragment);
        } else if (!elsewhere && published != null) {
            draft.part(published.toString());
        }
    }

    private static @Nullable Instant time(Element post) {
        for (Element time : post.select("time[datetime], [itemprop=datePublished]")) {
            String written = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Instant at = NewsDates.parse(written.isEmpty() ? time.text() : written);
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    /** Elements that are marked as posts, else those side by side that are named like posts and hold a time. */
    private static List<Element> elements(PageElements page) {
        boolean live = page.marked().stream().anyMatch(LiveBlog::isMarkedLive);
        List<Element> marked = live ? page.page().select(MARKED) : List.of();
        if (marked.size() >= LEAST) {
            return marked;
        }
        Set<Element> posts = timedPosts(page);
        return posts.isEmpty()
                ? List.of()
                : outermost(page.all().stream()
                        .filter(element -> posts.contains(element) && time(element) != null)
                        .toList());
    }

    private static boolean isMarkedLive(Element element) {
        return element.attr("itemtype").strip().toLowerCase(Locale.ROOT).endsWith("liveblogposting");
    }

    /** Of the elements that tell a time, and those around them, what is named like a post. */
    private static Set<Element> timedPosts(PageElements page) {
        Set<Element> timed = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> posts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.marked()) {
            Element at = tellsTime(element) ? element : null;
            while (at != null && timed.add(at)) {
                if (POSTS.contains(at.normalName()) && NameWords.LIVE_POST.match(NameWords.of(at))) {
                    posts.add(at);
                }
                at = at.parent();
            }
        }
        return posts;
    }

    private static boolean tellsTime(Element element) {
        return (element.normalName().equals("time") && element.hasAttr("datetime"))
                || element.attr("itemprop").strip().equalsIgnoreCase("datePublished");
    }

    private static List<Element> outermost(List<Element> elements) {
        List<Element> outer = new ArrayList<>();
        for (Element element : elements) {
            if (outer.stream().noneMatch(above -> element.parents().contains(above))) {
                outer.add(element);
            }
        }
        return outer;
    }
}
