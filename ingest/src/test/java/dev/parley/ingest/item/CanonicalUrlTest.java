package dev.parley.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://News.Example.ORG:80/a/b?utm_source=x&id=3#top | http://news.example.org/a/b?id=3",
                "https://news.example.org:443 | https://news.example.org/",
                "https://news.example.org:8443/a | https://news.example.org:8443/a",
                "https://news.example.org/a/./b/../c | https://news.example.org/a/c",
                "https://news.example.org/a b?q=ü | https://news.example.org/a%20b?q=ü",
                "https://news.example.org/100%?fbclid=1 | https://news.example.org/100%25",
                "https://bücher.example/a | https://xn--bcher-kva.example/a",
                "https://news.example.org/a;jsessionid=1F?x=1 | https://news.example.org/a?x=1"
            })
    void shouldMakeOneAddressOfMany(String written, String expected) {
        assertThat(CanonicalUrl.of(written, null)).isEqualTo(expected);
    }

    @Test
    void shouldHonourTheCanonicalAddressOnTheSameSite() {
        assertThat(CanonicalUrl.of("https://m.example.co.uk/a?p=2", "https://www.example.co.uk/a"))
                .isEqualTo("https://www.example.co.uk/a");
    }

    @Test
    void shouldNotLetAPageSpeakForAnotherSiteNorForAFrontPage() {
        assertThat(CanonicalUrl.of("https://a.co.uk/x", "https://b.co.uk/x")).isEqualTo("https://a.co.uk/x");
        assertThat(CanonicalUrl.of("https://a.org/x", "https://a.org/")).isEqualTo("https://a.org/x");
    }

    @Test
    void shouldFindNoAddressInWhatIsNone() {
        assertThat(CanonicalUrl.of("urn:uuid:1", null)).isNull();
        assertThat(CanonicalUrl.of("javascript:alert(1)", null)).isNull();
        assertThat(CanonicalUrl.of("http://", null)).isNull();
    }

    @Test
    void shouldGiveTheSameIdToVariantsOfAnAddress() {
        String id = ItemId.ofAddress("https://example.org/news/peace-talks");
        assertThat(ItemId.ofAddress("http://www.example.org/news/peace-talks/")).isEqualTo(id);
        assertThat(id).startsWith("example.org-peace-talks-").doesNotContain("/");
        assertThat(ItemId.ofAddress("https://example.org/news/peace-talks?page=2"))
                .isNotEqualTo(id);
    }
}
