package dev.parley.enrich.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extraction.Range;
import dev.parley.enrich.pipeline.Extraction.Statement;
import java.util.List;

/** What holds for every extraction, of whatever text. */
final class ExtractionContract {
    private final String text;
    private final int length;

    private ExtractionContract(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    static void assertHolds(Article article, Extraction found) {
        var contract = new ExtractionContract(article.text());
        assertThat(found.id()).isEqualTo(article.id());
        contract.entities(found.entities());
        found.actors().forEach(actor -> assertThat(actor.id()).isNotBlank().doesNotContain("/"));
        found.statements().forEach(contract::statement);
    }

    private void entities(List<Extraction.Entity> entities) {
        int end = 0;
        for (var entity : entities) {
            assertThat(entity.begin()).isBetween(end, entity.end() - 1);
            end = entity.end();
            assertThat(end).isLessThanOrEqualTo(length);
            assertThat(entity.mention()).isEqualTo(words(entity.begin(), end));
        }
    }

    private void statement(Statement statement) {
        assertThat(statement.content()).isNotEmpty();
        ordered(statement.source());
        ordered(statement.cue());
        ordered(statement.content());
        assertThat(statement.confidence()).isBetween(0.0, 1.0);
        assertThat(statement.rule()).isNotBlank();
        assertThat(statement.actorId() == null).isEqualTo(statement.unresolvedReason() != null);
        for (var stance : statement.stances()) {
            assertThat(stance.score()).isBetween(-1.0, 1.0);
            if (stance.mention() != null) {
                ordered(List.of(stance.mention()));
            }
        }
    }

    private void ordered(List<Range> ranges) {
        int end = 0;
        for (var range : ranges) {
            assertThat(range.begin()).isBetween(end, range.end() - 1);
            end = range.end();
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }

    private String words(int begin, int end) {
        int from = text.offsetByCodePoints(0, begin);
        return text.substring(from, text.offsetByCodePoints(from, end - begin));
    }
}
