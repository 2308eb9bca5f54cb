package dev.parley.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

    private static List<Attribution> find(String text) {
        return new StatementFinder().find(Document.of(text));
    }

    private static List<String> texts(List<Span> spans, String text) {
        return spans.stream().map(s -> s.in(text)).toList();
    }

    @Test
    void shouldFindABrokenQuotation() {
        String text = "“The bridge,” Ames said, “is closed.”";
        Attribution found = find(text).get(0);
        assertThat(find(text)).hasSize(1);
        assertThat(found.kind()).isEqualTo(Kind.DIRECT);
        assertThat(texts(found.source(), text)).containsExactly("Ames");
        assertThat(texts(found.content(), text)).containsExactly("“The bridge,”", "“is closed.”");
    }

    @Test
    void shouldFindNothingInAnEmptyText() {
        assertThat(find("")).isEmpty();
    }
}
