package dev.parley.enrich.stance.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.judge.Issue;
import dev.parley.enrich.stance.judge.Issues;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {

    private static final Issues ISSUES = Issues.shipped();

    /** What the last noun of the text refers to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Holt read the grain corridor plan. Ames praised the plan.                 | grain corridor plan
                    Holt read the grain corridor plan. Ames praised this plan.                | grain corridor plan
                    Holt read the grain corridor plan. Ames praised their plan.               | grain corridor plan
                    Holt read the toll plan. Orle read the ferry plan. Ames praised the plan. | ferry plan
                    Holt read the grain corridor plans. Ames praised the plan.                | grain corridor plans
                    Holt read the grain corridor plan. Ames praised a plan.                   | -
                    Holt read the grain corridor plan. Ames praised the new plan.             | -
                    Holt read a similar ferry plan. Ames praised the plan.                    | -
                    Holt read the plan. Ames praised the plan.                                | -
                    Ames praised the plan.                                                    | -
                    """)
    void shouldFindTheFullerNameOfABareNoun(String text, String fuller) {
        Document document = Document.of(text);
        Issue issue = new Antecedents(document, ISSUES).of(last(document));

        assertThat(issue == null ? "-" : issue.name()).isEqualTo(fuller);
    }

    @Test
    void shouldNotLookAhead() {
        Document document = Document.of("Ames praised the plan. Holt read the ferry plan. Ames praised the plan.");
        Antecedents antecedents = new Antecedents(document, ISSUES);

        assertThat(antecedents.of(last(document))).isEqualTo(new Issue("ferry-plan", "ferry plan"));
        assertThat(antecedents.of(Objects.requireNonNull(document.nounPhraseAt(3))))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The tunnel is a hole in the budget. Ames saw the hole.   | true
                    There is a hole in the budget. Ames saw the hole.        | false
                    This is a hole in the budget. Ames saw the hole.         | false
                    The tunnel has a hole. Ames saw the hole.                | false
                    The tunnel is the hole. Ames saw the hole.               | false
                    The tunnel is a hole. Holt dug a hole. Ames saw the hole.| false
                    The tunnel is a hole in the budget. Ames saw a hole.     | false
                    Ames saw the hole.                                       | false
                    """)
    void shouldTellANounThatTakesUpWhatAThingWasCalled(String text, boolean verdict) {
        Document document = Document.of(text);

        assertThat(new Antecedents(document, ISSUES).isVerdict(last(document))).isEqualTo(verdict);
    }

    private static NounPhrase last(Document document) {
        return Objects.requireNonNull(document.nounPhraseAt(document.size() - 2), document.text());
    }
}
