package dev.parley.enrich.quote.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingVerbsTest {

    private final ReportingVerbs verbs = new ReportingVerbs();

    /** Several constructions could read each of these. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames let it be known that she would resign. | phrase            | let it be known
            The leaders were opposed to the toll.       | phrase            | were opposed to
            Ames said that the bridge was old.          | that-clause       | said
            Ames told Holt that the bridge was old.     | that-clause       | told
            Ames called on the firm to pay.             | object-infinitive | called on
            Ames dismissed the toll as a joke.          | as-naming         | dismissed
            Ames said the toll was a joke.              | bare-clause       | said
            Ames beamed that the toll was gone.         | that-clause       | beamed
            """)
    void shouldTakeTheFirstConstructionThatReadsAVerb(String text, String rule, String cue) {
        assertThat(Proposals.of(verbs, text)).singleElement().satisfies(columns -> {
            assertThat(columns.get(0)).isEqualTo(rule);
            assertThat(columns.get(2)).isEqualTo(cue);
        });
    }

    @Test
    void shouldProposeForEachVerbInTextOrder() {
        assertThat(Proposals.of(verbs, "Ames denounced the toll. Holt was praised by Oakes, and Orle vowed to pay."))
                .extracting(columns -> columns.get(0))
                .containsExactly("object", "passive-by", "infinitive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ames mended the bridge.",
                "“The bridge is closed,” Ames said.",
                "“Ames said the toll is a joke,” Holt wrote.",
            })
    void shouldPassOverOtherVerbsAndThoseOfQuotations(String text) {
        assertThat(Proposals.of(verbs, text)).isEmpty();
    }

    @Test
    void shouldClaimItsVerbsBehindParentheses() {
        assertThat(verbs.claim()).isEqualTo(Claim.VERB);
        assertThat(List.of(Claim.values())).containsExactly(Claim.BLOCK, Claim.PARENTHETICAL, Claim.VERB, Claim.NONE);
    }
}
