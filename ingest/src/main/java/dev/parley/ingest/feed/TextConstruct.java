package dev.parley.ingest.feed;

import dev.parley.ingest.item.Whitespace;
import dev.parley.ingest.text.Charsets;
import dev.parley.ingest.text.PlainText;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Words in a feed, which may be plain, escaped HTML, inline markup or base64, and are often not what they are declared
 * to be: what looks like HTML is read as HTML.
 */
final class TextConstruct {
    private static final Pattern MARKUP = Pattern.compile(
            "</[A-Za-z][\\w:]*\\s*>|<(?:br|p|img|hr|div|a|li|ul|td|b|i|em|strong|script|style)\\b[^>]*>|<!--|<!\\[CDATA\\["
                    + "|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}\\d{0,2});");

    private static final String CDATA = "<![CDATA[";
    private static final int MOST_WRAPS = 2;

    private TextConstruct() {}

    /** Text with its paragraphs, or null where there is none. */
    static @Nullable String text(@Nullable Element element) {
        if (element == null || FeedXml.attribute(element, "src") != null) {
            return null;
        }
        String type = attribute(element, "type");
        String mode = attribute(element, "mode");
        if (mode.equals("base64") || isBinary(type, mode)) {
            return base64(element, type);
        }
        return element.childrenSize() > 0 ? inline(element) : ofWords(element.wholeText());
    }

    /** Markup that is part of the feed's own; what shows CDATA all the same was escaped within it. */
    private static @Nullable String inline(Element element) {
        String text = PlainText.of(element);
        return text != null && text.contains(CDATA) ? ofWords(text) : text;
    }

    /** One line of text, or null. */
    static @Nullable String line(@Nullable Element element) {
        return Whitespace.orNull(text(element));
    }

    /** Words that may hold markup, or be wrapped in CDATA sections that were escaped once or more. */
    static @Nullable String ofWords(@Nullable String words) {
        String read = words == null ? null : once(words);
        for (int i = 0; i < MOST_WRAPS && read != null && read.contains(CDATA); i++) {
            read = once(PlainText.unwrapped(read));
        }
        return read;
    }

    private static @Nullable String once(String written) {
        String words = PlainText.unwrapped(written);
        boolean suspect = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
        return suspect && MARKUP.matcher(words).find() ? PlainText.ofHtml(words) : orNull(PlainText.ofPlain(words));
    }

    private static boolean isBinary(String type, String mode) {
        return mode.isEmpty()
                && type.indexOf('/') > 0
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && !type.endsWith("html");
    }

    private static @Nullable String base64(Element element, String type) {
        String written = element.wholeText();
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(written.strip());
            String words = Charsets.decode(bytes, null);
            return isReadable(words) && isWords(type) ? ofWords(words) : null;
        } catch (IllegalArgumentException notBase64) {
            return ofWords(written);
        }
    }

    private static boolean isReadable(String words) {
        return words.indexOf('\0') < 0 && words.indexOf('\uFFFD') < 0;
    }

    private static boolean isWords(String type) {
        return type.indexOf('/') < 0
                || type.startsWith("text")
                || type.endsWith("html")
                || type.endsWith("xml")
                || type.startsWith("application/octet-stream");
    }

    private static String attribute(Element element, String name) {
        String value = FeedXml.attribute(element, name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words;
    }
}
