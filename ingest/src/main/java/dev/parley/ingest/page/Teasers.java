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
    private static final int LEVELS = 8;
    private static final int LEAST = 3;
    private static final int LONGEST = 500;

    private Teasers() {}

    /** Changes the page. */
    static void remove(Element body) {
        Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element heading : headings(body)) {
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

    private static List<Element> headings(Element body) {
        List<Element> headings = new ArrayList<>();
        addHeadings(body, headings);
        return headings;
    }

    /** No deeper than the parser lets a page be. */
    private static void addHeadings(Element element, List<Element> headings) {
        if (Nearby.isHeading(element)) {
            headings.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                addHeadings(child, headings);
            }
        }
    }

    private static void sweep(Element parent, Set<Element> headed) {
        Map<String, List<Element>> alike = new HashMap<>();
        List<Element> children = new ArrayList<>();
        Nearby.addChildren(parent, children);
        for (Element child : children) {
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
        String classes = element.className();
        int end = 0;
        while (end < classes.length() && " \t\n\u000B\f\r".indexOf(classes.charAt(end)) < 0) {
            end++;
        }
        return element.normalName() + "." + classes.substring(0, end);
    }

    private static boolean isTeaser(Element element) {
        return switch (element.normalName()) {
            case "li", "div", "article", "section", "a", "td" ->
                headline(element) && element.text().length() <= LONGEST;
            default -> false;
        };
    }

    private static boolean headline(Element element) {
        Element heading = Nearby.first(element, Nearby::isHeading);
        if (heading == null || heading.text().isBlank()) {
            return false;
        }
        boolean linked = element.normalName().equals("a") || Nearby.first(heading, Nearby::isLink) != null;
        return linked || Nearby.closest(heading, Nearby::isLink) != null;
    }
}
