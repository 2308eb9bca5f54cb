package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose each verb is: the head of its subject and of its object, "-" where there is none. */
class ClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orle condemned the raid, rejected the bill and praised the ferry. | condemned: Orle, the raid; rejected: Orle, the bill; praised: Orle, the ferry",
                "The mayor of Orle, Lena Ames, left the hall. | left: The mayor, the hall",
                "The bill, which Orle rejected, is old. | rejected: Orle, The bill; is: The bill, -",
                "Ames, who runs the works, closed the gate. | runs: Ames, the works; closed: Ames, the gate",
                "The plan of Orle and Veld failed. | failed: The plan, -",
                "Orle and Veld signed the pact. | signed: Veld, the pact",
                "The raid was condemned by Orle. | condemned: The raid, -",
                "After Lena Ames, mayor of Elm, was hurt, the gate closed. | hurt: Lena Ames, -; closed: the gate, -",
                "Their talk about the “old guard” is dangerous. | is: Their talk, -",
                "Holt said “the toll will hurt the town” on Monday. | said: Holt, the toll; hurt: the toll, the town",
                "The Harbour March was long. | was: The Harbour March, -",
                "Ames urged drivers to leave the bridge. | urged: Ames, drivers; leave: drivers, the bridge",
                "Ames promised drivers to mend the bridge. | promised: Ames, drivers; mend: Ames, the bridge",
                "“It is late,” said Ames. | is: It, -; said: Ames, Ames"
            })
    void shouldTellWhoDoesWhat(String sentence, String expected) {
        assertThat(String.join("; ", clauses(sentence))).isEqualTo(expected);
    }

    @Test
    void shouldTellTheAgentOfAPassive() {
        Syntax syntax = new Syntax(Document.of("The raid was condemned by Orle."));
        Clause clause = Clauses.of(syntax, syntax.document.sentences().get(0), noun -> false)
                .all()
                .get(0);

        assertThat(text(syntax, clause.doer())).isEqualTo("Orle");
        assertThat(text(syntax, clause.undergoer())).isEqualTo("The raid");
    }

    private static List<String> clauses(String text) {
        Syntax syntax = new Syntax(Document.of(text));
        List<String> found = new ArrayList<>();
        for (Sentence sentence : syntax.document.sentences()) {
            for (Clause clause : Clauses.of(syntax, sentence, noun -> false).all()) {
                found.add(syntax.main(clause.verb()).text() + ": " + text(syntax, clause.subject()) + ", "
                        + text(syntax, clause.object()));
            }
        }
        return found;
    }

    private static String text(Syntax syntax, @Nullable NounPhrase phrase) {
        return phrase == null
                ? "-"
                : syntax.document.span(phrase.first(), phrase.end()).in(syntax.document.text());
    }
}
