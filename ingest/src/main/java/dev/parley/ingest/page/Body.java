package dev.parley.ingest.page;

import dev.parley.ingest.text.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article's own words on a page. */
final class Body {

    private Body() {}

    static @Nullable String of(Document page, @Nullable String declared, @Nullable String title) {
        Element best = null;
        int most = 0;
        for (Element candidate : page.select("article, main, div, section, td, body")) {
            int own = 0;
            for (Element child : candidate.children()) {
                own += child.normalName().equals("p") ? child.text().length() : 0;
            }
            if (own > most) {
                most = own;
                best = candidate;
            }
        }
        String read = best == null ? PlainText.of(page.body()) : PlainText.of(best);
        return read == null || (declared != null && declared.length() > read.length()) ? declared : read;
    }
}
