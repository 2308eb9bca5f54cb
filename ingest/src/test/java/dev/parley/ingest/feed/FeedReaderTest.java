package dev.parley.ingest.feed;

import static dev.parley.ingest.Fixtures.item;
import static dev.parley.ingest.Fixtures.items;
import static dev.parley.ingest.Fixtures.origin;
import static dev.parley.ingest.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

    private static String rss(String item) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">"
                + "<channel><title>Harbour Echo</title><link>https://echo.example/</link><language>en-gb</language><item>"
                + item + "</item></channel></rss>";
    }

    private static String atom(String entry) {
        return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://echo.example/news/\">"
                + "<title>Harbour Echo</title><author><name>The desk</name></author><entry>" + entry
                + "</entry></feed>";
    }

    @Test
    void shouldReadAWholeRssItem() {
        RawItem item = item(rss("""
                <title>Pier &amp;amp; ferry close</title><link>https://echo.example/pier?utm_source=rss</link>
                <guid isPermaLink="false">e-1</guid><pubDate>Sat, 02 May 2026 09:00:00 +0200</pubDate>
                <dc:creator><![CDATA[Ada Moe]]></dc:creator><description>Short.</description>
                <content:encoded><![CDATA[<p>The pier closes.</p><p>So does the ferry.</p>]]></content:encoded>"""));

        assertThat(item.title()).isEqualTo("Pier & ferry close");
        assertThat(item.url()).isEqualTo("https://echo.example/pier?utm_source=rss");
        assertThat(item.canonicalUrl()).isEqualTo("https://echo.example/pier");
        assertThat(item.sourceItemId()).isEqualTo("e-1");
        assertThat(item.publishedAt()).isEqualTo("2026-05-02T07:00:00Z");
        assertThat(item.publishedAtSource()).isEqualTo(DateOrigin.FEED);
        assertThat(item.authors()).containsExactly("Ada Moe");
        assertThat(item.summary()).isEqualTo("Short.");
        assertThat(item.text()).isEqualTo("The pier closes.\n\nSo does the ferry.");
        assertThat(item.outlet()).isEqualTo("Harbour Echo");
        assertThat(item.language()).isEqualTo("en-GB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>A &lt;b&gt;bold&lt;/b&gt; step</title> | A bold step",
                "<title>A <b>bold</b> step</title> | A bold step",
                "<title><![CDATA[A <b>bold</b> step]]></title> | A bold step",
                "<title>AT&amp;T</title> | AT&T",
                "<title>AT&T</title> | AT&T",
                "<title>5 &lt; 6</title> | 5 < 6",
                "<title>Caf&#233; &amp;eacute;t&eacute;</title> | Café été",
                "<media:title>From media</media:title> | From media",
                "<dc:title>From Dublin Core</dc:title> | From Dublin Core"
            })
    void shouldReadTitlesHoweverTheyAreEscaped(String title, String expected) {
        assertThat(item(rss(title + "<description>Text.</description>")).title())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<author>ada@echo.example (Ada Moe)</author> | Ada Moe",
                "<author>Ada Moe &lt;ada@echo.example&gt;</author> | Ada Moe",
                "<author>Ada Moe</author> | Ada Moe",
                "<author>ada@echo.example</author> | ada@echo.example",
                "<dc:creator>Ada Moe</dc:creator> | Ada Moe"
            })
    void shouldReadNamesBeforeMailAddresses(String author, String expected) {
        assertThat(item(rss(author + "<description>Text.</description>")).authors())
                .containsExactly(expected);
    }

    @Test
    void shouldReadAtomWithItsTypesAndBases() {
        RawItem item = item(atom("""
                <id>tag:echo.example,2026:1</id><title type="html">Pier &amp;lt;closes&amp;gt;</title>
                <link rel="self" href="https://echo.example/self"/><link rel="alternate" type="text/html" href="pier"/>
                <published>2026-05-02T09:00:00Z</published><updated>2026-05-03T09:00:00Z</updated>
                <summary type="text">Short.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The pier closes.</p><p>So does the ferry.</p></div></content>"""));

        assertThat(item.title()).isEqualTo("Pier <closes>");
        assertThat(item.url()).isEqualTo("https://echo.example/news/pier");
        assertThat(item.text()).isEqualTo("The pier closes.\n\nSo does the ferry.");
        assertThat(item.authors()).containsExactly("The desk");
        assertThat(item.updatedAt()).isEqualTo("2026-05-03T09:00:00Z");
    }

    @Test
    void shouldReadBase64Content() {
        String packed =
                Base64.getMimeEncoder().encodeToString("<p>The pier closes.</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(item(atom("<content type=\"application/octet-stream\">" + packed + "</content>"))
                        .text())
                .isEqualTo("The pier closes.");
        String old =
                "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><issued>2003-12-13T08:29:29-04:00</issued>"
                        + "<content mode=\"base64\" type=\"text/html\">" + packed + "</content></entry></feed>";
        RawItem item = item(old);
        assertThat(item.text()).isEqualTo("The pier closes.");
        assertThat(item.publishedAt()).isEqualTo("2003-12-13T12:29:29Z");
    }

    @Test
    void shouldReadRdf() {
        RawItem item = item("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://echo.example/"><title>Harbour Echo</title></channel>
                <item rdf:about="https://echo.example/pier"><title>Pier closes</title><link>https://echo.example/pier</link>
                <description>The pier closes.</description><dc:date>2026-05-02</dc:date></item></rdf:RDF>""");
        assertThat(item.sourceItemId()).isEqualTo("https://echo.example/pier");
        assertThat(item.outlet()).isEqualTo("Harbour Echo");
        assertThat(item.publishedAt()).isEqualTo("2026-05-02T00:00:00Z");
    }

    @Test
    void shouldReadAnHonestRss091WithItsDoctype() {
        RawItem item = item("""
                <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Echo</title><item><title>Pier</title><link>https://echo.example/pier</link><description>It closes.</description></item></channel></rss>""");
        assertThat(item.text()).isEqualTo("It closes.");
    }

    @Test
    void shouldForgiveWhatStandsBeforeTheFeedAndPrefixesOfItsOwn() {
        RawItem item = item(
                "<html><b>Warning</b> in line 3</html>\n<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                        + "<item><link>https://echo.example/pier</link><c:encoded>The pier closes.</c:encoded></item></channel></rss>");
        assertThat(item.text()).isEqualTo("The pier closes.");
    }

    @Test
    void shouldKeepWholeItemsOfAFeedThatBreaksOff() {
        String feed = rss(
                "<title>One</title><description>Text one.</description></item><item><title>Two</title><description>Text two, which ends in the mid");
        List<ReadResult> results = read(feed.substring(0, feed.indexOf("in the mid") + 6));
        assertThat(results).hasSize(2);
        assertThat(((RawItem) results.get(0)).text()).isEqualTo("Text one.");
        assertThat(((Refusal) results.get(1)).read().title()).isEqualTo("Two");
    }

    @Test
    void shouldReadAFeedInTheEncodingThatItsBytesShow() {
        String feed = rss("<title>Café</title><description>Déjà vu.</description>");
        byte[] wronglyDeclared =
                feed.replace("?>", " encoding=\"ISO-8859-1\"?>").getBytes(StandardCharsets.UTF_8);
        byte[] latin = feed.replace("?>", " encoding=\"windows-1252\"?>").getBytes(Charset.forName("windows-1252"));
        byte[] wide = feed.getBytes(StandardCharsets.UTF_16);
        byte[] undeclared = feed.getBytes(Charset.forName("windows-1252"));
        for (byte[] bytes : List.of(wronglyDeclared, latin, wide, undeclared)) {
            assertThat(((RawItem) read(bytes, origin()).get(0)).title()).isEqualTo("Café");
        }
    }

    @Test
    void shouldGiveTwoItemsWithoutAddressIdsOfTheirOwn() {
        List<RawItem> items = items(
                rss(
                        "<guid isPermaLink=\"false\">1</guid><description>One.</description></item><item><guid isPermaLink=\"false\">2</guid><description>Two.</description>"));
        assertThat(items.get(0).itemId()).isNotEqualTo(items.get(1).itemId());
        assertThat(items.get(0).url()).isNull();
    }

    @Test
    void shouldTakeAPermanentGuidForAMissingLink() {
        assertThat(item(rss("<guid>https://echo.example/pier</guid><description>Text.</description>"))
                        .url())
                .isEqualTo("https://echo.example/pier");
    }

    @Test
    void shouldRefuseAnEntryWithNothingToReadAndShowWhatWasRead() {
        Refusal refusal = (Refusal) read(rss("<title>Pier</title><link>https://echo.example/pier</link>"))
                .get(0);
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(refusal.read().title()).isEqualTo("Pier");
        assertThat(refusal.read().url()).isEqualTo("https://echo.example/pier");
    }

    @Test
    void shouldReadJsonFeeds() {
        RawItem item = item("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Harbour Echo","language":"en","feed_url":"https://echo.example/feed.json",
                 "items":[{"id":"7","url":"/pier","title":"Pier","content_html":"<p>One.</p><p>Two.</p>","summary":"S.",
                 "date_published":"2026-05-02T09:00:00Z","authors":[{"name":"Ada Moe"}]}]}""");
        assertThat(item.url()).isEqualTo("https://echo.example/pier");
        assertThat(item.text()).isEqualTo("One.\n\nTwo.");
        assertThat(item.authors()).containsExactly("Ada Moe");
    }
}
