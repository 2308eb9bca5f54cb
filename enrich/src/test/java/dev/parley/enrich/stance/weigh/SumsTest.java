package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SumsTest {

    private final Sums sums = new Sums(model());

    private static Model model() {
        try {
            return Model.read(
                    "own.tsv",
                    new BufferedReader(
                            new StringReader("verb\tsee\t\t1000\t0\t-500\nverb\tsee\tnot\t-250\t0\t2000\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldAddUpTheWeightsOfWhatComes() {
        sums.add("verb", "see", "");
        sums.add("verb", "see", "not");
        sums.add("verb", "paint", "");

        assertThat(sums.sums()).containsExactly(0.75, 0, 1.5);
    }

    @Test
    void shouldCountAFeatureOnceHoweverOftenItComes() {
        sums.add("verb", "see", "");
        sums.add("verb", "see", "");

        assertThat(sums.sums()).containsExactly(1, 0, -0.5);
    }

    @Test
    void shouldForgetWhatCame() {
        sums.add("verb", "see", "");
        sums.clear();
        assertThat(sums.sums()).containsExactly(0, 0, 0);

        sums.add("verb", "see", "");
        assertThat(sums.sums()).containsExactly(1, 0, -0.5);
    }

    /** More than its table first holds. */
    @Test
    void shouldRememberAllOfManyFeatures() {
        sums.add("verb", "see", "");
        for (int i = 0; i < 2_000; i++) {
            sums.add("verb", "paint" + i, "");
        }
        sums.add("verb", "see", "");
        sums.add("verb", "see", "not");
        for (int i = 0; i < 2_000; i++) {
            sums.add("verb", "see", "not");
        }
        assertThat(sums.sums()).containsExactly(0.75, 0, 1.5);
    }

    @Test
    void shouldTellProbabilitiesWithTheSumsOfAnotherPart() {
        sums.add("verb", "see", "");
        double[] likely = sums.probabilities(new double[] {-1, 0, 0.5});

        assertThat(likely).containsExactly(new double[] {1 / 3d, 1 / 3d, 1 / 3d}, within(1e-9));
        assertThat(sums.sums()).containsExactly(1, 0, -0.5);
        assertThat(sums.probabilities(new double[3])[0]).isGreaterThan(sums.probabilities(new double[3])[1]);
    }
}
