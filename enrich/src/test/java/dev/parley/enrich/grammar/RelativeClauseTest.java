package dev.parley.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeClauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ames, who came on Monday, said so. | Monday | true",
                "The ferry which sank on Monday was old. | Monday | true",
                "Ames, whose term ends on Monday, said so. | Monday | true",
                "Ames, who came in May, said so on Monday. | Monday | false",
                "Ames said so on Monday. | Monday | false",
                "She knew who. On Monday she left. | Monday | false",
                "Ames, who left, said so. | who | false"
            })
    void shouldHoldWhatStandsBehindAPronounWithoutAComma(String text, String word, boolean holds) {
        Document document = Document.of(text);

        assertThat(RelativeClause.holds(
                        document, document.tokenAt(document.text().indexOf(word))))
                .isEqualTo(holds);
    }
}
