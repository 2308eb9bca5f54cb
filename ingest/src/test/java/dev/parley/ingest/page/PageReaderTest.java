package dev.parley.ingest.page;

import static dev.parley.ingest.Fixtures.item;
import static dev.parley.ingest.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.Refusal;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String FIRST =
            "The harbour council voted on Tuesday to close the old pier, which has been shut since March.";
    private static final String SECOND =
            "“We waited too long,” said Mara Lind, who chairs the council, adding that repairs would begin in June.";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String paragraphs() {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    }

    @Test
    void shouldKeepParagraphsApartAndLeaveOutWhatIsNotTheArticle() {
        RawItem item = item(page("<title>Pier closes | Harbour Echo</title>", """
                <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
                <div class="cookie-banner"><p>We use cookies to make this site work, and to show you advertising that fits you.</p></div>
                <article><h1>Pier closes</h1>
                <p class="byline">By Ada Moe</p>
                <figure><img src="pier.jpg"><figcaption>The pier at dusk, seen from the lighthouse. Photograph: Ada Moe</figcaption></figure>
                %s
                <div class="related-articles"><h3>Read more</h3><ul><li><a href="/a">Ferry line to end after a hundred years</a></li></ul></div>
                <p>Read more: <a href="/b">The pier in pictures</a></p>
                <p>The council meets again in autumn, when the harbour master will present his plans for a new pier.</p>
                </article>
                <section id="comments"><p>I never liked the pier, it was always cold, and the fish were better on the other side.</p></section>
                <footer><p>Copyright Harbour Echo. All rights reserved. Reprinting needs our written consent.</p></footer>
                """.formatted(paragraphs())));

        assertThat(item.text())
                .isEqualTo(
                        FIRST + "\n\n" + SECOND
                                + "\n\nThe council meets again in autumn, when the harbour master will present his plans for a new pier.");
        assertThat(item.title()).isEqualTo("Pier closes");
    }

    @Test
    void shouldTakeJsonLdBeforeMetaElements() {
        RawItem item = item(page("""
                <meta property="og:title" content="Pier closes - share me"><meta property="og:site_name" content="Echo on the Web">
                <meta property="article:published_time" content="2026-05-01T08:00:00Z">
                <link rel="canonical" href="https://echo.example/pier">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                 {"@type":"WebSite","name":"Echo"},
                 {"@type":"NewsArticle","headline":"Pier closes &amp; stays shut","datePublished":"2026-05-02T09:00:00+02:00",
                  "dateModified":"2026-05-03T09:00:00Z","author":[{"@type":"Person","name":"Ada Moe"},{"name":"Bo Lee"}],
                  "publisher":{"name":"Harbour Echo"},"inLanguage":"en-IE"}]}</script>""", paragraphs()));

        assertThat(item.title()).isEqualTo("Pier closes & stays shut");
        assertThat(item.authors()).containsExactly("Ada Moe", "Bo Lee");
        assertThat(item.outlet()).isEqualTo("Harbour Echo");
        assertThat(item.language()).isEqualTo("en-IE");
        assertThat(item.publishedAt()).isEqualTo("2026-05-02T07:00:00Z");
        assertThat(item.publishedAtSource()).isEqualTo(DateOrigin.STRUCTURED_DATA);
        assertThat(item.updatedAt()).isEqualTo("2026-05-03T09:00:00Z");
        assertThat(item.canonicalUrl()).isEqualTo("https://echo.example/pier");
    }

    @Test
    void shouldReadMetaElementsAndVisibleTimesWhereThereIsNoJsonLd() {
        RawItem dublinCore = item(page(
                "<meta name=\"DC.title\" content=\"Pier closes\"><meta name=\"DC.creator\" content=\"Ada Moe\"><meta name=\"DC.date.issued\" content=\"2026-05-02\">",
                paragraphs()));
        assertThat(dublinCore.authors()).containsExactly("Ada Moe");
        assertThat(dublinCore.publishedAt()).isEqualTo("2026-05-02T00:00:00Z");
        assertThat(dublinCore.publishedAtSource()).isEqualTo(DateOrigin.META);
        assertThat(dublinCore.language()).isEqualTo("en-GB");

        RawItem visible = item(page("", "<time datetime=\"2026-05-02T10:00:00Z\">2 May</time>" + paragraphs()));
        assertThat(visible.publishedAt()).isEqualTo("2026-05-02T10:00:00Z");
        assertThat(visible.publishedAtSource()).isEqualTo(DateOrigin.TEXT);
    }

    @Test
    void shouldTakeTheDeclaredBodyWhereThePageShowsOnlyATeaser() {
        String body = (FIRST + " " + SECOND + " ").repeat(3).strip();
        RawItem item = item(page(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                        + "\"}</script>",
                "<p>Subscribers can read this article, which is about the harbour and its future, in full.</p>"));
        assertThat(item.text()).isEqualTo(body);
    }

    @Test
    void shouldJoinAnArticleThatIsCutInHalves() {
        RawItem item = item(page(
                "",
                "<main><div class=\"part\"><p>" + FIRST + "</p></div><div class=\"part\"><p>" + SECOND
                        + "</p></div></main>"));
        assertThat(item.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void shouldReadAPageWhoseWholeContentStandsInAForm() {
        assertThat(item(page("", "<form id=\"aspnet\"><div>" + paragraphs() + "</div></form>"))
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void shouldPreferTheArticleToLongComments() {
        String comments = "<div class=\"reader-comments\">"
                + ("<p>" + "I do not think so at all, and neither does my neighbour. ".repeat(5) + "</p>").repeat(9)
                + "</div>";
        String article = "<div>" + paragraphs()
                + "<p>The mayor, who opposed the vote, said that she would respect it and look for the money.</p></div>";
        assertThat(item(page("", article + comments)).text())
                .doesNotContain("neighbour")
                .contains(FIRST);
    }

    @Test
    void shouldRefuseAPageWithoutWords() {
        Refusal refusal = refusal(
                page("<title>Nothing here</title>", "<script>var a = 1;</script><nav><a href='/'>Home</a></nav>"));
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.EMPTY);
        assertThat(refusal.read().title()).isEqualTo("Nothing here");
    }

    @Test
    void shouldSurviveTagsNestedTooDeeply() {
        String deep = "<div>".repeat(100_000) + "<p>" + FIRST + "</p>" + "</div>".repeat(100_000);
        assertThat(item(page("", deep)).text()).isEqualTo(FIRST);
    }

    @Test
    void shouldSurviveDamagedJsonLd() {
        assertThat(item(page("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",</script>", paragraphs()))
                        .text())
                .startsWith(FIRST);
    }
}
