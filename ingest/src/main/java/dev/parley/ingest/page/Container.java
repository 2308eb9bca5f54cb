package dev.parley.ingest.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The element that holds the article: the one whose prose, discounted by how deep below it each paragraph lies, most
 * outweighs its links and labels. Discounting makes an element that only adds the teasers of other stories lose against
 * the one within it, while one that joins two halves of the article wins against either.
 */
final class Container {
    private static final double DISCOUNT = 0.1;
    private static final double CLUTTER = 0.3;

    private Container() {}

    /** The container among what the blocks lie in; {@code body} where no block reads like prose. */
    static Element of(Element body, List<Block> blocks) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Block block : blocks) {
            double weight = weight(block);
            int distance = 1;
            Element at = isParagraph(block.element()) ? block.element().parent() : block.element();
            while (at != null && at != body.parent()) {
                scores.merge(at, weight / (1 + DISCOUNT * distance), Double::sum);
                at = at.parent();
                distance++;
            }
        }
        Element best = body;
        double most = 0;
        for (Map.Entry<Element, Double> one : scores.entrySet()) {
            double score = one.getValue() * favour(one.getKey());
            if (score > most) {
                best = one.getKey();
                most = score;
            }
        }
        return best;
    }

    private static double weight(Block block) {
        if (block.isProse()) {
            return block.length() - block.linked();
        }
        return block.isHeading() ? 0 : -CLUTTER * block.length();
    }

    private static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "dd", "dt" -> true;
            default -> false;
        };
    }

    private static double favour(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return 1.25;
        }
        boolean named = element.normalName().equals("article") || NameWords.ARTICLE.match(NameWords.of(element));
        return named ? 1.1 : 1;
    }
}
