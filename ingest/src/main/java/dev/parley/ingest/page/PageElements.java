package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page and its elements as they were parsed, found in one walk for all who ask for some of them. */
final class PageElements {
    private final Document page;
    private final List<Element> all = new ArrayList<>();
    private final Map<String, List<Element>> named = new HashMap<>();

    PageElements(Document page) {
        this.page = page;
        page.traverse((node, depth) -> {
            if (node instanceof Element element && element != page) {
                all.add(element);
                named.computeIfAbsent(element.normalName(), name -> new ArrayList<>())
                        .add(element);
            }
        });
    }

    Document page() {
        return page;
    }

    /** In the order of the page. */
    List<Element> all() {
        return all;
    }

    /** Those with a name, in the order of the page. */
    List<Element> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    @Nullable
    Element first(String name, Predicate<Element> condition) {
        for (Element element : named(name)) {
            if (condition.test(element)) {
                return element;
            }
        }
        return null;
    }
}
