package dev.parley.enrich.stance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    If the toll falls, Holt will back the ferry.      | If
                    Holt backs it unless Orle asks whether it floats. | unless whether
                    Holt backs the ferry when it floats.              | ''
                    """)
    void shouldFindTheWordsThatSetACondition(String text, String found) {
        JudgedSentence judged = judged(text, 0);
        List<String> words = judged.conditions().stream()
                .map(at -> judged.document().token(at).text())
                .toList();

        assertThat(String.join(" ", words)).isEqualTo(found);
    }

    @Test
    void shouldReadItsOwnSentenceAlone() {
        String text = "If it rains, Holt condemned the raid. Orle praised the ferry. Veld left.";
        JudgedSentence judged = judged(text, 1);

        assertThat(judged.sentence().index()).isEqualTo(1);
        assertThat(judged.conditions()).isEmpty();
        assertThat(judged.clauses().all()).hasSize(1);
        assertThat(judged.judgements())
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.effect().group()).isEqualTo("praise"));
        assertThat(judged(text, 2).judgements()).isEmpty();
    }

    private static JudgedSentence judged(String text, int sentence) {
        Document document = Document.of(text);
        return JudgedSentence.of(new Syntax(document), document.sentences().get(sentence));
    }
}
