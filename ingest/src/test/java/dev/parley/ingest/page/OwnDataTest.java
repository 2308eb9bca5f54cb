package dev.parley.ingest.page;

import static dev.parley.ingest.Fixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.item.RawItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself, and what it says of other stories. */
class OwnDataTest {
    private static final String STORY =
            "<p>The harbour council voted on Tuesday to keep the old pier, which has been shut since March.</p>"
                    + "<p>“We waited too long,” said Mara Lind, who chairs the council.</p>"
                    + "<p>The repairs begin in June, and the ferry will moor at the coal quay until they are done.</p>";

    private static String page(String head, String body) {
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>Council keeps the pier - The Tidings</title>"
                + head + "</head><body><header><nav><a href=\"/\">Home</a></nav></header>" + body + "</body></html>";
    }

    private static String article(String above) {
        return "<article><h1>Council keeps the pier</h1>" + above + STORY + "</article>";
    }

    private static String data(String json) {
        return "<script type=\"application/ld+json\">" + json.replace('\'', '"') + "</script>";
    }

    private static final String OTHER =
            "{'@type':'NewsArticle','headline':'Gulls steal chips','url':'https://tidings.example/gulls','author':{'name':'Ned Crow'},'datePublished':'2024-01-01T08:00:00Z','articleBody':'"
                    + "Gulls have taken chips from children at the beach again, and nobody does anything about it. "
                            .repeat(9)
                    + "'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'Council keeps the pier','author':{'name':'Ada Moe'},'datePublished':'2026-05-06T10:00:00Z'}",
                "{'@type':'NewsArticle','headline':'Old wood wins','url':'https://www.tidings.example/pier/?utm_source=x','author':{'name':'Ada Moe'},'datePublished':'2026-05-06T10:00:00Z'}",
                "{'@type':'Article','headline':'Old wood wins','mainEntityOfPage':'https://tidings.example/pier','author':{'name':'Ada Moe'},'datePublished':'2026-05-06T10:00:00Z'}",
                "{'@type':'Article','mainEntityOfPage':{'@type':'WebPage','@id':'https://tidings.example/pier'},'author':{'name':'Ada Moe'},'datePublished':'2026-05-06T10:00:00Z'}"
            })
    void shouldTakeTheArticleThatIsThePages(String own) {
        for (String json : new String[] {
            "[" + OTHER + "," + own + "]", "[" + own + "," + OTHER + "]", "{'@graph':[" + OTHER + "," + own + "]}"
        }) {
            RawItem item = item(
                    page("<link rel=\"canonical\" href=\"https://tidings.example/pier\">" + data(json), article("")));

            assertThat(item.authors()).containsExactly("Ada Moe");
            assertThat(item.publishedAt()).isEqualTo("2026-05-06T10:00:00Z");
            assertThat(item.text()).contains("The harbour council").doesNotContain("Gulls");
        }
    }

    @Test
    void shouldTakeNothingFromTheDataOfAnotherStory() {
        for (String other : new String[] {OTHER, OTHER.replace("'url':'https://tidings.example/gulls',", "")}) {
            RawItem item = item(page(data(other), article("")));

            assertThat(item.title()).isEqualTo("Council keeps the pier");
            assertThat(item.authors()).isEmpty();
            assertThat(item.publishedAt()).isNull();
            assertThat(item.text()).startsWith("The harbour council").doesNotContain("Gulls");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'author':{'@id':'#ada'}",
                "'author':[{'@id':'#ada'}]",
                "'author':{'@type':'Person','givenName':'Ada','familyName':'Moe'}",
                "'author':{'@type':'Person','name':['Ada Moe']}",
                "'author':'By Ada Moe'",
                "'author':[{'@type':'Organization','name':'The Tidings'},{'@type':'Person','name':'Ada Moe'}]",
                "'author':['Tidings Staff','Ada Moe']",
                "'creator':['Ada Moe']",
                "'author':{'@list':[{'@id':'#ada'}]}"
            })
    void shouldTellWhoWroteIt(String author) {
        String json = "{'@graph':[{'@type':'NewsArticle','headline':'Council keeps the pier'," + author
                + "},{'@type':'Person','@id':'#ada','name':'Ada Moe'}]}";

        assertThat(item(page(data(json), article(""))).authors()).containsExactly("Ada Moe");
    }

    @Test
    void shouldNotTakeTheHouseBehindItsWritersForOne() {
        String byline =
                "<p class=\"byline\">By <a>ADA MOE</a> and <a>BO LEE</a>, The Harbour Tidings<br>Updated 3 hours ago</p>";

        assertThat(item(page("", article(byline))).authors()).containsExactly("ADA MOE", "BO LEE");
    }

    @Test
    void shouldNameThePersonRatherThanTheHouse() {
        String house = data(
                "{'@type':'NewsArticle','headline':'Council keeps the pier','author':{'@type':'NewsMediaOrganization','name':'Quay Media'}}");

        assertThat(item(page(house, article("<p class=\"byline\">By <a href=\"/ada\">Ada Moe</a></p>")))
                        .authors())
                .containsExactly("Ada Moe");
        assertThat(item(page(house, article(""))).authors()).containsExactly("Quay Media");
    }

    @Test
    void shouldTakeTheAddressOfWhatThePageIsAbout() {
        String json =
                "{'@type':'NewsArticle','headline':'Council keeps the pier','mainEntityOfPage':'https://tidings.example/pier'}";

        assertThat(item(page(data(json), article(""))).canonicalUrl()).isEqualTo("https://tidings.example/pier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><a rel=\"author\" href=\"/n\">Ned Crow</a></aside>",
                "<nav><span itemprop=\"author\">Ned Crow</span></nav>",
                "<div class=\"related\"><div class=\"byline\">By <span class=\"author\">Ned Crow</span></div></div>",
                "<section><h3>More from the Tidings</h3><p><a rel=\"author\" href=\"/n\">Ned Crow</a></p></section>",
                "<div id=\"comments\"><span class=\"author\">Ned Crow</span><p>Well said.</p></div>",
                "<article><h4>Gulls</h4><span rel=\"author\">Ned Crow</span></article>",
                "<div class=\"author-bio\"><span itemprop=\"author\">Ned Crow</span> likes gulls.</div>"
            })
    void shouldNotTakeTheAuthorsOfOtherStories(String elsewhere) {
        String own =
                "<div class=\"byline\">By <a rel=\"author\" href=\"/ada\">Ada Moe</a> and <a rel=\"author\" href=\"/bo\">Bo Lee</a></div>";

        assertThat(item(page("", article(own) + elsewhere)).authors()).containsExactly("Ada Moe", "Bo Lee");
        assertThat(item(page("", elsewhere + article(own))).authors()).containsExactly("Ada Moe", "Bo Lee");
        assertThat(item(page("", article("") + elsewhere)).authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"byline\"><span class=\"author\">March 3, 2026</span></div>",
                "<div class=\"author\">6 May 2026, 10:30 BST</div>",
                "<p class=\"byline\">Updated 9 hours ago</p>",
                "<p class=\"byline\">Monday, May 4, 2026 | 5 min read</p>"
            })
    void shouldNotTakeADateForAnAuthor(String byline) {
        assertThat(item(page("", article(byline))).authors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "<p class=\"byline\">By ADA MOE, Harbour Correspondent</p> | ADA MOE",
                "<p class=\"meta\">By Ada Moe &#124; Published 6:05 p.m. ET May 6, 2026</p> | Ada Moe",
                "<div class=\"post-meta\">Posted on May 6, 2026 by Ada Moe</div> | Ada Moe",
                "<span itemprop=\"author\" itemscope><a href=\"/a\"><span itemprop=\"name\">Ada Moe</span></a> (@adamoe)</span> | Ada Moe"
            })
    void shouldReadABylineInItsLine(String byline, String author) {
        assertThat(item(page("", article(byline))).authors()).containsExactly(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\1',
            value = {
                "<time>May 6, 2026</time> | 2026-05-06T00:00:00Z",
                "<div>Posted <time class=\"when\">6 May 2026 10:30 BST</time></div> | 2026-05-06T09:30:00Z",
                "<p class=\"meta\">By Ada Moe &#124; Published 6:05 p.m. ET May 6, 2026 &#124; Updated 9:10 a.m. ET May 7, 2026</p> | 2026-05-06T22:05:00Z",
                "<p class=\"byline\">By April May, January 6, 2026 5:00 PM PT</p> | 2026-01-07T01:00:00Z",
                "<span class=\"entry-meta\">Published: 6 May 2026 10:30 BST</span> | 2026-05-06T09:30:00Z",
                "<p class=\"meta\">Updated May 9, 2026 · Published May 6, 2026</p> | 2026-05-06T00:00:00Z",
                "<time class=\"updated\" datetime=\"2026-05-09T10:00:00Z\">x</time><time datetime=\"2026-05-06T10:00:00Z\">y</time> | 2026-05-06T10:00:00Z",
                "<div class=\"post-meta\">Posted on May 6, 2026 by Ada Moe</div> | 2026-05-06T00:00:00Z",
                "<p class=\"meta\">Last updated: 9 May 2026 11:00 BST, first published 6 May 2026 10:30 BST</p> | 2026-05-06T09:30:00Z",
                "<p class=\"meta\">Noon ET, May 6, 2026</p> | 2026-05-06T16:00:00Z"
            })
    void shouldReadTheDateThatIsShown(String shown, String instant) {
        String aside = "<aside><time datetime=\"2020-01-01\">1 January 2020</time></aside>";

        assertThat(item(page("", article(shown))).publishedAt()).isEqualTo(instant);
        assertThat(item(page("", aside + article(shown) + aside)).publishedAt()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time>12 minutes ago</time>",
                "<p class=\"meta\">5 min read</p>",
                "<p class=\"byline\">By May June</p>",
                "<p class=\"byline\">25:61 May 6, 2026</p>"
            })
    void shouldMakeUpNoDate(String shown) {
        assertThat(item(page("", article(shown))).publishedAt()).isNull();
    }

    @Test
    void shouldCreditTheAgencyOfAPlainByline() {
        assertThat(item(page("", article("<p class=\"byline\">The Associated Press</p>")))
                        .wire())
                .isEqualTo("AP");
        assertThat(item(page("", article("<p class=\"byline\">Fjord Wire</p>"))).wire())
                .isEqualTo("Fjord Wire");
        assertThat(item(page("", article("<p class=\"byline\">By Ada Moe, Fjord Wire</p>")))
                        .wire())
                .isEqualTo("Fjord Wire");
        assertThat(item(page(
                                "",
                                article("<p class=\"byline\">By Tidings Staff</p>")
                                        + "<meta property='og:site_name' content='The Tidings'>"))
                        .wire())
                .isNull();
    }
}
