package dev.parley.enrich.quote;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Weights;
import dev.parley.enrich.quote.weigh.Evidence;
import dev.parley.enrich.quote.weigh.EvidenceSigns;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits evidence.txt to annotated articles: a ridge-regularised logistic regression on the shapes of all proposals, right where
 * content and source agree with an annotated attribution. Proposals that stand within what somebody else is annotated to have
 * said are left out: conflicts are settled elsewhere. Not a test; run its main.
 */
final class EvidenceTrainer {

    private static final double RIDGE = 10;
    /** How many rows a row of a worked article counts for: news at large, and with optional statements told. */
    static final double WORKED = 3;

    private static final double WORD_RIDGE = 15;
    private static final int LEAST_WORD_SEEN = 2;
    private static final int LEAST_SEEN = 12;
    private static final int MOST_WEIGHTS = 900;

    /** An article's proposals with their features and whether they are right. */
    record Article(
            GoldArticle gold,
            Passage passage,
            List<Finding> proposed,
            List<int[]> features,
            boolean[] right,
            boolean[] nested) {}

    private EvidenceTrainer() {}

    /**
     * Arguments: the file to write, or "-" to print how two halves fare that are each read with the other's weights; and places of
     * articles. Those of worked articles count more.
     */
    public static void main(String[] args) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (GoldArticle gold : GoldArticle.read(Arrays.asList(args).subList(1, args.length))) {
            articles.add(article(gold));
        }
        if (args[0].equals("-")) {
            cross(articles);
        } else {
            EndTrainer.write(fit(articles), EvidenceSigns.SIGNS, Path.of(args[0]));
        }
    }

    private static void cross(List<Article> articles) {
        List<Evidence> crossed = List.of(
                new Evidence(new Weights(fit(half(articles, 1)))), new Evidence(new Weights(fit(half(articles, 0)))));
        for (double least : new double[] {0.25, 0.3, 0.35, 0.4, 0.45, 0.5}) {
            Tally tally = new Tally();
            Tally worked = new Tally();
            for (int half = 0; half < 2; half++) {
                StatementFinder finder = new StatementFinder(crossed.get(half), least);
                half(articles, half)
                        .forEach(a -> (a.gold().worked() ? worked : tally)
                                .add(a.gold(), a.passage(), finder.settle(a.passage(), a.proposed())));
            }
            System.err.println("two halves, each with the other's weights, from " + least + ": " + tally
                    + "; worked articles: " + worked);
        }
    }

    static Article article(GoldArticle gold) {
        Passage passage = StatementFinder.read(new Syntax(Document.of(gold.text())), Ends.fitted());
        Agreement agreement = new Agreement(gold.text());
        List<Agreement.Unit> units = gold.attributions().stream()
                .map(a -> agreement.unit(a.source(), a.content()))
                .toList();
        List<Finding> proposed = StatementFinder.propose(passage);
        List<int[]> features = new ArrayList<>();
        boolean[] right = new boolean[proposed.size()];
        boolean[] nested = new boolean[proposed.size()];
        int[] buffer = new int[EvidenceSigns.MOST];
        for (int i = 0; i < right.length; i++) {
            features.add(Arrays.copyOf(buffer, new EvidenceSigns(passage, proposed.get(i), buffer).read()));
            Attribution attribution =
                    StatementFinder.attribution(passage, proposed.get(i).withReliability(0.5));
            Agreement.Unit unit = agreement.unit(attribution.source(), attribution.content());
            boolean part = StatementFinder.isOwnWords(proposed.get(i));
            right[i] = units.stream()
                    .anyMatch(u -> (Agreement.overlap(u, unit) >= 0.5 || part && Agreement.within(unit, u))
                            && Agreement.sameSource(u, unit));
            nested[i] = !right[i] && isNested(gold, attribution);
        }
        return new Article(gold, passage, proposed, features, right, nested);
    }

    private static boolean isNested(GoldArticle gold, Attribution attribution) {
        int cue = attribution.cue().isEmpty()
                ? attribution.content().get(0).begin()
                : attribution.cue().get(0).begin();
        return gold.attributions().stream()
                .flatMap(a -> a.content().stream())
                .anyMatch(span -> span.begin() <= cue && cue < span.end());
    }

    private static List<Article> half(List<Article> articles, int half) {
        List<Article> chosen = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (i % 2 == half) {
                chosen.add(articles.get(i));
            }
        }
        return chosen;
    }

    /** First the weights of shapes, on all articles; then those of words, on the worked articles alone, the shapes' weights held. */
    static double[] fit(List<Article> articles) {
        double[] shapes = regression(articles, RIDGE).fit(LEAST_SEEN, MOST_WEIGHTS, EvidenceSigns.WORDLESS);
        List<Article> worked = articles.stream().filter(a -> a.gold().worked()).toList();
        return regression(worked, WORD_RIDGE).fitRest(shapes, EvidenceSigns.WORDLESS, LEAST_WORD_SEEN);
    }

    private static Regression regression(List<Article> articles, double ridge) {
        Regression regression = new Regression(EvidenceSigns.SIGNS.size(), ridge);
        for (Article article : articles) {
            for (int i = 0; i < article.right().length; i++) {
                if (!article.nested()[i]) {
                    regression.add(
                            article.features().get(i),
                            article.right()[i],
                            article.gold().worked() ? WORKED : 1);
                }
            }
        }
        return regression;
    }
}
