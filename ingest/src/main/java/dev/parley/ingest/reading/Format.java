package dev.parley.ingest.reading;

import dev.parley.ingest.feed.FeedReader;
import java.util.List;
import java.util.Locale;

/** What a document is, told by how it begins; its name and its declared type are not believed. */
enum Format {
    FEED,
    SITEMAP,
    HTML,
    TEXT,
    BINARY;

    private static final int HEAD = 65536;
    private static final int BEGINNING = 2048;
    private static final List<String> HTML_SIGNS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<body",
            "<article",
            "<div",
            "<p>",
            "<p ",
            "<meta",
            "<title",
            "<h1",
            "<main",
            "<section",
            "<table",
            "<script");

    /** The format of decoded text. */
    static Format of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (isBinary(head)) {
            return BINARY;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("<urlset") || lower.contains("<sitemapindex")) {
            return SITEMAP;
        }
        int feed = FeedReader.root(head);
        int html = firstOf(lower, "<html", "<!doctype html");
        if (feed >= 0 && (html < 0 || feed < html || lower.indexOf("<?xml", html) > html)) {
            return FEED;
        }
        String beginning = lower.substring(0, Math.min(BEGINNING, lower.length()));
        return beginning.stripLeading().startsWith("<") && HTML_SIGNS.stream().anyMatch(beginning::contains)
                        || html >= 0
                ? HTML
                : TEXT;
    }

    private static int firstOf(String words, String... signs) {
        int first = -1;
        for (String sign : signs) {
            int at = words.indexOf(sign);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static boolean isBinary(String head) {
        long odd = head.chars()
                .filter(c -> c == 0xFFFD || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B))
                .count();
        return odd * 20 > head.length() || head.indexOf('\0') >= 0;
    }
}
