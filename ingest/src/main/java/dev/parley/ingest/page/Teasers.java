package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Takes out of a page the lists of other stories: three or more like elements side by side, each a linked headline. */
final class Teasers {
    private static final int LEAST = 3;
    private static final int LONGEST = 500;

    private Teasers() {}

    /** Changes the page. */
    static void remove(Element body) {
        List<Element> parents = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element.childrenSize() >= LEAST) {
                parents.add(element);
            }
        }
        parents.forEach(Teasers::sweep);
    }

    private static void sweep(Element parent) {
        Map<String, List<Element>> alike = new HashMap<>();
        for (Element child : parent.children()) {
            if (isTeaser(child)) {
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
        Element heading = element.selectFirst("h1, h2, h3, h4, h5, h6");
        if (heading == null || heading.text().isBlank()) {
            return false;
        }
        boolean linked = element.normalName().equals("a") || heading.selectFirst("a[href]") != null;
        return linked || heading.closest("a[href]") != null;
    }
}
