package dev.parley.enrich.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKindTest {

    /** Of what stands before "said". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames said it was late.                                 | NAME
            Lena Ames said it was late.                            | NAME
            Lena Ames, who has run the old ferry at Elm for ten years and more, said it was late. | NAME_LONG
            The mayor said it was late.                            | PEOPLE
            Critics of the toll said it was late.                  | PEOPLE
            The report said it was late.                           | DOCUMENT
            The hall said it was late.                             | PHRASE
            The hall, which stands on the old quay beside the gate of Elm, said it was late. | PHRASE_LONG
            We said it was late.                                   | FIRST_PERSON
            I said it was late.                                    | FIRST_PERSON
            She said it was late.                                  | HE_SHE
            They said it was late.                                 | THEY
            It said it was late.                                   | IT
            Some said it was late.                                 | QUANTITY
            Nobody said it was late.                               | QUANTITY
            Forty percent said it was late.                        | QUANTITY
            """)
    void shouldTellWhatASourceLooksLike(String text, SourceKind kind) {
        Passage passage = Proposals.passage(text);

        assertThat(SourceKind.of(passage, new TokenSpan(0, Proposals.token(passage, "said"))))
                .isEqualTo(kind);
    }

    @Test
    void shouldTellABareNoun() {
        Passage passage = Proposals.passage("In Elm the old halls said it was late.");
        int halls = Proposals.token(passage, "halls");

        assertThat(SourceKind.of(passage, new TokenSpan(halls, halls + 1))).isEqualTo(SourceKind.WORD);
    }

    @Test
    void shouldTellARelativePronounAndNoSource() {
        Passage passage = Proposals.passage("Ames, who said it was late, left.");

        assertThat(SourceKind.of(passage, new TokenSpan(2, 3))).isEqualTo(SourceKind.RELATIVE);
        assertThat(SourceKind.of(passage, null)).isEqualTo(SourceKind.NONE);
    }
}
