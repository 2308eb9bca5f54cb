package dev.parley.enrich.quote;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.quote.passage.Signs;
import dev.parley.enrich.quote.passage.Weights;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits ends.txt to annotated articles: for each content that starts where an annotated one does, every place up to its end is a
 * row, and the place at its end is the one that stops. Not a test; run its main.
 */
final class EndTrainer {

    private static final double RIDGE = 3;
    private static final int LEAST_SEEN = 30;
    private static final int MOST_WEIGHTS = 900;
    private static final double WORD_RIDGE = 8;
    private static final int LEAST_WORD_SEEN = 3;

    /** A content that starts as annotated, and the end that was annotated. */
    record Case(Passage passage, Ends.Request request, int end, boolean worked) {}

    private EndTrainer() {}

    /** The ends that are in force, which keep what they are asked. */
    private static final class AskedEnds extends Ends {
        final List<Ends.Request> asked = new ArrayList<>();

        AskedEnds() {
            super(Ends.shipped());
        }

        @Override
        public End choose(Passage passage, Request request) {
            asked.add(request);
            return super.choose(passage, request);
        }
    }

    /** Arguments: the file to write, or "-" to print how two halves fare that are each read with the other's weights; and places of articles. */
    public static void main(String[] args) throws IOException {
        List<List<Case>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        int number = 0;
        for (GoldArticle gold : GoldArticle.read(Arrays.asList(args).subList(1, args.length))) {
            halves.get(number++ % 2).addAll(cases(gold));
        }
        for (int half = 0; half < 2 && args[0].equals("-"); half++) {
            Ends ends = new Ends(new Weights(fit(halves.get(1 - half))));
            System.err.println("half " + half + ": " + score(halves.get(half), ends));
            System.err.println("of it worked articles: "
                    + score(halves.get(half).stream().filter(Case::worked).toList(), ends));
        }
        List<Case> all = new ArrayList<>(halves.get(0));
        all.addAll(halves.get(1));
        if (!args[0].equals("-")) {
            write(fit(all), Ends.SIGNS, Path.of(args[0]));
        }
    }

    private static List<Case> cases(GoldArticle gold) {
        AskedEnds ends = new AskedEnds();
        Passage passage = StatementFinder.read(new Syntax(Document.of(gold.text())), ends);
        StatementFinder.propose(passage);
        Map<Integer, Integer> endOf = new HashMap<>();
        for (GoldArticle.Gold a : gold.attributions()) {
            annotated(passage, a, endOf);
        }
        List<Case> cases = new ArrayList<>();
        for (Ends.Request request : ends.asked) {
            Integer end = endOf.get(request.first());
            if (end != null) {
                cases.add(new Case(passage, request, Math.min(end, request.end()), gold.worked()));
            }
        }
        return cases;
    }

    /** The start of each piece, with the end of the last piece of its sentence. */
    private static void annotated(Passage passage, GoldArticle.Gold gold, Map<Integer, Integer> endOf) {
        for (Span piece : gold.content()) {
            int first = passage.document.tokenAt(piece.begin());
            int end = passage.document.tokenAt(piece.end() - 1) + 1;
            if (first >= end) {
                continue;
            }
            for (Span other : gold.content()) {
                int last = passage.document.tokenAt(other.end() - 1) + 1;
                end = last > end && last <= passage.sentence(first).end() ? last : end;
            }
            endOf.putIfAbsent(first, Math.min(end, passage.sentence(first).end()));
        }
    }

    /** First the weights of shapes, on all articles; then those of words, on the worked articles alone, the shapes' weights held. */
    static double[] fit(List<Case> cases) {
        double[] shapes = regression(cases, RIDGE).fit(LEAST_SEEN, MOST_WEIGHTS, Ends.WORDLESS);
        List<Case> worked = cases.stream().filter(Case::worked).toList();
        return regression(worked, WORD_RIDGE).fitRest(shapes, Ends.WORDLESS, LEAST_WORD_SEEN);
    }

    private static Regression regression(List<Case> cases, double ridge) {
        Regression regression = new Regression(Ends.SIGNS.size(), ridge);
        int[] features = new int[Ends.MOST_FEATURES];
        for (Case one : cases) {
            Ends.Scan scan = new Ends.Scan(one.passage(), one.request());
            for (int i = scan.next(); i >= 0 && i < one.request().end(); i = scan.next()) {
                boolean stops = trimmed(one, i) >= trimmed(one, one.end());
                regression.add(
                        Arrays.copyOf(features, scan.features(features)),
                        stops,
                        one.worked() ? EvidenceTrainer.WORKED : 1);
                if (stops) {
                    break;
                }
            }
        }
        return regression;
    }

    private static int trimmed(Case one, int end) {
        TokenSpan stretch = one.passage().extents.stretch(one.request().first(), end);
        return stretch == null ? end : stretch.end();
    }

    private static String score(List<Case> cases, Ends ends) {
        Map<Shape, double[]> counts = new java.util.EnumMap<>(Shape.class);
        double[] all = new double[5];
        for (Case one : cases) {
            int chosen = ends.choose(one.passage(), one.request()).at();
            for (double[] count :
                    List.of(all, counts.computeIfAbsent(one.request().shape(), s -> new double[5]))) {
                count[0]++;
                count[1] += near(one, chosen) ? 1 : 0;
                count[2] += trimmed(one, chosen) == trimmed(one, one.end()) ? 1 : 0;
                count[3] += near(one, one.request().rule()) ? 1 : 0;
                count[4] += trimmed(one, one.request().rule()) == trimmed(one, one.end()) ? 1 : 0;
            }
        }
        StringBuilder out = new StringBuilder(line("all", all));
        counts.forEach((shape, count) -> out.append(line(shape.name(), count)));
        return out.toString();
    }

    private static boolean near(Case one, int end) {
        int length = trimmed(one, end) - one.request().first();
        int right = trimmed(one, one.end()) - one.request().first();
        return 2 * Math.min(length, right) >= Math.max(length, right);
    }

    private static String line(String name, double[] count) {
        return String.format(
                Locale.ROOT,
                "%n  %s %d: half of the words right %.1f, exact %.1f (rules alone: %.1f, %.1f)",
                name,
                (int) count[0],
                100 * count[1] / count[0],
                100 * count[2] / count[0],
                100 * count[3] / count[0],
                100 * count[4] / count[0]);
    }

    /** Keeps a file's head and writes the weights below it. */
    static void write(double[] weights, Signs signs, Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (line.startsWith("#")) {
                out.append(line).append('\n');
            }
        }
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= 0.05) {
                out.append(String.format(Locale.ROOT, "%s %.2f%n", signs.name(i), weights[i]));
            }
        }
        Files.writeString(file, out);
    }
}
