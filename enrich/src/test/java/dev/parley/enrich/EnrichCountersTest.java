package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.TaggedNewsItem;
import dev.parley.enrich.pipeline.Extractor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EnrichCountersTest {
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final EnrichCounters counters = new EnrichCounters(meters);
    private final Tagging tagging =
            new Tagging(() -> new Core(Extractor.create()::extract, "v1"), Duration.ofDays(1), counters);

    @Test
    void shouldCountAlikeWhateverWayALanguageIsWritten() {
        for (String english : new String[] {"en", "EN", "en-GB", "en_US", "und"}) {
            counters.tagged(inLanguage(english));
        }
        counters.tagged(inLanguage("de"));
        counters.tagged(inLanguage("enm"));

        assertThat(items("tagged")).isEqualTo(5);
        assertThat(items("other-language")).isEqualTo(2);
    }

    private TaggedNewsItem inLanguage(String language) {
        TaggedNewsItem item = tagging.tag(Fixtures.item("a", "The bridge is open.", Fixtures.FETCHED));
        item.setLanguage(language);
        return item;
    }

    private double items(String outcome) {
        return meters.get("parley.enrich.items")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
