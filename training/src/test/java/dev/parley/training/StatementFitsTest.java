package dev.parley.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Weights;
import dev.parley.enrich.quote.weigh.Evidence;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fit in small: of sentences of our own, in which who "said" something is a statement, and what a clock "says" is none. */
class StatementFitsTest {

    private static final String SPEAKS = "%s said the bridge was unsafe and would close.";
    private static final String NAMES = "Ames Holt Oakes Dahl Lind Marsh Crane Field Brook Stone";

    @Test
    void shouldLearnWhichProposalsAreStatements() throws IOException {
        Ends ends = new Ends(new Weights(EndsFit.fit(articles())));
        Evidence evidence = new Evidence(new Weights(EvidenceFit.fit(articles(), ends)));

        assertThat(likely(evidence, ends, "Penn said the bridge was unsafe and would close."))
                .isGreaterThan(likely(evidence, ends, "The clocks denounced noon."));
    }

    @Test
    void shouldGiveTheSameWeightsForTheSameArticles() throws IOException {
        assertThat(EndsFit.fit(articles())).isEqualTo(EndsFit.fit(articles()));
        assertThat(EvidenceFit.fit(articles(), Ends.fitted())).isEqualTo(EvidenceFit.fit(articles(), Ends.fitted()));
    }

    @Test
    void shouldTellHowFoldsFare() throws IOException {
        assertThat(EvidenceFit.byFolds(articles(), 2)).contains("of worked articles: precision");
        assertThat(EndsFit.byFolds(articles(), 2)).contains("of worked articles");
    }

    @Test
    void shouldStartFromAWeightOfEverySign() throws IOException {
        JsonNode row = Data.rows("{\"doc\":\"a\",\"text\":\"Lena Ames met Holt Ltd in Elm.\",\"entities\":"
                        + "[{\"b\":0,\"e\":9,\"type\":\"PER\"},{\"b\":14,\"e\":22,\"type\":\"ORG\"}]}")
                .get(0);

        assertThat(new TypesFit().fit(List.of(row))).isNotEmpty();
    }

    private static double likely(Evidence evidence, Ends ends, String text) {
        var proposed = StatementProposals.in(Document.of(text), ends);
        Finding finding = proposed.findings().get(0);
        return evidence.probability(proposed.passage(), finding);
    }

    private static List<AnnotatedArticle> articles() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String name : NAMES.split(" ")) {
            String text = SPEAKS.formatted(name) + " The clocks of " + name + " denounced noon.";
            int content = text.indexOf("the bridge");
            int end = text.indexOf('.');
            for (String kind : List.of("statements", "attributions")) {
                articles.add(AnnotatedArticle.of(
                        Data.rows("{\"text\":\"%s\",\"%s\":[{\"source\":[[0,%d]],\"content\":[[%d,%d]]}]}"
                                        .formatted(text, kind, name.length(), content, end))
                                .get(0)));
            }
        }
        return articles;
    }
}
