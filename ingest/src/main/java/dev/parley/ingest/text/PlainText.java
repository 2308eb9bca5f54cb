package dev.parley.ingest.text;

import dev.parley.ingest.item.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Markup as plain text: block elements and doubled line breaks begin a new paragraph, a single line break is a blank,
 * what is never shown (scripts, styles, forms) is left out.
 */
public final class PlainText {
    /** Elements that hold no words for a reader. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "button",
            "select",
            "textarea",
            "input",
            "head",
            "audio",
            "video",
            "map",
            "title",
            "figcaption");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "nav",
            "main",
            "figure",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "address",
            "center",
            "fieldset",
            "details",
            "summary",
            "body",
            "html");

    private PlainText() {}

    /** Text of an HTML fragment, or null where it holds none. */
    public static @Nullable String ofHtml(@Nullable String html) {
        if (html == null || html.isBlank()) {
            return null;
        }
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return orNull(ofPlain(html));
        }
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.DEPTH);
        return of(Jsoup.parse(html, "", parser).body());
    }

    /** Text below an element, or null where it holds none. */
    public static @Nullable String of(Element element) {
        var paragraphs = new Paragraphs();
        NodeTraversor.filter(new Walk(paragraphs), element);
        return orNull(paragraphs.joined());
    }

    /** One line of text from markup that stands for a title or a name. */
    public static @Nullable String lineOfHtml(@Nullable String html) {
        String text = ofHtml(html);
        return Whitespace.orNull(text);
    }

    /** Plain text with its paragraphs set apart by one empty line; lines of a paragraph are joined. */
    public static String ofPlain(String text) {
        var paragraphs = new ArrayList<String>();
        for (String part : text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n[\\h\\u200B\\uFEFF]*(?:\n[\\h\\u200B\\uFEFF]*)+")) {
            String line = Whitespace.collapse(part);
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    public static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Gathers words into paragraphs. */
    private static final class Paragraphs {
        private final List<String> done = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();

        void words(String words) {
            current.append(words);
        }

        void lineBreak() {
            current.append('\n');
        }

        void end() {
            if (current.length() > 0) {
                String text = ofPlain(current.toString());
                if (!text.isEmpty()) {
                    done.add(text);
                }
                current.setLength(0);
            }
        }

        String joined() {
            end();
            return String.join("\n\n", done);
        }
    }

    private static final class Walk implements NodeFilter {
        private final Paragraphs paragraphs;

        Walk(Paragraphs paragraphs) {
            this.paragraphs = paragraphs;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                paragraphs.words(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else if (node instanceof Element element) {
                if (isSilent(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            } else if (node instanceof Comment) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }

        private void begin(Element element) {
            if (element.normalName().equals("br")) {
                paragraphs.lineBreak();
            } else if (isBlock(element)) {
                paragraphs.end();
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element)) {
                paragraphs.end();
            }
            return FilterResult.CONTINUE;
        }
    }
}
