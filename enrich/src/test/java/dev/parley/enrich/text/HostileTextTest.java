package dev.parley.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.parley.enrich.text.word.Characters;
import dev.parley.enrich.text.word.Token;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    static Stream<String> monsters() {
        return Stream.of(
                "\"".repeat(1_000_000),
                "“a ".repeat(300_000),
                "‘a’ 's' ".repeat(100_000),
                "(".repeat(10_000) + "a" + ")".repeat(10_000),
                "word ".repeat(100_000),
                "The man said ".repeat(40_000),
                "a\n\n".repeat(100_000),
                "a.".repeat(300_000),
                "-".repeat(300_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void shouldReadMonstersInProportionateTime(String text) {
        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(Document.of(text).text()).isSameAs(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "'",
                "”",
                "\ud83d",
                "\udc00\ud83d",
                "\u0000\u0001",
                "\ufeff“",
                "עברית “שלום” 😀 אמר.",
                "'s",
                "’s",
                ".",
                "...",
                "n't",
                "@",
                "#a",
                "to",
                "that",
                "“to"
            })
    void shouldReadOddTexts(String text) {
        assertCovers(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldReadRandomTexts(long seed) {
        String[] parts = {
            "“",
            "”",
            "\"",
            "'",
            "’",
            "''",
            "Ames",
            " said ",
            "that",
            ".",
            "\n\n",
            " ",
            "to ",
            "her ",
            "😀",
            "\ud83d",
            "'s",
            "n't",
            ",",
            "(",
            "the ",
            "plans",
            "-",
            "http://x.y/",
            "U.S.",
            "like ",
            "what "
        };
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        assertCovers(text.toString());
    }

    /** Tokens, sentences and paragraphs follow one another and leave out nothing but blanks. */
    private static void assertCovers(String text) {
        Document document = Document.of(text);
        int end = 0;
        for (Token token : document.tokens()) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, token.begin()).chars().allMatch(c -> Characters.isBlank((char) c)))
                    .isTrue();
            end = token.end();
        }
        int first = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.first()).isEqualTo(first);
            first = sentence.end();
        }
        assertThat(first).isEqualTo(document.size());
    }
}
