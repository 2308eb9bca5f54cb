package dev.parley.enrich.quote.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.Proposals;
import dev.parley.enrich.quote.passage.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late, Ames said.                        | said | true
            It was late, Ames said, and left.              | said | true
            It was late, Ames said on the radio.           | said | true
            It was late, Ames said yesterday.              | said | true
            It was late, Ames said Friday in Elm.          | said | true
            It was late, Ames told the council.            | told | true
            It was late, Ames said the council.            | said | false
            It was late, Ames said to whoever was there.   | said | false
            It was late, Ames said in Elm to stay.         | said | false
            It was late, Ames said in “Elm”.               | said | false
            It was late, Ames said that it was.            | said | false
            """)
    void shouldTellWhetherNothingBehindAVerbCouldBeItsContent(String text, String verb, boolean ends) {
        Passage passage = Proposals.passage(text);
        int said = Proposals.token(passage, verb);

        assertThat(VerbClauses.ends(passage, said + 1, passage.wordsEnd(passage.sentence(said))))
                .isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The gate fell                | true  | true
            The driver who paid it       | false | true
            The driver who paid it smiled| true  | true
            The old gate of Elm          | false | false
            Driving to Elm               | false | false
            """)
    void shouldTellMainVerbsFromThoseOfRelativeClauses(String text, boolean main, boolean finite) {
        Passage passage = Proposals.passage(text);
        TokenSpan all = new TokenSpan(0, passage.document.size());

        assertThat(VerbClauses.hasMain(passage, all)).isEqualTo(main);
        assertThat(VerbClauses.hasFinite(passage, all)).isEqualTo(finite);
    }
}
