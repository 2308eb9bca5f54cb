package dev.parley.ingest.page;

import dev.parley.ingest.item.Whitespace;
import dev.parley.ingest.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts what is shown below an element into blocks, in the order of the page. */
final class Blocks implements NodeFilter {
    private final Element root;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    /** Whether the words are nothing but space. */
    private boolean empty = true;

    private int linked;
    private int links;
    private int breaks;

    private Blocks(Element root) {
        this.root = root;
    }

    static List<Block> of(Element root) {
        var walk = new Blocks(root);
        NodeTraversor.filter(walk, root);
        walk.end(root);
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (PlainText.isSilent(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void append(String text) {
        if (!text.isBlank()) {
            breaks = 0;
            linked += links > 0 ? text.strip().length() : 0;
            words.append(text);
            empty = false;
        } else if (!text.isEmpty()) {
            words.append(' ');
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            links++;
        } else if (name.equals("br")) {
            words.append(' ');
            breaks++;
            if (breaks > 1) {
                end(element);
            }
        } else if (PlainText.isBlock(element)) {
            end(element);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links = Math.max(0, links - 1);
            } else if (PlainText.isBlock(element)) {
                end(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Ends a block: on leaving a block element, or on entering one while words stand before it. */
    private void end(Element at) {
        String text = empty ? "" : Whitespace.collapse(words.toString());
        if (!text.isEmpty()) {
            blocks.add(Block.of(text, linked, holder(at)));
        }
        words.setLength(0);
        empty = true;
        linked = 0;
        breaks = 0;
    }

    private Element holder(Element at) {
        Element holder = at;
        boolean leaving = PlainText.isBlock(at) && at.normalName().charAt(0) != 'b';
        while (!leaving && holder != root && holder.parent() != null && !PlainText.isBlock(holder)) {
            holder = holder.parent();
        }
        return holder;
    }
}
