package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerspectiveTest {

    /** Whose view "is bad" is: whether denied, whether another's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    false | false | “The plan is bad,”
                    false | false | “I think the plan is bad,”
                    true  | false | “I do not think that the plan is bad,”
                    true  | false | “I doubt that the plan is bad,”
                    false | false | “I do not doubt that the plan is bad,”
                    false | true  | “Veld thinks that the plan is bad,”
                    true  | true  | “Veld denies that the plan is bad,”
                    false | true  | “Veld does not deny that the plan is bad,”
                    false | false | “Veld thinks, and the plan is bad,”
                    false | false | “Veld builds what is bad,”
                    false | false | “Veld knows that the plan is bad,”
                    """)
    void shouldTellWhoseViewAClauseIs(boolean denied, boolean anothers, String content) {
        Statement statement = Statement.of("Holt", "said", content, content + " Holt said.");
        Perspective perspective = new Perspective(statement.document(), statement.scope());
        Clause clause = statement.clause("is");

        assertThat(perspective.isDenied(clause)).isEqualTo(denied);
        assertThat(perspective.isAnothers(clause)).isEqualTo(anothers);
    }

    @Test
    void shouldHoldWhatTheCueDeniesForDeniedByTheHolder() {
        Statement statement =
                Statement.of("Holt", "denied", "that the plan was bad", "Holt denied that the plan was bad.");
        Perspective perspective = new Perspective(statement.document(), statement.scope());

        assertThat(perspective.isDenied(statement.clause("was"))).isTrue();
        assertThat(perspective.isAnothers(statement.clause("was"))).isFalse();
    }

    @Test
    void shouldHoldAVerbWithoutAGovernorForTheHoldersOwn() {
        Statement statement = Statement.saying("The plan is bad.");
        Perspective perspective = new Perspective(statement.document(), statement.scope());

        assertThat(perspective.isDenied(null)).isFalse();
        assertThat(perspective.isAnothers(null)).isFalse();
        assertThat(perspective.isDenied(statement.clause("is"))).isFalse();
    }
}
