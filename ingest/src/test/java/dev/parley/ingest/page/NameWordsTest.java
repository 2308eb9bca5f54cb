package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

    private static int[] named(String classes, String id) {
        var element = new Element("div");
        if (!classes.isEmpty()) {
            element.attr("class", classes);
        }
        if (!id.isEmpty()) {
            element.attr("id", id);
        }
        return NameWords.of(element);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byline",
                "Byline",
                "story-byline",
                "storyByline",
                "BYLINE_top",
                "x9author",
                "o-author__name",
                "a b writers"
            })
    void shouldFindAWordHoweverItIsSetApart(String name) {
        assertThat(NameWords.BYLINE.match(named(name, ""))).isTrue();
        assertThat(NameWords.BYLINE.match(named("", name))).isTrue();
        assertThat(NameWords.BYLINE.match(named("box", name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bylines2x", "article-body", "ArticleBody", "pub-date", "liveblog-post", "live-Blog-Entry"})
    void shouldFindRunsAndPartsOfNames(String name) {
        int[] words = named(name, "");
        assertThat(NameWords.BYLINE.match(words)
                        || NameWords.ARTICLE.match(words)
                        || NameWords.DATE.match(words)
                        || NameWords.LIVE_POST.match(words))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "authority",
                "bylined",
                "STORYBYLINE",
                "côteauthor",
                "by-line",
                "article body",
                "article-x-body",
                "body-article"
            })
    void shouldFindNeitherPartsOfWordsNorRunsThatAreInterrupted(String name) {
        int[] words = named(name, "");
        assertThat(NameWords.ARTICLE.match(words)).isFalse();
        assertThat(NameWords.BYLINE.match(words)).isFalse();
    }

    @Test
    void shouldKeepClassAndIdApart() {
        assertThat(NameWords.ARTICLE.match(named("article", "body"))).isFalse();
        assertThat(NameWords.ARTICLE.match(named("x", "article-body"))).isTrue();
    }

    @Test
    void shouldTellWhatIsNeverAnArticleFromWhatMayHoldOne() {
        assertThat(NameWords.CLUTTER_HARD.match(named("comments", ""))).isTrue();
        assertThat(NameWords.CLUTTER.match(named("comments", ""))).isFalse();
        assertThat(NameWords.CLUTTER.match(named("sidebar", ""))).isTrue();
    }

    @Test
    void shouldReadNoMoreThanTheBeginningOfALongName() {
        assertThat(NameWords.BYLINE.match(named("x".repeat(280) + " byline", "")))
                .isTrue();
        assertThat(NameWords.BYLINE.match(named("x".repeat(300) + " byline", "")))
                .isFalse();
    }
}
