package dev.parley.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Limited-memory BFGS with a backtracking line search (Nocedal and Wright, Numerical Optimization, algorithm 7.5). */
final class Minimizer {

    private static final int MEMORY = 10;

    /** A step taken and the change of the gradient over it. */
    private record Step(double[] moved, double[] turned, double inverse) {}

    private final Softmax problem;
    private final Deque<Step> steps = new ArrayDeque<>();

    Minimizer(Softmax problem) {
        this.problem = problem;
    }

    /** The weights of least loss, from all zero, after at most so many rounds. */
    double[] minimize(int size, int rounds) {
        double[] at = new double[size];
        double[] gradient = new double[size];
        double loss = problem.loss(at, gradient);
        for (int round = 0; round < rounds; round++) {
            double[] direction = direction(gradient);
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double nextLoss = search(at, loss, gradient, direction, next, nextGradient, round == 0);
            if (loss - nextLoss < 1e-6 * Math.abs(loss)) {
                return nextLoss < loss ? next : at;
            }
            remember(at, next, gradient, nextGradient);
            at = next;
            gradient = nextGradient;
            loss = nextLoss;
        }
        return at;
    }

    private double search(
            double[] at,
            double loss,
            double[] slope,
            double[] direction,
            double[] next,
            double[] gradient,
            boolean first) {
        double fall = dot(slope, direction);
        double step = first ? 1 / Math.sqrt(dot(slope, slope)) : 1;
        double found = loss;
        for (int tries = 0; tries < 30; tries++, step /= 2) {
            for (int i = 0; i < at.length; i++) {
                next[i] = at[i] + step * direction[i];
            }
            found = problem.loss(next, gradient);
            if (found <= loss + 1e-4 * step * fall) {
                return found;
            }
        }
        return found;
    }

    private double[] direction(double[] gradient) {
        double[] q = gradient.clone();
        double[] shares = new double[steps.size()];
        int i = 0;
        for (Iterator<Step> newest = steps.descendingIterator(); newest.hasNext(); i++) {
            Step step = newest.next();
            shares[i] = step.inverse * dot(step.moved, q);
            add(q, -shares[i], step.turned);
        }
        scale(q);
        for (Step step : steps) {
            double back = step.inverse * dot(step.turned, q);
            add(q, shares[--i] - back, step.moved);
        }
        for (int j = 0; j < q.length; j++) {
            q[j] = -q[j];
        }
        return q;
    }

    private void scale(double[] q) {
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double factor = 1 / (last.inverse * dot(last.turned, last.turned));
            for (int i = 0; i < q.length; i++) {
                q[i] *= factor;
            }
        }
    }

    private void remember(double[] from, double[] to, double[] before, double[] after) {
        double[] moved = to.clone();
        add(moved, -1, from);
        double[] turned = after.clone();
        add(turned, -1, before);
        double curvature = dot(moved, turned);
        if (curvature > 1e-10) {
            steps.addLast(new Step(moved, turned, 1 / curvature));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
