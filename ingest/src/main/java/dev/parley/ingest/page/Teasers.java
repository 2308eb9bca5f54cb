package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of a page the lists of other stories: three or more like elements side by side, each a linked headline. */
final class Teasers {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final int LEVELS = 8;
    private static final int LEAST = 3;
    private static final int LONGEST = 500;

    private Teasers() {}

    /** Changes the page. */
    static void remove(Element body) {
        Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element heading : body.select(HEADINGS)) {
            Element at = heading;
            for (int level = 0; at != null && at != body && level < LEVELS; level++) {
                headed.add(at);
                at = at.parent();
            }
        }
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        headed.forEach(element -> parents.add(element.parent()));
        for (Element parent : parents) {
            if (parent != null && parent.childrenSize() >= LEAST) {
                sweep(parent, headed);
            }
        }
    }

    private static void sweep(Element parent, Set<Element> headed) {
        Map<String, List<Element>> alike = new HashMap<>();
        for (Element child : parent.children()) {
            if (headed.contains(child) && isTeaser(child)) {
                alike.computeIfAbsent(shape(child), shape -> new ArrayList<>()).add(child);
            }
        }
        for (List<Element> teasers : alike.values()) {
            if (teasers.size() >= LEAST) {
                teasers.forEach(Element::remove);
            }
        }
    }

    private static String shape(Element element) {
        return element.normalName() + "."
                + element.classNames().stream().findFirst().orElse("");
    }

    private static boolean isTeaser(Element element) {
        return switch (element.normalName()) {
            case "li", "div", "article", "section", "a", "td" ->
                headline(element) && element.text().length() <= LONGEST;
            default -> false;
        };
    }

    private static boolean headline(Element element) {
        Element heading = element.selectFirst(HEADINGS);
        if (heading == null || heading.text().isBlank()) {
            return false;
        }
        boolean linked = element.normalName().equals("a") || heading.selectFirst("a[href]") != null;
        return linked || heading.closest("a[href]") != null;
    }
}
