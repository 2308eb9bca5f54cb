package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.RawItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
    private static final Path FIXTURE = Path.of("src/test/resources/dev/parley/ingest/fixtures/live-blog.html");

    private static String post(String id, String time, String words) {
        return "<article class='live-blog-post' id='" + id + "'><h3>Post " + id + "</h3><time datetime='" + time
                + "'>then</time><p>" + words + "</p><p>And more was said in the second paragraph.</p></article>";
    }

    private static String page(String body) {
        return "<html lang='en'><head><title>Strike, live | Echo</title><meta property='og:site_name' content='Echo'>"
                + "<link rel='canonical' href='https://echo.example/live'></head><body><h1>Strike, live</h1>" + body
                + "</body></html>";
    }

    @Test
    void shouldMakeAnItemOfEachPostThatThePageDeclares() throws IOException {
        List<RawItem> posts = Fixtures.items(Files.readString(FIXTURE));

        assertThat(posts)
                .extracting(RawItem::title)
                .containsExactly("Talks end without a deal", "Ferries stay in port");
        assertThat(posts)
                .extracting(RawItem::canonicalUrl)
                .containsExactly("https://echo.example/live/strike#post-3", "https://echo.example/live/strike#post-2");
        RawItem first = posts.get(0);
        assertThat(first.text())
                .isEqualTo(
                        "The harbour master said that talks had ended without a deal.\n\nThe union called the offer an insult.");
        assertThat(first.publishedAt()).isEqualTo("2026-05-02T09:30:00Z");
        assertThat(first.publishedAtSource()).isEqualTo(DateOrigin.STRUCTURED_DATA);
        assertThat(first.authors()).containsExactly("Bo Lee");
        assertThat(first.outlet()).isEqualTo("Harbour Echo");
        assertThat(first.language()).isEqualTo("en-GB");
        assertThat(posts.get(1).authors()).containsExactly("Ada Moe");
        assertThat(posts.get(1).updatedAt()).isEqualTo("2026-05-02T08:20:00Z");
        assertThat(posts).extracting(RawItem::itemId).doesNotHaveDuplicates();
    }

    @Test
    void shouldSplitElementsThatAreNamedLikePosts() {
        List<RawItem> posts =
                Fixtures.items(page(post("p2", "2026-05-02T10:00:00Z", "The ferry stays in port, the company said.")
                        + post("p1", "2026-05-02T09:00:00Z", "The strike has begun, the union said in the morning.")));

        assertThat(posts).extracting(RawItem::title).containsExactly("Post p2", "Post p1");
        assertThat(posts)
                .extracting(RawItem::canonicalUrl)
                .containsExactly("https://echo.example/live#p2", "https://echo.example/live#p1");
        assertThat(posts.get(0).text())
                .isEqualTo("The ferry stays in port, the company said.\n\nAnd more was said in the second paragraph.");
        assertThat(posts.get(0).publishedAt()).isEqualTo("2026-05-02T10:00:00Z");
        assertThat(posts.get(0).publishedAtSource()).isEqualTo(DateOrigin.TEXT);
    }

    @Test
    void shouldSplitPostsMarkedInThePage() {
        String update =
                "<div itemprop='liveBlogUpdate' itemscope id='%s'><time itemprop='datePublished' datetime='%s'></time><p>%s</p></div>";
        List<RawItem> posts = Fixtures.items(page("<div itemscope itemtype='http://schema.org/LiveBlogPosting'>"
                + update.formatted("b", "2026-05-02T10:00:00Z", "The ferry stays in port, the company said.")
                + update.formatted("a", "2026-05-02T09:00:00Z", "The strike has begun, the union said.") + "</div>"));
        assertThat(posts)
                .extracting(RawItem::text)
                .containsExactly("The ferry stays in port, the company said.", "The strike has begun, the union said.");
        assertThat(posts).extracting(RawItem::title).containsOnly("Strike, live");
    }

    @Test
    void shouldKeepAnItemsIdWhenOtherPostsCome() {
        String old = post("p1", "2026-05-02T09:00:00Z", "The strike has begun, the union said in the morning.")
                + post("p0", "2026-05-02T08:00:00Z", "A strike may begin today, the union said at eight.");
        List<RawItem> before = Fixtures.items(page(old));
        List<RawItem> after =
                Fixtures.items(page(post("p2", "2026-05-02T10:00:00Z", "The ferry stays in port.") + old));
        assertThat(after.subList(1, 3))
                .extracting(RawItem::itemId)
                .isEqualTo(before.stream().map(RawItem::itemId).toList());
    }

    @Test
    void shouldLeaveAnOrdinaryArticleWhole() {
        assertThat(Fixtures.items(page(
                        "<article class='live-post'><time datetime='2026-05-02'></time><p>The pier closes on Monday, the"
                                + " council said in a statement on Saturday.</p></article>")))
                .hasSize(1);
    }
}
