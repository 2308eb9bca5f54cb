package dev.parley.training;

import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what agrees with the annotation. */
final class Tally {

    private int gold;
    private int found;
    private int right;

    void add(AnnotatedArticle article, Passage passage, List<Finding> findings) {
        Agreement agreement = new Agreement(article.text());
        List<Agreement.Unit> predicted = new ArrayList<>();
        for (Finding finding : findings) {
            Attribution a = StatementProposals.attribution(passage, finding);
            predicted.add(agreement.unit(a.source(), a.content()));
        }
        gold += article.attributions().size();
        found += predicted.size();
        boolean[] used = new boolean[predicted.size()];
        for (AnnotatedArticle.Annotated a : article.attributions()) {
            Agreement.Unit unit = agreement.unit(a.source(), a.content());
            for (int i = 0; i < used.length; i++) {
                if (!used[i]
                        && Agreement.overlap(unit, predicted.get(i)) >= 0.5
                        && Agreement.sameSource(unit, predicted.get(i))) {
                    used[i] = true;
                    right++;
                    break;
                }
            }
        }
    }

    @Override
    public String toString() {
        double precision = 100.0 * right / Math.max(found, 1);
        double recall = 100.0 * right / Math.max(gold, 1);
        return String.format(
                Locale.ROOT,
                "precision %.1f, recall %.1f, F1 %.1f (%d found, %d annotated)",
                precision,
                recall,
                2 * precision * recall / Math.max(precision + recall, 1e-9),
                found,
                gold);
    }
}
