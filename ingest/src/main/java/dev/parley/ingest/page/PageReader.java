package dev.parley.ingest.page;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.text.Limits;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page as one item. */
public final class PageReader {

    private PageReader() {}

    /** Gives the article of a page, or the posts of a live blog one by one. */
    public static void read(String html, Origin origin, Consumer<ReadResult> results) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Limits.DEPTH));
        var elements = new PageElements(page);
        var structured = StructuredData.of(elements);
        Draft draft = described(elements, structured, origin);
        List<Draft> posts = LiveBlog.posts(elements, structured, draft.url());
        if (posts.isEmpty()) {
            draft.text(Body.of(page, structured.body(), draft.title()));
            results.accept(draft.finish(origin));
        }
        for (Draft post : posts) {
            results.accept(post.inherit(draft).finish(origin));
        }
    }

    /** All that the page says of itself, without its words. */
    private static Draft described(PageElements page, StructuredData structured, Origin origin) {
        var draft = new Draft();
        String base = base(page, origin.address());
        var meta = new MetaTags(page);
        String canonical = Addresses.resolve(base, meta.canonical());
        draft.url(origin.address() != null ? origin.address() : firstOf(canonical, meta.url(), structured.url()));
        draft.canonical(canonical);
        structured.describe(draft);
        meta.describe(draft);
        return draft;
    }

    private static @Nullable String base(PageElements page, @Nullable String address) {
        Element base = page.first("base", element -> element.hasAttr("href"));
        return base == null ? address : Addresses.resolve(address, base.attr("href"));
    }

    private static @Nullable String firstOf(@Nullable String... addresses) {
        for (String address : addresses) {
            if (Addresses.web(address) != null) {
                return address;
            }
        }
        return null;
    }
}
