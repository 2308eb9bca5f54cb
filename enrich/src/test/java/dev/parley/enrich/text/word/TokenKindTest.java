package dev.parley.enrich.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ferry     | WORD",
                "well-kept | WORD",
                "U.S.      | WORD",
                "A4        | WORD",
                "#tolls    | WORD",
                "4         | NUMBER",
                "4th       | NUMBER",
                "1,000.50  | NUMBER",
                ",         | PUNCTUATION",
                "—         | PUNCTUATION",
                "$         | PUNCTUATION",
                "#         | PUNCTUATION",
                "\ud83d\ude00 | PUNCTUATION"
            })
    void shouldTellWhatATokenIsMadeOf(String written, TokenKind expected) {
        assertThat(kinds("Ames saw " + written + " here").get(2)).isEqualTo(expected);
    }

    @Test
    void shouldTellClosingMarksFromOpeningOnes() {
        assertThat(kinds("“No,” said Ames."))
                .containsExactly(
                        TokenKind.QUOTE_OPEN,
                        TokenKind.WORD,
                        TokenKind.PUNCTUATION,
                        TokenKind.QUOTE_CLOSE,
                        TokenKind.WORD,
                        TokenKind.WORD,
                        TokenKind.PUNCTUATION);
        assertThat(kinds("\"No\" \"So\""))
                .containsExactly(
                        TokenKind.QUOTE_OPEN,
                        TokenKind.WORD,
                        TokenKind.QUOTE_CLOSE,
                        TokenKind.QUOTE_OPEN,
                        TokenKind.WORD,
                        TokenKind.QUOTE_CLOSE);
    }

    @Test
    void shouldTakeCliticsForWordsOfTheirOwn() {
        assertThat(kinds("Ames’s don't")).containsOnly(TokenKind.WORD).hasSize(4);
    }

    @Test
    void shouldCountWordsAndNumbersOnlyAsWords() {
        assertThat(Document.of("“Ames paid 4 tolls.”").tokens().stream()
                        .filter(Token::isWord)
                        .map(Token::kind))
                .containsExactly(TokenKind.WORD, TokenKind.WORD, TokenKind.NUMBER, TokenKind.WORD);
    }

    private static List<TokenKind> kinds(String text) {
        return Document.of(text).tokens().stream().map(Token::kind).toList();
    }
}
