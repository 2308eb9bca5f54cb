package dev.parley.tuning;

import dev.parley.training.Names;
import dev.parley.training.WorkedSides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How well held out windows are read. */
final class Scores {

    private static final double[] BARS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final List<Window> windows;
    private final Map<Object, float[]> outputs;

    Scores(List<Window> windows, Map<Object, float[]> outputs) {
        this.windows = windows;
        this.outputs = outputs;
    }

    private float[] output(Object example) {
        return Objects.requireNonNull(outputs.get(example));
    }

    private record Guess(Window.Side side, int label, double likely) {}

    /** Precision, recall and F1 of the sides of given statements, a line a bar. */
    List<String> sides(List<Windows.Statement> statements) {
        Map<String, Guess> best = new LinkedHashMap<>();
        Set<Integer> articles = new HashSet<>();
        for (Window window : windows) {
            articles.add(window.article());
            for (Window.Side side : window.sides()) {
                best.merge(side.statement() + " " + side.id(), guess(side), (a, b) -> b.likely > a.likely ? b : a);
            }
        }
        List<String> lines = new ArrayList<>();
        for (double bar : BARS) {
            lines.add(sides(
                    statements,
                    articles,
                    best.values().stream().filter(guess -> guess.likely >= bar).toList(),
                    bar));
        }
        return lines;
    }

    private Guess guess(Window.Side side) {
        double[] likely = softmax(output(side));
        int label = likely[2] > likely[0] ? 2 : 0;
        return new Guess(side, label, likely[label]);
    }

    private static String sides(
            List<Windows.Statement> statements, Set<Integer> articles, List<Guess> told, double bar) {
        int right = 0;
        Set<WorkedSides.Gold> found = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Guess guess : told) {
            boolean answers = false;
            for (WorkedSides.Gold gold : statements.get(guess.side.statement()).sides()) {
                if (gold.label() == guess.label && Names.same(guess.side.target(), gold.names())) {
                    answers = true;
                    found.add(gold);
                }
            }
            right += answers ? 1 : 0;
        }
        int clear = 0;
        int hit = 0;
        for (Windows.Statement statement : statements) {
            if (statement.must() && articles.contains(statement.article())) {
                for (WorkedSides.Gold gold : statement.sides()) {
                    clear += gold.clear() ? 1 : 0;
                    hit += gold.clear() && found.contains(gold) ? 1 : 0;
                }
            }
        }
        double precision = 100.0 * right / Math.max(1, told.size());
        double recall = 100.0 * hit / Math.max(1, clear);
        return String.format(
                Locale.ROOT,
                "sides from %.1f on: P %.1f of %d, R %.1f of %d, F1 %.1f",
                bar,
                precision,
                told.size(),
                recall,
                clear,
                2 * precision * recall / Math.max(1e-9, precision + recall));
    }

    static double[] softmax(float[] outputs) {
        double[] likely = new double[outputs.length];
        double top = Double.NEGATIVE_INFINITY;
        for (float output : outputs) {
            top = Math.max(top, output);
        }
        double sum = 0;
        for (int c = 0; c < likely.length; c++) {
            likely[c] = Math.exp(outputs[c] - top);
            sum += likely[c];
        }
        for (int c = 0; c < likely.length; c++) {
            likely[c] /= sum;
        }
        return likely;
    }

    /** How well right proposals are told from others: by the linear weights, by the encoder, by both. */
    String proposals() {
        List<Window.Proposal> all = new ArrayList<>();
        windows.forEach(window -> all.addAll(window.proposals()));
        ToDoubleFunction<Window.Proposal> linear = one -> Math.log(one.linear() / (1 - one.linear()));
        ToDoubleFunction<Window.Proposal> meant = one -> output(one)[0];
        return String.format(
                Locale.ROOT,
                "proposals: area under the curve %.2f by the linear weights, %.2f by the encoder, %.2f by both",
                100 * area(all, linear),
                100 * area(all, meant),
                100 * area(all, one -> linear.applyAsDouble(one) + meant.applyAsDouble(one)));
    }

    /** The share of pairs of a right and a wrong proposal in which the right one is held likelier. */
    private static double area(List<Window.Proposal> all, ToDoubleFunction<Window.Proposal> score) {
        List<Window.Proposal> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(score).reversed());
        double pairs = 0;
        double right = 0;
        for (Window.Proposal one : sorted) {
            pairs += one.right() ? 0 : right;
            right += one.right() ? 1 : 0;
        }
        return pairs / Math.max(1, right * (sorted.size() - right));
    }
}
