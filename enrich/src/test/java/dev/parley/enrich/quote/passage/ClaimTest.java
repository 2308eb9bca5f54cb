package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.StatementProposals;
import dev.parley.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strongest claim to a verb is the first, and silences the others; what claims nothing stands beside any. */
class ClaimTest {

    @Test
    void shouldNameTheStrongestFirst() {
        assertThat(List.of(Claim.values())).containsExactly(Claim.BLOCK, Claim.PARENTHETICAL, Claim.VERB, Claim.NONE);
    }

    @Test
    void shouldBeNoneUnlessAConstructionSaysOtherwise() {
        Construction construction = passage -> List.of();

        assertThat(construction.claim()).isEqualTo(Claim.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge, Ames said, was unsafe.     | parenthetical-inner
            Ames said the bridge was unsafe.       | bare-clause
            Ames writes:\\n\\nThe bridge is shut.  | block
            Ames is critical of the firm.          | adjective,phrase
            """)
    void shouldDecideWhoHasAVerb(String text, String rules) {
        assertThat(StatementProposals.of(Document.of(text.replace("\\n", "\n"))))
                .extracting(found -> found.rule())
                .containsExactlyInAnyOrder(rules.split(",", -1));
    }
}
