package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A page and its elements as they were parsed, found in one walk for all who ask for some of them. */
final class PageElements {
    /** What every page is asked for; other names are looked for when somebody asks. */
    private static final Set<String> ASKED = Set.of("html", "base", "meta", "link", "script", "h1");

    private final Document page;
    private final String title;
    private final List<Element> all = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();
    private final Map<String, List<Element>> named = new HashMap<>();
    private final @Nullable Element headline;

    PageElements(Document page) {
        this.page = page;
        this.title = page.title();
        ASKED.forEach(name -> named.put(name, new ArrayList<>()));
        addBelow(page);
        this.headline = first("h1", heading -> !heading.text().isBlank());
    }

    /** No deeper than the parser lets a page be. */
    private void addBelow(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                add(element);
                addBelow(element);
            }
        }
    }

    private void add(Element element) {
        all.add(element);
        String name = element.normalName();
        if (ASKED.contains(name)) {
            named(name).add(element);
        }
        if (name.equals("time") || isMarked(element)) {
            marked.add(element);
        }
    }

    private static boolean isMarked(Element element) {
        return element.attributesSize() > 0
                && (element.attributes().hasKeyIgnoreCase("itemprop")
                        || element.attributes().hasKeyIgnoreCase("itemtype"));
    }

    Document page() {
        return page;
    }

    /** What stands in the window's title; empty where nothing does. */
    String title() {
        return title;
    }

    /** The first heading of the page that has words, or null: its headline, for those that look for what stands around it. */
    @Nullable
    Element headline() {
        return headline;
    }

    /** In the order of the page. */
    List<Element> all() {
        return all;
    }

    /** Those that tell a time, or what they are in the words of schema.org, in the order of the page. */
    List<Element> marked() {
        return marked;
    }

    /** Those with a name, in the order of the page. */
    List<Element> named(String name) {
        return named.computeIfAbsent(
                name,
                other -> all.stream()
                        .filter(element -> element.normalName().equals(other))
                        .toList());
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
