package dev.parley.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A multinomial logistic regression over sets of features. Where there are examples of another kind beside those that are asked
 * for, each feature of the latter has a weight that both share and one of its own (Daumé, "Frustratingly Easy Domain Adaptation", ACL
 * 2007); what is written is their sum. No chance is involved: the same examples give the same weights.
 */
final class Fit {

    /** No kind of feature begins so. */
    private static final String OWN = "(own)\t";

    private final Map<String, Integer> index = new HashMap<>();
    private final double[] weights;

    /**
     * Fits.
     *
     * @param own     the examples of the kind that is asked for
     * @param others  those of another kind, may be empty
     * @param rarest  features of fewer examples are left out
     * @param penalty how strongly weights are held near zero
     * @param rounds  of the minimizer, at most
     */
    Fit(List<Example> own, List<Example> others, int rarest, double penalty, int rounds) {
        boolean shared = !others.isEmpty();
        Map<String, Integer> counts = new TreeMap<>();
        own.forEach(example -> names(example, shared).forEach(name -> counts.merge(name, 1, Integer::sum)));
        others.forEach(example -> example.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.forEach((name, count) -> {
            if (count >= rarest) {
                index.put(name, index.size());
            }
        });
        List<Softmax.Example> examples = new ArrayList<>();
        own.forEach(example -> examples.add(numbered(example, names(example, shared))));
        others.forEach(example -> examples.add(numbered(example, example.features().stream())));
        weights = new Minimizer(new Softmax(examples, index.size(), penalty))
                .minimize(index.size() * Softmax.CLASSES, rounds);
    }

    private static Stream<String> names(Example example, boolean shared) {
        Stream<String> features = example.features().stream();
        return shared ? features.flatMap(name -> Stream.of(name, OWN + name)) : features;
    }

    private Softmax.Example numbered(Example example, Stream<String> names) {
        int[] numbers =
                names.filter(index::containsKey).mapToInt(index::get).sorted().toArray();
        return new Softmax.Example(example.label(), example.weight(), numbers);
    }

    /** How likely each class is of an example of the kind that is asked for. */
    double[] likely(Example example) {
        return Softmax.probabilities(
                weights, numbered(example, names(example, true)).features());
    }

    /** The lines of a model file, features whose weights are all small left out. */
    List<String> lines(String header, double smallest) {
        Map<String, double[]> all = new TreeMap<>();
        index.forEach((name, number) -> {
            double[] sum = all.computeIfAbsent(
                    name.startsWith(OWN) ? name.substring(OWN.length()) : name, key -> new double[Softmax.CLASSES]);
            for (int c = 0; c < Softmax.CLASSES; c++) {
                sum[c] += weights[number * Softmax.CLASSES + c];
            }
        });
        List<String> lines = new ArrayList<>(List.of("# " + header));
        all.forEach((name, sum) -> {
            if (Math.max(Math.abs(sum[0]), Math.max(Math.abs(sum[1]), Math.abs(sum[2]))) >= smallest) {
                lines.add(name + "\t" + Math.round(sum[0] * 1000) + "\t" + Math.round(sum[1] * 1000) + "\t"
                        + Math.round(sum[2] * 1000));
            }
        });
        return lines;
    }
}
