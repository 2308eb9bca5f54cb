package dev.parley.ingest.page;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.text.Limits;
import dev.parley.ingest.text.PlainText;
import java.util.List;
import java.util.StringJoiner;
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
        var meta = new MetaTags(elements);
        String base = base(elements, origin.address());
        var structured = StructuredData.of(new LinkedData(elements), meta.subject(origin.address(), base));
        Draft draft = described(meta, base, structured, origin);
        List<Draft> posts = LiveBlog.posts(elements, structured, draft.url());
        if (posts.isEmpty()) {
            draft.text(Body.of(page, structured.body(), draft.title()));
            Reason instead = StandIn.of(elements, draft, () -> shown(html, elements));
            results.accept(
                    instead == null
                            ? draft.finish(origin)
                            : new Refusal(instead, "a page that came instead of an article", draft, origin.source()));
        }
        for (Draft post : posts) {
            results.accept(post.inherit(draft).finish(origin));
        }
    }

    /** All words of a page, whether they are an article's or not, and whatever the browser can do. */
    private static String shown(String html, PageElements elements) {
        var words = new StringJoiner("\n\n");
        words.add(String.valueOf(PlainText.ofHtml(html)));
        elements.named("noscript").forEach(noscript -> words.add(noscript.wholeText()));
        return words.toString();
    }

    /** All that the page says of itself, without its words. */
    private static Draft described(MetaTags meta, @Nullable String base, StructuredData structured, Origin origin) {
        var draft = new Draft();
        var writers = new Writers(draft);
        String canonical = Addresses.resolve(base, meta.canonical());
        draft.url(origin.address() != null ? origin.address() : firstOf(canonical, meta.url(), structured.url()));
        draft.canonical(canonical);
        structured.describe(draft, writers);
        meta.describe(draft, writers);
        writers.finish();
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
