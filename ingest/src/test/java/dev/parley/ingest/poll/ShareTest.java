package dev.parley.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void shouldKeepTheSourcesOfOneHostTogether() {
        assertThat(Share.of("https://news.example/a.xml", 6))
                .isEqualTo(Share.of("http://news.example:8080/b?c=d", 6))
                .isEqualTo(Share.of("https://NEWS.example/", 6));
    }

    @Test
    void shouldDealHostsOutEvenly() {
        int[] counts = new int[6];
        IntStream.range(0, 6000).forEach(i -> counts[Share.of("https://site-" + i + ".example/feed", 6)]++);
        assertThat(java.util.Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(800, 1200));
    }

    /** What is remembered of a source lies where this says: a change would orphan the state of running systems. */
    @Test
    void shouldNeverChange() {
        assertThat(Share.of("https://news.example/feed", 6)).isEqualTo(1);
        assertThat(Share.of("/data/inbox", 6)).isEqualTo(1);
    }
}
