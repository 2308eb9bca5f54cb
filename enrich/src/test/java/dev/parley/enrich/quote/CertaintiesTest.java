package dev.parley.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.passage.Certainties;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CertaintiesTest {

    @Test
    void shouldHoldTheGreatestCertaintyOfEachStretchInWhateverOrder() {
        Certainties certainties = new Certainties();
        Map<TokenSpan, Double> expected = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            int first = random.nextInt(100);
            TokenSpan stretch = new TokenSpan(first, first + 1 + random.nextInt(30));
            double certainty = random.nextDouble();
            certainties.put(stretch, certainty);
            expected.merge(stretch, certainty, Math::max);
        }

        expected.forEach(
                (stretch, certainty) -> assertThat(certainties.of(stretch)).isEqualTo(certainty));
        assertThat(certainties.of(new TokenSpan(100, 101))).isNegative();
        assertThat(new Certainties().of(new TokenSpan(0, 1))).isNegative();
    }
}
