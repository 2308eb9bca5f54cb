package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.Proposals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

    /** Whether all that stands behind "Ames denied" points. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames denied that                 | true
            Ames denied it all on Monday     | true
            Ames denied this and that        | true
            Ames denied it again             | true
            Ames denied that plan            | false
            Ames denied the toll             | false
            Ames denied on Monday            | false
            Ames denied again                | false
            Ames denied “that”               | false
            """)
    void shouldTellWhetherNothingButPointersIsTold(String text, boolean all) {
        Passage passage = Proposals.passage(text);

        assertThat(Pointers.areAll(passage, List.of(new TokenSpan(2, passage.document.size()))))
                .isEqualTo(all);
    }

    @Test
    void shouldReadAllPieces() {
        Passage passage = Proposals.passage("Ames denied it and the toll");

        assertThat(Pointers.areAll(passage, List.of(new TokenSpan(2, 3), new TokenSpan(3, 4))))
                .isTrue();
        assertThat(Pointers.areAll(passage, List.of(new TokenSpan(2, 3), new TokenSpan(4, 6))))
                .isFalse();
        assertThat(Pointers.areAll(passage, List.of())).isFalse();
    }
}
