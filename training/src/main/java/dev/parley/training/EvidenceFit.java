package dev.parley.training;

import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Weights;
import dev.parley.enrich.quote.weigh.Evidence;
import dev.parley.enrich.quote.weigh.EvidenceSigns;
import dev.parley.enrich.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits {@code evidence.txt}: a ridge-regularised logistic regression on the shapes of all proposals, right where content and source
 * agree with an annotated attribution. Proposals that stand within what somebody else is annotated to have said are left out:
 * conflicts are settled elsewhere.
 */
final class EvidenceFit {

    /** How many rows a row of a worked article counts for: news at large, and with optional statements told. */
    static final double WORKED = 3;

    private static final double RIDGE = 10;
    private static final double WORD_RIDGE = 15;
    private static final int LEAST_WORD_SEEN = 2;
    private static final int LEAST_SEEN = 12;
    private static final int MOST_WEIGHTS = 900;

    /** From where on a statement is told while folds are compared. */
    private static final double LEAST = 0.4;

    /** An article's proposals with their features and whether they are right. */
    private record Article(
            AnnotatedArticle annotated,
            StatementProposals.Proposed proposed,
            List<int[]> features,
            boolean[] right,
            boolean[] nested) {}

    private EvidenceFit() {}

    /** First the weights of shapes, on all articles; then those of words, on the worked articles alone, the shapes' weights held. */
    static double[] fit(List<AnnotatedArticle> articles, Ends ends) {
        return fitRead(read(articles, ends));
    }

    private static double[] fitRead(List<Article> articles) {
        double[] shapes = regression(articles, RIDGE).fit(LEAST_SEEN, MOST_WEIGHTS, EvidenceSigns.WORDLESS);
        List<Article> worked =
                articles.stream().filter(one -> one.annotated().worked()).toList();
        return regression(worked, WORD_RIDGE).fitRest(shapes, EvidenceSigns.WORDLESS, LEAST_WORD_SEEN);
    }

    /** What stands, by folds of articles, each weighed, its contents' ends too, by what the others taught. */
    static String byFolds(List<AnnotatedArticle> articles, int folds) {
        Tally all = new Tally();
        Tally worked = new Tally();
        for (int fold = 0; fold < folds; fold++) {
            List<AnnotatedArticle> seen = new ArrayList<>();
            List<AnnotatedArticle> held = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (i % folds == fold ? held : seen).add(articles.get(i));
            }
            Ends ends = new Ends(new Weights(EndsFit.fit(seen)));
            Evidence evidence = new Evidence(new Weights(fit(seen, ends)));
            for (Article article : read(held, ends)) {
                List<Finding> stands = StatementProposals.settled(article.proposed(), evidence, LEAST);
                (article.annotated().worked() ? worked : all)
                        .add(article.annotated(), article.proposed().passage(), stands);
            }
        }
        return "statements, content and source: " + all + "; of worked articles: " + worked;
    }

    private static List<Article> read(List<AnnotatedArticle> articles, Ends ends) {
        return articles.stream().map(article -> read(article, ends)).toList();
    }

    private static Article read(AnnotatedArticle annotated, Ends ends) {
        var proposed = StatementProposals.in(Document.of(annotated.text()), ends);
        Agreement agreement = new Agreement(annotated.text());
        List<Agreement.Unit> units = annotated.attributions().stream()
                .map(one -> agreement.unit(one.source(), one.content()))
                .toList();
        int many = proposed.findings().size();
        List<int[]> features = new ArrayList<>(many);
        boolean[] right = new boolean[many];
        boolean[] nested = new boolean[many];
        int[] buffer = new int[EvidenceSigns.MOST];
        for (int i = 0; i < many; i++) {
            Finding finding = proposed.findings().get(i);
            features.add(Arrays.copyOf(buffer, new EvidenceSigns(proposed.passage(), finding, buffer).read()));
            Attribution found = StatementProposals.attribution(proposed.passage(), finding.withReliability(LEAST));
            Agreement.Unit unit = agreement.unit(found.source(), found.content());
            boolean part = StatementProposals.isOwnWords(finding);
            right[i] = units.stream()
                    .anyMatch(one -> (Agreement.overlap(one, unit) >= 0.5 || part && Agreement.within(unit, one))
                            && Agreement.sameSource(one, unit));
            nested[i] = !right[i] && isNested(annotated, found);
        }
        return new Article(annotated, proposed, features, right, nested);
    }

    private static boolean isNested(AnnotatedArticle article, Attribution found) {
        int cue = found.cue().isEmpty()
                ? found.content().get(0).begin()
                : found.cue().get(0).begin();
        return article.attributions().stream()
                .flatMap(one -> one.content().stream())
                .anyMatch(span -> span.begin() <= cue && cue < span.end());
    }

    private static Regression regression(List<Article> articles, double ridge) {
        Regression regression = new Regression(EvidenceSigns.SIGNS.size(), ridge);
        for (Article article : articles) {
            for (int i = 0; i < article.right().length; i++) {
                if (!article.nested()[i]) {
                    regression.add(
                            article.features().get(i),
                            article.right()[i],
                            article.annotated().worked() ? WORKED : 1);
                }
            }
        }
        return regression;
    }
}
