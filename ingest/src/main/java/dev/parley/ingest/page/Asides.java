package dev.parley.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of a page that are about other stories, its readers or its makers. */
final class Asides {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "form", "dialog", "template", "noscript");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "contentinfo", "banner", "search");

    private final @Nullable Element headline;
    private final @Nullable Element article;

    /** @param headline the page's own, or null */
    Asides(@Nullable Element headline) {
        this.headline = headline;
        this.article = headline == null ? null : headline.closest("article");
    }

    /** Whether an element stands aside of the article, as far as names and tags tell. What holds the headline never does. */
    boolean hold(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.normalName();
            if (name.equals("body") || (headline != null && headline.hasParent() && isAbove(at))) {
                return false;
            }
            boolean other = name.equals("article") && article != null && at != article;
            if (other
                    || TAGS.contains(name)
                    || ROLES.contains(at.attr("role"))
                    || NameWords.ASIDE.match(NameWords.of(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbove(Element element) {
        for (Element at = headline; at != null; at = at.parent()) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }
}
