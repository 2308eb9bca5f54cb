package dev.parley.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the sides of given statements are told, at one bar: precision over the sides told, recall over those that a reader found
 * clear in statements that must be found.
 */
final class Figures {

    /** Beside a surer side of the same statement another must be so much likelier; as the core has it. */
    private static final double SECOND = 0.2;

    private final double bar;
    private int told;
    private int right;
    private int clear;
    private int found;

    Figures(double bar) {
        this.bar = bar;
    }

    void add(WorkedSides.Statement statement, Fit fit) {
        Map<String, Guess> guesses = new HashMap<>();
        for (Example candidate : statement.candidates()) {
            double[] likely = fit.likely(candidate);
            int label = likely[2] > likely[0] ? 2 : 0;
            guesses.merge(candidate.id(), new Guess(candidate.target(), label, likely[label]), Guess::likelier);
        }
        double surest =
                guesses.values().stream().mapToDouble(Guess::likely).max().orElse(0);
        List<Guess> sides = guesses.values().stream()
                .filter(guess -> guess.likely >= (guess.likely < surest ? bar + SECOND : bar))
                .toList();
        told += sides.size();
        for (Guess side : sides) {
            right += statement.golds().stream().anyMatch(side::answers) ? 1 : 0;
        }
        if (statement.must()) {
            for (WorkedSides.Gold gold : statement.golds()) {
                clear += gold.clear() ? 1 : 0;
                found += gold.clear() && sides.stream().anyMatch(side -> side.answers(gold)) ? 1 : 0;
            }
        }
    }

    private record Guess(String target, int label, double likely) {
        Guess likelier(Guess other) {
            return other.likely > likely ? other : this;
        }

        boolean answers(WorkedSides.Gold gold) {
            return gold.label() == label && Names.same(target, gold.names());
        }
    }

    @Override
    public String toString() {
        double p = 100.0 * right / Math.max(1, told);
        double r = 100.0 * found / Math.max(1, clear);
        return String.format(
                Locale.ROOT,
                "bar %.2f: P %.1f (%d of %d)  R %.1f (%d of %d)  F1 %.1f",
                bar,
                p,
                right,
                told,
                r,
                found,
                clear,
                2 * p * r / Math.max(1, p + r));
    }
}
