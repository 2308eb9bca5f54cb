package dev.parley.training;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Weights;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits {@code ends.txt}: for each content that starts where an annotated one does, every place up to its end is a row, and the place
 * at its end is the one that stops.
 */
final class EndsFit {

    private static final double RIDGE = 3;
    private static final int LEAST_SEEN = 30;
    private static final int MOST_WEIGHTS = 900;
    private static final double WORD_RIDGE = 8;
    private static final int LEAST_WORD_SEEN = 3;

    /** A content that starts as annotated, and the end that was annotated. */
    private record Case(Passage passage, Ends.Request request, int end, boolean worked) {}

    private EndsFit() {}

    /** The ends that no fit has chosen yet: those of the grammar, each certain; they keep what they are asked. */
    private static final class AskedEnds extends Ends {
        final List<Ends.Request> asked = new ArrayList<>();

        AskedEnds() {
            super(new Weights(new double[Ends.SIGNS.size()]));
        }

        @Override
        public End choose(Passage passage, Request request) {
            asked.add(request);
            return new End(request.rule(), 1);
        }
    }

    /** First the weights of shapes, on all articles; then those of words, on the worked articles alone, the shapes' weights held. */
    static double[] fit(List<AnnotatedArticle> articles) {
        return fitCases(cases(articles));
    }

    private static double[] fitCases(List<Case> cases) {
        double[] shapes = regression(cases, RIDGE).fit(LEAST_SEEN, MOST_WEIGHTS, Ends.WORDLESS);
        List<Case> worked = cases.stream().filter(Case::worked).toList();
        return regression(worked, WORD_RIDGE).fitRest(shapes, Ends.WORDLESS, LEAST_WORD_SEEN);
    }

    /** How often half of the words are right, by folds of articles, each read with what the others taught. */
    static String byFolds(List<AnnotatedArticle> articles, int folds) {
        int[] counts = new int[4];
        for (int fold = 0; fold < folds; fold++) {
            List<AnnotatedArticle> seen = new ArrayList<>();
            List<AnnotatedArticle> held = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (i % folds == fold ? held : seen).add(articles.get(i));
            }
            Ends ends = new Ends(new Weights(fit(seen)));
            for (Case one : cases(held)) {
                boolean right =
                        isNear(one, ends.choose(one.passage(), one.request()).at());
                counts[one.worked() ? 2 : 0]++;
                counts[one.worked() ? 3 : 1] += right ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "ends, half of the words right: %.1f of %d contents; of worked articles %.1f of %d",
                100.0 * counts[1] / Math.max(1, counts[0]),
                counts[0],
                100.0 * counts[3] / Math.max(1, counts[2]),
                counts[2]);
    }

    private static List<Case> cases(List<AnnotatedArticle> articles) {
        List<Case> cases = new ArrayList<>();
        articles.forEach(article -> cases(article, cases));
        return cases;
    }

    private static void cases(AnnotatedArticle article, List<Case> cases) {
        AskedEnds ends = new AskedEnds();
        Passage passage =
                StatementProposals.in(Document.of(article.text()), ends).passage();
        Map<Integer, Integer> endOf = new HashMap<>();
        article.attributions().forEach(annotated -> annotated(passage, annotated, endOf));
        for (Ends.Request request : ends.asked) {
            Integer end = endOf.get(request.first());
            if (end != null) {
                cases.add(new Case(passage, request, Math.min(end, request.end()), article.worked()));
            }
        }
    }

    /** The start of each piece, with the end of the last piece of its sentence. */
    private static void annotated(Passage passage, AnnotatedArticle.Annotated annotated, Map<Integer, Integer> endOf) {
        for (Span piece : annotated.content()) {
            int first = passage.document.tokenAt(piece.begin());
            int end = passage.document.tokenAt(piece.end() - 1) + 1;
            if (first >= end) {
                continue;
            }
            for (Span other : annotated.content()) {
                int last = passage.document.tokenAt(other.end() - 1) + 1;
                end = last > end && last <= passage.sentence(first).end() ? last : end;
            }
            endOf.putIfAbsent(first, Math.min(end, passage.sentence(first).end()));
        }
    }

    private static Regression regression(List<Case> cases, double ridge) {
        Regression regression = new Regression(Ends.SIGNS.size(), ridge);
        int[] features = new int[Ends.MOST_FEATURES];
        for (Case one : cases) {
            Ends.Scan scan = new Ends.Scan(one.passage(), one.request());
            for (int i = scan.next(); i >= 0 && i < one.request().end(); i = scan.next()) {
                boolean stops = trimmed(one, i) >= trimmed(one, one.end());
                regression.add(
                        Arrays.copyOf(features, scan.features(features)), stops, one.worked() ? EvidenceFit.WORKED : 1);
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

    private static boolean isNear(Case one, int end) {
        int length = trimmed(one, end) - one.request().first();
        int right = trimmed(one, one.end()) - one.request().first();
        return 2 * Math.min(length, right) >= Math.max(length, right);
    }
}
