package dev.parley.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Experiments. */
public final class TrainSides {
    static double PENALTY = Double.parseDouble(System.getProperty("penalty", "6"));
    static double UNCLEAR = Double.parseDouble(System.getProperty("unclear", "0.5"));
    static int RAREST = Integer.getInteger("rarest", 2);

    record Fit(Map<String, Integer> index, double[] weights) {
        double[] p(WorkedSides.Candidate c) {
            return Softmax.probabilities(weights, numbers(index, c));
        }
    }

    static List<WorkedSides.Candidate> NEWS = List.of();
    static double NEWSWEIGHT = Double.parseDouble(System.getProperty("news", "0.3"));

    static int[] numbers(Map<String, Integer> index, WorkedSides.Candidate c) {
        java.util.stream.Stream<String> all = NEWS.isEmpty() || c.name().isEmpty() ? c.features().stream() : c.features().stream().flatMap(f -> java.util.stream.Stream.of(f, "w|" + f));
        return all.filter(index::containsKey).mapToInt(index::get).toArray();
    }

    static Fit fit(List<WorkedSides.Statement> train) {
        Map<String, Integer> counts = new TreeMap<>();
        for (var s : train) for (var c : s.candidates()) for (String f : c.features()) { counts.merge(f, 1, Integer::sum); if (!NEWS.isEmpty()) counts.merge("w|" + f, 1, Integer::sum); }
        for (var c : NEWS) for (String f : c.features()) counts.merge(f, 1, Integer::sum);
        Map<String, Integer> index = new HashMap<>();
        counts.forEach((f, n) -> { if (n >= RAREST) index.put(f, index.size()); });
        List<Softmax.Example> examples = new ArrayList<>();
        for (var s : train) for (var c : s.candidates())
            examples.add(new Softmax.Example(c.label(), c.clear() ? 1 : UNCLEAR, numbers(index, c)));
        for (var c : NEWS) examples.add(new Softmax.Example(c.label(), NEWSWEIGHT, numbers(index, c)));
        double[] w = new Minimizer(new Softmax(examples, index.size(), PENALTY)).minimize(index.size() * 3, 150);
        System.err.println(examples.size() + " examples " + index.size() + " features");
        return new Fit(index, w);
    }

    static boolean LIST;
    static final double[] BARS = {0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8};

    static void measure(Fit fit, List<WorkedSides.Statement> test, int[][] n) {
        for (var s : test) {
            Map<String, double[]> best = new TreeMap<>();
            Map<String, WorkedSides.Candidate> of = new TreeMap<>();
            for (var c : s.candidates()) {
                double[] p = fit.p(c);
                double[] known = best.get(c.id());
                if (known == null || Math.max(p[0], p[2]) > Math.max(known[0], known[2])) { best.put(c.id(), p); of.put(c.id(), c); }
            }
            int most = Integer.getInteger("most", 9);
            List<Double> tops = new ArrayList<>();
            best.values().forEach(p -> tops.add(-Math.max(p[0], p[2])));
            tops.sort(null);
            double least = tops.size() > most ? -tops.get(most - 1) : 0;
            double second = Double.parseDouble(System.getProperty("second", "0"));
            double top = tops.isEmpty() ? 0 : -tops.get(0);
            for (int b = 0; b < BARS.length; b++) {
                boolean[] told = new boolean[s.golds().size()];
                boolean all = true;
                for (var e : best.entrySet()) {
                    double[] p = e.getValue();
                    double q = Math.max(p[0], p[2]);
                    if (q < BARS[b] || q < least || q < top && q < BARS[b] + second) continue;
                    int label = p[2] > p[0] ? 2 : 0;
                    boolean ok = false;
                    for (int g = 0; g < told.length; g++)
                        if (s.golds().get(g).label() == label && Names.same(of.get(e.getKey()).name(), s.golds().get(g).names())) { ok = true; told[g] = true; }
                    n[b][0]++;
                    if (LIST && b == 2 ) System.out.printf("%s %s %.2f %s | gold %s | %s%n", ok ? "RIGHT" : "FALSE", label == 2 ? "SUP" : "OPP", Math.max(p[0], p[2]), of.get(e.getKey()).name(), s.golds(), s.content());
                    if (ok) n[b][1]++; else all = false;
                }
                if (!s.must()) continue;
                for (int g = 0; g < told.length; g++) if (s.golds().get(g).clear()) { n[b][2]++; if (told[g]) n[b][3]++; else { all = false; if (LIST && b == 2) { int gg = g; System.out.printf("MISSED %s | cands %s | %s%n", s.golds().get(g), s.candidates().stream().filter(c -> Names.same(c.name(), s.golds().get(gg).names())).map(c -> c.name() + java.util.Arrays.toString(fit.p(c))).toList(), s.content()); } } }
                n[b][4]++;
                if (all) n[b][5]++;
            }
        }
    }

    static void print(String name, int[][] n) {
        System.out.println(name);
        for (int b = 0; b < BARS.length; b++) {
            double p = 100.0 * n[b][1] / Math.max(1, n[b][0]), r = 100.0 * n[b][3] / n[b][2];
            System.out.printf("  %.2f P %.1f (%d) R %.1f F1 %.1f whole %.1f%n", BARS[b], p, n[b][0], r, 2 * p * r / (p + r), 100.0 * n[b][5] / n[b][4]);
        }
    }

    public static void main(String[] args) throws IOException {
        var train = WorkedSides.read(Path.of(args[0]));
        var dev = WorkedSides.read(Path.of(args[1]));
        if (NEWSWEIGHT > 0) NEWS = WorkedSides.news(Path.of("/work/shared/eval/data/stance/newsmtsc-train.jsonl"));
        System.out.println(NEWS.size() + " of news");
        int reach = 0, clear = 0, cands = 0;
        for (var s : train) { cands += s.candidates().size(); for (var g : s.golds()) if (g.clear()) { clear++;
            boolean hit = s.candidates().stream().anyMatch(c -> Names.same(c.name(), g.names()));
            if (hit) reach++; else if (args.length > 2) System.out.println("UNREACHED " + g.names() + " | " + s.content()); } }
        System.out.printf("reachable %d of %d clear, %d candidates, %d statements%n", reach, clear, cands, train.size());
        for (String penalty : System.getProperty("penalties", "6").split(",")) { PENALTY = Double.parseDouble(penalty); System.out.println("== penalty " + penalty);
        int[][] n = new int[BARS.length][6];
        for (int f = 0; f < 5; f++) {
            int fold = f;
            LIST = Boolean.getBoolean("list") && f == 0;
            Fit fit = fit(train.stream().filter(s -> s.article() % 5 != fold).toList());
            measure(fit, train.stream().filter(s -> s.article() % 5 == fold).toList(), n);
        }
        print("train by folds", n);
        n = new int[BARS.length][6];
        LIST = false;
        measure(fit(train), dev, n);
        print("dev", n);
        }
        Fit fit = System.getProperty("weights") == null ? new Fit(Map.of(), new double[0]) : fit(train);
        fit.index().forEach((f, i) -> System.out.printf("%s\t%.2f %.2f %.2f%n", f, fit.weights()[i * 3], fit.weights()[i * 3 + 1], fit.weights()[i * 3 + 2]));
    }
}
