package dev.parley.ingest.text;

import dev.parley.ingest.item.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
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
            "svg",
            "math",
            "canvas",
            "button",
            "select",
            "textarea",
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

    /** Text of an HTML fragment, or null where it holds none. CDATA sections, which HTML does not know, are unwrapped. */
    public static @Nullable String ofHtml(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String html = unwrapped(written);
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return orNull(ofPlain(html));
        }
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.DEPTH);
        return of(Jsoup.parse(html, "", parser).body());
    }

    /** Without the marks of CDATA sections that were escaped into words. */
    public static String unwrapped(String words) {
        return words.contains("<![CDATA[") ? words.replace("<![CDATA[", "").replace("]]>", "") : words;
    }

    /** Text below an element, or null where it holds none. */
    public static @Nullable String of(Element element) {
        var paragraphs = new Paragraphs();
        NodeTraversor.filter(new Walk(element, paragraphs), element);
        return orNull(paragraphs.joined());
    }

    /** One line of text from markup that stands for a title or a name. */
    public static @Nullable String lineOfHtml(@Nullable String html) {
        String text = ofHtml(html);
        return Whitespace.orNull(text);
    }

    /** Plain text with its paragraphs set apart by one empty line; lines of a paragraph are joined. */
    public static String ofPlain(String written) {
        String text = written.indexOf('\r') < 0
                ? written
                : written.replace("\r\n", "\n").replace('\r', '\n');
        var paragraphs = new StringJoiner("\n\n");
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int next = afterEmptyLines(text, end);
            if (next > end) {
                add(text.substring(begin, end), paragraphs);
                begin = next;
                end = next - 1;
            }
        }
        add(text.substring(begin), paragraphs);
        return paragraphs.toString();
    }

    private static void add(String paragraph, StringJoiner paragraphs) {
        String line = Whitespace.collapse(paragraph);
        if (!line.isEmpty()) {
            paragraphs.add(line);
        }
    }

    /** Where the text goes on after the empty lines that follow a line's end; {@code end} where none follows. */
    private static int afterEmptyLines(String text, int end) {
        int after = end;
        int at = end + 1;
        while (at < text.length() && (Whitespace.isSpace(text.charAt(at)))) {
            after = text.charAt(at) == '\n' ? at + 1 : after;
            at++;
        }
        return after;
    }

    public static boolean isBlock(Element element) {
        return isIn(BLOCKS, element.normalName());
    }

    public static boolean isSilent(Element element) {
        return isIn(SILENT, element.normalName());
    }

    /** Prefixes make no difference. */
    private static boolean isIn(Set<String> names, String name) {
        if (names.contains(name)) {
            return true;
        }
        int colon = name.indexOf(':');
        return colon >= 0 && names.contains(name.substring(colon + 1));
    }

    private static String local(Element element) {
        String name = element.normalName();
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Gathers words into paragraphs. */
    private static final class Paragraphs {
        private final List<String> done = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private int length;

        void words(String words) {
            length += words.length();
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
        private final Element root;
        private final Paragraphs paragraphs;

        Walk(Element root, Paragraphs paragraphs) {
            this.root = root;
            this.paragraphs = paragraphs;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (paragraphs.length > Limits.TEXT_CHARACTERS) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode words) {
                paragraphs.words(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else if (node instanceof Element element) {
                if (element != root && isSilent(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            } else if (node instanceof Comment) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }

        private void begin(Element element) {
            if (local(element).equals("br")) {
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
