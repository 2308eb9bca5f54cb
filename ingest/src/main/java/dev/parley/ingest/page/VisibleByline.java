package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The byline that a page shows: what is marked or named as author or byline behind the page's headline, or else closest before
 * it, and its like beside it. Not those of other stories: in navigation, asides, lists, or below "More from".
 */
final class VisibleByline {
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Pattern OTHERS = Pattern.compile(
            "(?:more|also|related|recommended|most|latest|trending|popular|read|up next|you may|mehr|weitere|auch|lire|plus)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("\\b(?:By|BY|by)[\\s|]+(\\p{Lu}[^|·•\\d]{2,80})");
    private static final Pattern LEAD = Pattern.compile("(?:By|BY)\\s+\\p{Lu}.{2,120}");
    private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[–—]\\s+");
    private static final int LEVELS = 3;
    private static final int MOST = 5;

    private VisibleByline() {}

    /** Bylines as they are written, or nothing. */
    static List<String> of(PageElements page, Asides asides) {
        Element headline = page.headline();
        List<Element> found = new ArrayList<>();
        Element lead = null;
        boolean behind = headline == null;
        for (Element element : page.all()) {
            behind |= element == headline;
            if (behind && isOthers(element)) {
                break;
            }
            if (isByline(element) && !asides.hold(element) && hasWords(element)) {
                lead = behind && lead == null ? element : lead;
                found.add(element);
            }
            if (lead != null && found.size() > MOST * 4) {
                break;
            }
        }
        if (found.isEmpty()) {
            return line(page, asides);
        }
        return texts(found, block(lead != null ? lead : found.get(found.size() - 1)));
    }

    /** "More from": what follows is about other stories. */
    private static boolean isOthers(Element element) {
        return HEADINGS.contains(element.normalName())
                && OTHERS.matcher(element.text()).matches();
    }

    private static boolean isByline(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        boolean marked = element.attr("rel").toLowerCase(Locale.ROOT).contains("author")
                || element.attr("itemprop").equalsIgnoreCase("author");
        return (marked
                        && !element.normalName().equals("link")
                        && !element.normalName().equals("meta"))
                || NameWords.BYLINE.match(NameWords.of(element));
    }

    private static boolean hasWords(Element element) {
        String text = element.text();
        return !text.isBlank() && text.length() <= Lines.LONGEST;
    }

    /** The small element that holds the whole byline. */
    private static Element block(Element first) {
        Element block = first;
        for (int level = 0; level < LEVELS; level++) {
            Element parent = block.parent();
            if (parent == null
                    || parent.text().length() > Lines.LONGEST
                    || Set.of("body", "main", "article", "section").contains(parent.normalName())) {
                return block;
            }
            block = parent;
        }
        return block;
    }

    /** The innermost bylines within the block. */
    private static List<String> texts(List<Element> found, Element block) {
        List<String> texts = new ArrayList<>();
        for (Element element : found) {
            boolean within = element == block || element.parents().contains(block);
            boolean holds = found.stream()
                    .anyMatch(other -> other != element && other.parents().contains(element));
            if (within && !holds && texts.size() < MOST) {
                String name = text(element);
                if (!texts.contains(name)) {
                    texts.add(name);
                }
            }
        }
        return texts;
    }

    private static String text(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        String words = name == null || name.text().isBlank() ? Lines.of(element) : Lines.of(name);
        String by = by(words);
        return by != null ? by : PARTS.split(words)[0];
    }

    private static @Nullable String by(String line) {
        Matcher by = BY.matcher(line);
        return by.find() ? "By " + by.group(1).strip() : null;
    }

    /** "By Ada Moe" in the line that says when it was published, or in a plain line below the headline. */
    private static List<String> line(PageElements page, Asides asides) {
        for (Element element : page.all()) {
            boolean dated = NameWords.DATE.match(NameWords.of(element));
            String by = dated && hasWords(element) && !asides.hold(element) ? by(Lines.of(element)) : null;
            if (by != null) {
                return List.of(by);
            }
        }
        for (String line : Lines.lead(page)) {
            String by = LEAD.matcher(line).matches() ? by(line) : null;
            if (by != null && line.charAt(line.length() - 1) != '.') {
                return List.of(by);
            }
        }
        return List.of();
    }
}
