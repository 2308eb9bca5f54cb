package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureSinkTest {

    @ParameterizedTest
    @CsvSource({
        "verb, see, not, verb, not, see",
        "verb, see, '', verb, '', see",
        "verb, see, '', verbs, ee, ''",
        "verb, see, not, ver, bsee, not",
        "verb, seen, ot, verb, see, not",
        "verb, see, '', see, verb, ''"
    })
    void shouldTellPartsApart(String kind, String first, String second, String kind2, String first2, String second2) {
        assertThat(FeatureSink.key(kind, first, second)).isNotEqualTo(FeatureSink.key(kind2, first2, second2));
    }

    @Test
    void shouldKeyTheSamePartsTheSame() {
        assertThat(FeatureSink.key("verb", "see", "not"))
                .isEqualTo(FeatureSink.key("ve".concat("rb"), "se".concat("e"), "no".concat("t")));
    }

    @Test
    void shouldGiveManyFeaturesAKeyEach() {
        Set<Long> keys = new HashSet<>();
        for (int kind = 0; kind < 20; kind++) {
            for (int first = 0; first < 100; first++) {
                for (int second = 0; second < 10; second++) {
                    keys.add(FeatureSink.key("kind" + kind, "ferry" + first, "toll" + second));
                }
            }
        }
        assertThat(keys).hasSize(20 * 100 * 10).doesNotContain(0L);
    }
}
