package dev.parley.ingest.page;

import dev.parley.ingest.text.PlainText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never part of its article: navigation, comments, shares, promotions, captions. */
final class Clutter {
    private static final Set<String> TAGS = Set.of(
            "nav",
            "aside",
            "footer",
            "script",
            "style",
            "template",
            "iframe",
            "svg",
            "form",
            "button",
            "select",
            "object",
            "embed",
            "canvas",
            "dialog",
            "menu",
            "input",
            "textarea",
            "figcaption",
            "noscript");
    private static final Set<String> DIALOGS = Set.of("dialog", "alertdialog");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "menu",
            "menubar",
            "search",
            "toolbar",
            "tablist",
            "tooltip");
    /** An element with this share of the page's prose is its article, whatever it is called. */
    private static final double MOST = 0.5;

    private static final int ENOUGH = 250;

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private int total;

    private Clutter(Element body) {
        for (Block block : Blocks.of(body)) {
            if (block.isProse()) {
                total += block.length();
                for (Element at = block.element(); at != null; at = at.parent()) {
                    prose.merge(at, block.length(), Integer::sum);
                }
            }
        }
    }

    /** Changes the page. */
    static void remove(Element body) {
        var clutter = new Clutter(body);
        clutter.sweep(body);
    }

    private void sweep(Element parent) {
        List<Element> stack = new ArrayList<>();
        Nearby.addChildren(parent, stack);
        while (!stack.isEmpty()) {
            Element element = stack.remove(stack.size() - 1);
            if (isClutter(element)) {
                total -= share(element);
                element.remove();
            } else {
                Nearby.addChildren(element, stack);
            }
        }
    }

    private int share(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private boolean isClutter(Element element) {
        String name = element.normalName();
        if (PlainText.isSilent(element)) {
            return true;
        }
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (isHidden(element) || DIALOGS.contains(role) || name.equals("dialog") || isSecond(element)) {
            return isSpare(element);
        }
        if (TAGS.contains(name) || ROLES.contains(role)) {
            return !isMost(element);
        }
        int[] words = NameWords.of(element);
        if (NameWords.CLUTTER_HARD.match(words)) {
            return isSpare(element);
        }
        return NameWords.CLUTTER.match(words)
                && !isMost(element)
                && Nearby.first(element, inner -> inner.normalName().equals("blockquote")) == null;
    }

    /** Whether enough is left without it. */
    private boolean isSpare(Element element) {
        return total - share(element) >= ENOUGH || !isMost(element);
    }

    /** An article within an article is another one, or a reader's comment. */
    private boolean isSecond(Element element) {
        if (!element.normalName().equals("article")) {
            return false;
        }
        Element outer = element.parent() == null
                ? null
                : Nearby.closest(element.parent(), above -> above.normalName().equals("article"));
        return outer != null && share(outer) - share(element) >= ENOUGH;
    }

    private boolean isMost(Element element) {
        return share(element) > total * MOST;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
