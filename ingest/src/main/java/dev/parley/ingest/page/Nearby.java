package dev.parley.ingest.page;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What stands around and below an element, for those that ask so often that a query would cost too much. */
final class Nearby {

    private Nearby() {}

    /** The element itself, or the first below it that is so, in the order of the page; null where none is. */
    static @Nullable Element first(Element root, Predicate<Element> condition) {
        if (condition.test(root)) {
            return root;
        }
        for (int i = 0; i < root.childNodeSize(); i++) {
            Node child = root.childNode(i);
            Element found = child instanceof Element element ? first(element, condition) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The element itself, or the closest around it that is so; null where none is. */
    static @Nullable Element closest(Element element, Predicate<Element> condition) {
        Element at = element;
        while (at != null && !condition.test(at)) {
            at = at.parent();
        }
        return at;
    }

    /** Adds the child elements, in their order. */
    static void addChildren(Element parent, List<Element> to) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element element) {
                to.add(element);
            }
        }
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
