package dev.parley.enrich.quote.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.VerbGroup;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseCueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames made it clear.                      | made  | true
            Ames made it perfectly clear.            | made  | true
            Ames made it.                            | made  | false
            Ames made it home.                       | made  | false
            The union threw its weight behind it.    | threw | true
            The union threw the weight behind it.    | threw | false
            Ames paid the toll.                      | paid  | false
            """)
    void shouldTellWhetherAVerbOpensAPhraseThatIsWhole(String text, String verb, boolean opens) {
        Passage passage = Proposals.passage(text);
        VerbGroup group = Objects.requireNonNull(passage.verb(Proposals.token(passage, verb)));

        assertThat(PhraseCue.opens(passage, group, passage.document.size())).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames made it clear. | 4 | true
            Ames made it clear. | 3 | false
            """)
    void shouldNotReadBehindItsLimit(String text, int limit, boolean opens) {
        Passage passage = Proposals.passage(text);
        VerbGroup group = Objects.requireNonNull(passage.verb(1));

        assertThat(PhraseCue.opens(passage, group, limit)).isEqualTo(opens);
    }
}
