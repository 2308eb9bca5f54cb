package dev.parley.ingest.page;

import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.text.Limits;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page as one item. */
public final class PageReader {

    private PageReader() {}

    public static void read(String html, Origin origin, Consumer<ReadResult> results) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Limits.DEPTH));
        results.accept(draft(page, origin).finish(origin));
    }

    private static Draft draft(Document page, Origin origin) {
        var draft = new Draft();
        String base = base(page, origin.address());
        var structured = StructuredData.of(page);
        var meta = new MetaTags(page);
        String canonical = Addresses.resolve(base, meta.canonical());
        draft.url(origin.address() != null ? origin.address() : firstOf(canonical, meta.url(), structured.url()));
        draft.canonical(canonical);
        structured.describe(draft);
        meta.describe(draft);
        draft.text(Body.of(page, structured.body(), draft.title()));
        return draft;
    }

    private static @Nullable String base(Document page, @Nullable String address) {
        Element base = page.selectFirst("base[href]");
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
