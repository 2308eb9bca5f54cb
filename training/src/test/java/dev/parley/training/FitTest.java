package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void shouldWriteEachFeatureByItsWholeNameWhateverItsKind() {
        Fit fit = new Fit(examples(), List.of(), 1, 1, 50);

        assertThat(fit.lines("head", 0.001))
                .hasSize(3)
                .anyMatch(line -> line.matches("own\t1\t\t-?\\d+\t-?\\d+\t-?\\d+"))
                .anyMatch(line -> line.matches("with\t2\t\t-?\\d+\t-?\\d+\t-?\\d+"));
    }

    @Test
    void shouldSumWhatBothKindsOfExampleShareAndWhatOneHasAlone() {
        Fit fit = new Fit(examples(), examples(), 1, 1, 50);

        assertThat(fit.lines("head", 0.001)).hasSize(3);
        double[] likely = fit.likely(new Example("", "", 0, 1, Set.of("own\t1\t")));
        assertThat(likely[0]).isGreaterThan(likely[2]);
    }

    @Test
    void shouldGiveTheSameWeightsForTheSameExamples() {
        assertThat(new Fit(examples(), List.of(), 1, 1, 50).lines("head", 0))
                .isEqualTo(new Fit(examples(), List.of(), 1, 1, 50).lines("head", 0));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            examples.add(new Example("a", "", 0, 1, Set.of("own\t1\t")));
            examples.add(new Example("a", "", 2, 1, Set.of("with\t2\t")));
        }
        return examples;
    }
}
