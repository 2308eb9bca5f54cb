package dev.parley.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said that the bridge was closed.              | false | false
            Ames reportedly said that the bridge was closed.   | true  | false
            Ames may say that the bridge is closed.            | true  | false
            Ames did not say that the bridge was closed.       | false | true
            Ames, who may leave, said the bridge was closed.   | false | false
            """)
    void shouldTellWhetherTheCueIsHedgedOrNegated(String text, boolean hedged, boolean negated) {
        assertThat(find(text)).singleElement().satisfies(found -> {
            assertThat(found.hedged()).isEqualTo(hedged);
            assertThat(found.negated()).isEqualTo(negated);
        });
    }

    @Test
    void shouldFindNothingInAnEmptyText() {
        assertThat(find("")).isEmpty();
    }
}
