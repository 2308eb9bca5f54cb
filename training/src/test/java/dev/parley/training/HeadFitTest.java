package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadFitTest {

    private static final int CLASSES = 3;

    /** Points of which a class is told by which of three numbers is the largest: no line through one number tells it. */
    private static List<HeadFit.Example> points(long seed, int many) {
        Random random = new Random(seed);
        List<HeadFit.Example> points = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            float[] values = {random.nextFloat() * 9 + 40, random.nextFloat() * 9 + 40, random.nextFloat() * 9 + 40};
            int label = values[0] > values[1] ? (values[0] > values[2] ? 0 : 2) : values[1] > values[2] ? 1 : 2;
            points.add(new HeadFit.Example(values, label, 1));
        }
        return points;
    }

    private static int told(Map<String, float[]> head, float[] values) {
        float[] hidden = Objects.requireNonNull(head.get("x.hidden.weight"));
        float[] sum = Objects.requireNonNull(head.get("x.hidden.bias")).clone();
        for (int i = 0; i < values.length; i++) {
            for (int h = 0; h < sum.length; h++) {
                sum[h] += values[i] * hidden[i * sum.length + h];
            }
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < CLASSES; c++) {
            double one = Objects.requireNonNull(head.get("x.out.bias"))[c];
            for (int h = 0; h < sum.length; h++) {
                one += Math.max(0, sum[h]) * Objects.requireNonNull(head.get("x.out.weight"))[c * sum.length + h];
            }
            if (one > most) {
                most = one;
                best = c;
            }
        }
        return best;
    }

    @Test
    void shouldTellClassesOfWhatItHasNotSeen() {
        Map<String, float[]> head = HeadFit.fit("x", points(1, 4_000), CLASSES);

        assertThat(points(2, 500)).satisfies(unseen -> {
            long right = unseen.stream()
                    .filter(one -> told(head, one.values()) == one.label())
                    .count();
            assertThat(right).isGreaterThan(460);
        });
    }

    @Test
    void shouldGiveTheSameWeightsAgain() {
        Map<String, float[]> one = HeadFit.fit("x", points(1, 300), CLASSES);
        Map<String, float[]> other = HeadFit.fit("x", points(1, 300), CLASSES);

        one.forEach((name, values) -> assertThat(other.get(name)).isEqualTo(values));
        assertThat(one).containsOnlyKeys("x.hidden.weight", "x.hidden.bias", "x.out.weight", "x.out.bias");
    }

    @Test
    void shouldCountExamplesByTheirWeight() {
        List<HeadFit.Example> examples = new ArrayList<>(points(1, 2_000));
        for (HeadFit.Example wrong : points(3, 2_000)) {
            examples.add(new HeadFit.Example(wrong.values(), (wrong.label() + 1) % CLASSES, 0.05f));
        }
        Map<String, float[]> head = HeadFit.fit("x", examples, CLASSES);

        long right = points(2, 500).stream()
                .filter(one -> told(head, one.values()) == one.label())
                .count();
        assertThat(right).isGreaterThan(430);
    }
}
