package dev.parley.benchmarks;

import java.util.Random;

/** News that never happened, the same for the same seed: sentences, pages and feeds in the shape of real ones. */
final class MadeUpNews {
    private static final String[] WORDS =
            ("the council harbour minister said pier ferry closes talks agreement budget vote"
                            + " parliament spokesman on Monday after weeks of dispute over new rules for fishing quotas and island traffic"
                            + " while residents hope that prices will fall president visit summit border ceasefire observers mission")
                    .split(" ");

    private final Random random;

    MadeUpNews(long seed) {
        this.random = new Random(seed);
    }

    String sentence() {
        var out = new StringBuilder();
        for (int words = 8 + random.nextInt(16); words > 0; words--) {
            out.append(WORDS[random.nextInt(WORDS.length)]).append(words > 1 ? " " : ".");
        }
        return Character.toUpperCase(out.charAt(0)) + out.substring(1);
    }

    String paragraph() {
        var out = new StringBuilder(sentence());
        for (int more = 1 + random.nextInt(4); more > 0; more--) {
            out.append(' ').append(sentence());
        }
        return out.toString();
    }

    /** Paragraphs of HTML, every other one with a link and a strong word. */
    String body(int paragraphs) {
        var out = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            boolean marked = random.nextBoolean();
            out.append("<p>")
                    .append(paragraph())
                    .append(
                            marked
                                    ? " <a href=\"https://echo.example/x?a=" + i
                                            + "&amp;b=2\">The pier&#8217;s end</a>, <strong>they said</strong>."
                                    : "")
                    .append("</p>\n");
        }
        return out.toString();
    }

    /** RSS with full contents where {@code full}, with summaries alone where not. */
    String rss(int items, boolean full) {
        var out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>Echo</title><link>https://echo.example/</link>\n");
        for (int i = 0; i < items; i++) {
            out.append("<item><title>").append(sentence()).append("</title><link>https://echo.example/news/");
            out.append(i)
                    .append("-story?utm_source=rss</link><guid isPermaLink=\"false\">e-")
                    .append(i);
            out.append(
                    "</guid><pubDate>Sat, 02 May 2026 09:00:00 +0000</pubDate><dc:creator><![CDATA[Ada Moe]]></dc:creator>");
            out.append("<category>Politics</category><description>");
            out.append(i % 2 == 0 ? "<![CDATA[" + paragraph() + "]]>" : "&lt;p&gt;" + paragraph() + "&lt;/p&gt;");
            out.append("</description>");
            out.append(
                    full ? "<content:encoded><![CDATA[" + body(5 + random.nextInt(10)) + "]]></content:encoded>" : "");
            out.append("<media:content url=\"https://echo.example/i.jpg\" medium=\"image\"><media:title>");
            out.append(sentence()).append("</media:title></media:content></item>\n");
        }
        return out.append("</channel></rss>").toString();
    }

    /** Atom, two entries of three with escaped HTML, the third with XHTML. */
    String atom(int entries) {
        var out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
                        + "<title>Gazette</title><link href=\"https://gazette.example/\"/>\n");
        for (int i = 0; i < entries; i++) {
            String body = body(4 + random.nextInt(8));
            out.append("<entry><title type=\"html\">").append(sentence());
            out.append("</title><link rel=\"alternate\" type=\"text/html\" href=\"https://gazette.example/a/")
                    .append(i);
            out.append("\"/><id>tag:gazette.example,2026:").append(i);
            out.append("</id><published>2026-05-02T10:00:00+02:00</published><updated>2026-05-02T11:00:00Z</updated>");
            out.append("<author><name>Bo Lee</name></author><summary>")
                    .append(paragraph())
                    .append("</summary>");
            out.append(
                    i % 3 == 0
                            ? "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + body
                                    + "</div></content>"
                            : "<content type=\"html\">"
                                    + body.replace("&", "&amp;").replace("<", "&lt;") + "</content>");
            out.append("</entry>\n");
        }
        return out.append("</feed>").toString();
    }

    /** A page with navigation, scripts, an article and links to others; about 60 KB. */
    String page() {
        var out = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        String title = sentence();
        out.append(title)
                .append(" | Echo</title><meta property=\"og:title\" content=\"")
                .append(title);
        out.append("\"><meta property=\"article:published_time\" content=\"2026-05-02T09:00:00Z\"><script>var a=[");
        out.append("\"x\",1,".repeat(4000)).append("0];</script></head><body><nav><ul>");
        for (int i = 0; i < 60; i++) {
            out.append("<li class=\"nav-item\"><a href=\"/s/")
                    .append(i)
                    .append("\">Section ")
                    .append(i)
                    .append("</a></li>");
        }
        out.append("</ul></nav><main><article><h1>")
                .append(title)
                .append("</h1>")
                .append(body(20))
                .append("</article>");
        for (int i = 0; i < 40; i++) {
            out.append("<div class=\"teaser\"><h3><a href=\"/n/")
                    .append(i)
                    .append("\">")
                    .append(sentence())
                    .append("</a></h3></div>");
        }
        return out.append("</main><footer>Imprint</footer></body></html>").toString();
    }
}
