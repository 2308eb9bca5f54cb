package dev.parley.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article's own words on a page. Changes the page that it reads. */
final class Body {

    private Body() {}

    /**
     * The article's paragraphs, set apart by empty lines; null where the page holds none.
     *
     * @param declared the body as the page declares it, or null; often a teaser
     * @param title    a heading that repeats it is left out
     */
    static @Nullable String of(Document page, @Nullable String declared, @Nullable String title) {
        Element body = page.body();
        Clutter.remove(body);
        Teasers.remove(body);
        List<Block> all = Blocks.of(body);
        Element container = Container.of(body, all);
        List<Block> own = container == body ? all : Blocks.of(container);
        String read = String.join("\n\n", Paragraphs.keep(own, title));
        return Declared.choose(read, declared);
    }
}
