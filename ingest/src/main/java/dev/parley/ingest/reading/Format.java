package dev.parley.ingest.reading;

import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.text.Tags;
import java.util.List;
import java.util.stream.Stream;

/** What a document is, told by how it begins; its name and its declared type are not believed. */
public enum Format {
    /** RSS or Atom. */
    FEED,
    SITEMAP,
    HTML,
    JSON,
    TEXT,
    BINARY;

    private static final int HEAD = 65536;
    private static final int BEGINNING = 2048;
    /** What documents begin with that may hold much text between their control characters. */
    private static final List<String> SIGNATURES =
            List.of("%PDF-", "%!PS", "PK\u0003\u0004", "{\\rtf", "RIFF", "OggS", "ID3");

    private static final String DOCTYPE = "<!doctype html";
    private static final List<String> SITEMAPS = List.of("urlset", "sitemapindex");
    /** What feeds and sitemaps begin with: where none of these tags is, neither is. */
    private static final List<String> ROOTS =
            Stream.of(SITEMAPS, FeedReader.ROOTS).flatMap(List::stream).toList();

    private static final List<String> HTML_SIGNS =
            List.of("head", "body", "article", "div", "p", "meta", "title", "h1", "main", "section", "table", "script");

    /** The format of decoded text. */
    static Format of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (isBinary(head)) {
            return BINARY;
        }
        int root = Tags.firstOf(head, ROOTS, 0);
        if (root >= 0 && Tags.firstOf(head, SITEMAPS, root) >= 0) {
            return SITEMAP;
        }
        int feed = root < 0 ? -1 : FeedReader.root(head);
        int html = html(head);
        if (feed >= 0 && (html < 0 || feed < html || head.indexOf("<?xml", html) > html)) {
            return FEED;
        }
        return html >= 0 || looksLikeHtml(head.substring(0, Math.min(BEGINNING, head.length()))) ? HTML : TEXT;
    }

    private static int html(String head) {
        int doctype = Tags.indexOf(head, "!doctype", 0);
        boolean declared = doctype >= 0 && head.regionMatches(true, doctype, DOCTYPE, 0, DOCTYPE.length());
        return declared ? doctype : Tags.indexOf(head, "html", 0);
    }

    private static boolean looksLikeHtml(String beginning) {
        return beginning.stripLeading().startsWith("<") && Tags.firstOf(beginning, HTML_SIGNS, 0) >= 0;
    }

    /** Whether control characters are many; a row of NULs, as damage leaves, counts as one, and as none at the end. */
    private static boolean isBinary(String head) {
        int odd = 0;
        int end = endOfWords(head);
        for (int i = 0; i < end; i++) {
            char c = head.charAt(i);
            if (c < ' ' || c == 0xFFFD) {
                boolean again = c == '\0' && i > 0 && head.charAt(i - 1) == '\0';
                odd += !again && "\n\r\t\f\u001B".indexOf(c) < 0 ? 1 : 0;
            }
        }
        return odd * 20 > end
                || (odd > 0 && SIGNATURES.stream().anyMatch(head::startsWith))
                || (end == 0 && !head.isEmpty());
    }

    private static int endOfWords(String head) {
        int end = head.length();
        while (end > 0 && head.charAt(end - 1) == '\0') {
            end--;
        }
        return end;
    }
}
