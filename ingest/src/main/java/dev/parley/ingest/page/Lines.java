package dev.parley.ingest.page;

import dev.parley.ingest.item.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Short lines of a page as a reader sees them: elements that touch in the markup stand apart, breaks are bars. */
final class Lines {
    static final int LONGEST = 200;
    private static final Set<String> LEAD =
            Set.of("p", "div", "span", "address", "h2", "h3", "h4", "h5", "h6", "li", "time", "b", "i", "em", "small");
    private static final int PROSE = 80;
    private static final int MOST_ELEMENTS = 60;

    private Lines() {}

    /** The words of an element in one line. */
    static String of(Element element) {
        var line = new StringBuilder();
        append(element, line);
        return Whitespace.collapse(line.toString());
    }

    private static void append(Element element, StringBuilder line) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                apart(line, text.getWholeText());
            } else if (node instanceof Element child) {
                if (child.normalName().equals("br") || child.isBlock()) {
                    line.append(" | ");
                }
                if (line.length() <= LONGEST * 2) {
                    append(child, line);
                }
            }
        }
    }

    /** "Ada Moe" and "Chief Reporter" in elements of their own are two; a letter that is set large is part of its word. */
    private static void apart(StringBuilder line, String text) {
        int last = line.length() - 1;
        boolean touch = last > 0 && !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        if (touch && (Character.isLowerCase(line.charAt(last)) || Character.isDigit(line.charAt(last)))) {
            line.append(" | ");
        }
        line.append(text);
    }

    /** The short lines between the headline and the first prose, whatever their elements are called. */
    static List<String> lead(PageElements page) {
        List<String> lines = new ArrayList<>();
        Element headline = page.headline();
        int at = headline == null ? -1 : page.all().indexOf(headline);
        int end = at < 0 ? 0 : Math.min(page.all().size(), at + MOST_ELEMENTS);
        for (int i = at + 1; i < end; i++) {
            Element element = page.all().get(i);
            String name = element.normalName();
            String own = LEAD.contains(name) ? element.ownText() : "";
            if (name.equals("p") && own.length() >= PROSE && !own.startsWith("By ")) {
                return lines;
            }
            if (!own.isBlank() && own.length() <= LONGEST) {
                String line = of(element);
                if (line.length() <= LONGEST) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
