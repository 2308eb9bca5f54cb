package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.Clauses;
import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {

    /** Each judging word with "not" where it is turned and "maybe" where it is hedged. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orle condemned the bridge and praised the ferry. | condemned; praised
                    Orle did not condemn the bridge.               | condemn not
                    Orle never praised the bridge.                 | praised not
                    Orle might condemn the bridge.                 | condemn maybe
                    Orle may not condemn the bridge.               | condemn not maybe
                    The bridge is perhaps terrible.                | terrible maybe
                    The bridge is not terrible.                    | terrible not
                    The bridge is no disgrace.                     | disgrace not
                    Not today, said Holt, terrible as it was.      | terrible
                    The bridge is not a “disgrace”.                | disgrace not
                    No one in the town of Elm found it terrible.   | terrible
                    Orle lashed out at the board.                  | lashed out at
                    Orle painted the bridge.                       | ''
                    """)
    void shouldFindTheWordsThatJudge(String text, String found) {
        Document document = Document.of(text);
        List<String> words = new ArrayList<>();
        for (Judgement judgement : judgements(document)) {
            words.add(document.span(judgement.first(), judgement.end()).in(text)
                    + (judgement.negated() ? " not" : "")
                    + (judgement.hedged() ? " maybe" : ""));
        }
        assertThat(String.join("; ", words)).isEqualTo(found);
    }

    @Test
    void shouldGiveAVerbItsClauseAndAWordTheOneBeforeIt() {
        Document document = Document.of("Orle condemned the raid, which was terrible.");
        List<Judgement> found = judgements(document);

        assertThat(found).extracting(judgement -> judgement.part()).contains(Vocabulary.Part.VERB);
        assertThat(verb(found.get(0))).isEqualTo(1);
        Judgement last = found.get(found.size() - 1);
        assertThat(last.part()).isEqualTo(Vocabulary.Part.ADJECTIVE);
        assertThat(document.token(verb(last)).text()).isEqualTo("was");
    }

    @Test
    void shouldGiveAWordBeforeAllVerbsNoClause() {
        Document document = Document.of("The terrible bridge fell.");
        Judgement judgement = judgements(document).get(0);

        assertThat(judgement.clause()).isNull();
        assertThat(judgement.phrase()).isEqualTo(document.nounPhraseAt(0));
    }

    @ParameterizedTest
    @CsvSource({"true, 2, -2", "true, -1, 1", "false, 2, 2", "false, -1, -1", "true, 0, 0"})
    void shouldTurnAFigureByANegation(boolean negated, int figure, int turned) {
        Judgement judgement =
                new Judgement(1, 2, Vocabulary.Part.VERB, new Effect("praise", 0, 2, 2), negated, false, null, null);

        assertThat(judgement.turned(figure)).isEqualTo(turned);
    }

    private static int verb(Judgement judgement) {
        return judgement.clause() == null ? -1 : judgement.clause().verb().main();
    }

    private static List<Judgement> judgements(Document document) {
        Syntax syntax = new Syntax(document);
        Clauses clauses = Clauses.of(syntax, document.sentences().get(0), Issues::isPerson);
        return Judgements.in(document, document.sentences().get(0), clauses);
    }
}
