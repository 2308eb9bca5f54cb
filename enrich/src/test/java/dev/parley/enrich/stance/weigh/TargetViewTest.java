package dev.parley.enrich.stance.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.judge.Relation;
import dev.parley.enrich.stance.side.Statement;
import dev.parley.enrich.text.word.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetViewTest {

    private static TargetView view(Statement statement, String words) {
        return TargetView.of(statement.document(), statement.first(words), statement.end(words));
    }

    /** How the judging word stands to the target. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DOER            | Holt   | condemned  | Holt condemned the bridge.
                    UNDERGOER       | bridge | condemned  | Holt condemned the bridge.
                    UNDERGOER       | bridge | condemned  | The bridge was condemned by Holt.
                    DOER            | Holt   | condemned  | The bridge was condemned by Holt.
                    DOER_OWNER      | Holt   | condemned  | Holt's board condemned the bridge.
                    UNDERGOER_OWNER | Holt   | condemned  | Orle condemned Holt's bridge.
                    UNDERGOER_OWNER | Holt   | condemned  | Orle condemned the bridge of Holt.
                    MODIFIER        | mayor  | corrupt    | The corrupt mayor left the bridge.
                    PREDICATE       | mayor  | corrupt    | The mayor is corrupt.
                    OWNED           | mayor  | failure    | Orle saw the mayor's failure.
                    PARTY           | mayor  | critics    | The critics of the mayor left.
                    PARTY           | mayor  | critical   | Orle was critical of the mayor.
                    RECEIVED        | mayor  | criticism  | The mayor got criticism.
                    BEFORE          | mayor  | terrible   | It was terrible when the mayor left.
                    AFTER           | mayor  | terrible   | When the mayor left it was terrible.
                    FAR_BEFORE      | mayor  | terrible   | It was terrible on the bridge in the town when the mayor left.
                    FAR_AFTER       | mayor  | terrible   | When the mayor left the bridge in the town it was terrible.
                    """)
    void shouldTellHowAJudgementStandsToATarget(Relation relation, String target, String word, String text) {
        Statement statement = Statement.saying(text);

        assertThat(view(statement, target).to(statement.judgement(word))).isEqualTo(relation);
    }

    @Test
    void shouldTakeTheTokensThatASpanTouches() {
        Statement statement = Statement.saying("It rained. Lena Ames left the bridge.");
        TargetView view = TargetView.of(statement.document(), statement.span("Lena Ames"));

        assertThat(view).isNotNull().satisfies(found -> {
            assertThat(found.first()).isEqualTo(statement.first("Lena"));
            assertThat(found.end()).isEqualTo(statement.first("left"));
            assertThat(found.sentence().index()).isEqualTo(1);
            assertThat(found.nounPhrase()).isEqualTo(statement.phrase("Lena Ames"));
        });
    }

    @Test
    void shouldSeeNothingInASpanWithoutAToken() {
        Statement statement = Statement.saying("Ames   left.");

        assertThat(TargetView.of(statement.document(), new Span(5, 6))).isNull();
    }

    @Test
    void shouldHoldItsOwnTokens() {
        Statement statement = Statement.saying("Then Lena Ames left.");
        TargetView view = view(statement, "Lena Ames");

        assertThat(view.contains(0)).isFalse();
        assertThat(view.contains(1)).isTrue();
        assertThat(view.contains(2)).isTrue();
        assertThat(view.contains(3)).isFalse();
    }

    /** Whether it heads the phrase of the words, and whether it owns it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ames      | Ames      | true  | false | Orle saw President Ames.
                    President | Ames      | true  | false | Orle saw President Ames.
                    Ames      | plan      | false | true  | Orle saw Ames's plan.
                    Ames      | plan      | false | true  | Orle saw the plan of Ames.
                    Ames      | end       | false | true  | Orle saw the end of the plan of Ames.
                    ferry     | plan      | false | true  | Orle saw the ferry plan.
                    Ames      | plan      | false | false | Orle saw the plan, and Ames left.
                    Orle      | plan      | false | false | Orle saw the plan of Ames.
                    """)
    void shouldTellAHeadFromAnOwner(String target, String words, boolean head, boolean owner, String text) {
        Statement statement = Statement.saying(text);
        TargetView view = view(statement, target);

        assertThat(view.isHeadOf(statement.phrase(words))).isEqualTo(head);
        assertThat(view.isOwnerOf(statement.phrase(words))).isEqualTo(owner);
    }

    @Test
    void shouldNeitherHeadNorOwnNothing() {
        TargetView view = view(Statement.saying("Ames left."), "Ames");

        assertThat(view.isHeadOf(null)).isFalse();
        assertThat(view.isOwnerOf(null)).isFalse();
    }
}
