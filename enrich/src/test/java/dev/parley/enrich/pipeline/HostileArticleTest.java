package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArticleTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new Article("h", text, null, null, null, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\u0000\u0001\u0002",
                "\ud83d",
                "\udc00\ud83d",
                "\u202eAmes said it.",
                "''''''''",
                "“”“”‘’",
                "Ames said",
                "said Ames",
                "“",
                "The",
                "A.",
                "of of of of",
                "Mr. Mr. Mr.",
                "I",
                "-",
                "–",
                "'s",
                "Bank of",
                "Bank of the",
                "University of the of the",
                "X & ",
                "& & &",
                "Smith's's's said's",
                "King King King King",
                "III III",
                "Monday Monday",
                "May 99",
                "The bridge, which Oakes said would take years, was left out."
            })
    void shouldReadAnyText(String text) {
        assertThatCode(() -> extract(text)).doesNotThrowAnyException();
    }

    /** Each sentence of the examples as all that an article says. */
    @Test
    void shouldReadASentenceAlone() throws IOException {
        int read = 0;
        try (var files = Files.newDirectoryStream(Path.of("src/test/resources/dev/parley/enrich/quote"))) {
            for (Path file : files) {
                for (String line : Files.readAllLines(file)) {
                    String text = line.replaceAll("^- |\\[[a-z]:|\\]", "");
                    assertThatCode(() -> extract(text)).as(text).doesNotThrowAnyException();
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(200);
    }

    /** A text may be cut off anywhere: behind "told", "in an interview with", an opening mark. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Nobody may cross,” Lena Ames told the broadcaster Elm One in an interview with its news hour on Friday.",
                "The mayor, who led the works, said in a statement on Facebook last week that “the bridge” was shut.",
                "In her view, as the Elm Herald first reported, Ames' call for repairs was praised by drivers: “At last!”",
                "According to the newspaper Tidal News, she was asked by a guest at a rally, “Is it safe?” “Yes,” she told it."
            })
    void shouldReadEveryBeginningOfAText(String text) {
        for (int end = 0; end <= text.length(); end++) {
            String begun = text.substring(0, end);
            assertThatCode(() -> extract(begun)).as(begun).doesNotThrowAnyException();
        }
    }

    /** To bring a long run of marks into its normal order takes quadratic time. */
    @Test
    @Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldReadANameWithMarksPiledUpOnIt() {
        String name = "Lena A" + "\u0301\u0327".repeat(200_000) + "mes";
        Extraction found = extract("Mayor " + name + " said the bridge was unsafe. The plan of " + name + " is bad.");

        assertThat(found.statements()).extracting(Extraction.Statement::actorId).containsExactly("lena-ames");
    }

    /** Each becomes two letters in lower case, and the JDK makes room for each anew. */
    @Test
    @Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldReadAWordOfLettersThatGrow() {
        assertThat(extract("Mayor Lena A" + "İ".repeat(500_000) + " said the bridge was unsafe.")
                        .statements())
                .hasSize(1);
    }

    @Test
    void shouldReadRandomText() {
        Random random = new Random(42);
        String[] pieces = {
            "Ames",
            " ",
            "said",
            "“",
            "”",
            "'",
            "the",
            "Bank",
            "of",
            "on",
            "Thursday",
            ",",
            ".",
            "\n\n",
            "Moscow",
            "-",
            "he",
            "who",
            "told",
            "Herald",
            "Mr.",
            "and",
            "&",
            "\ud83d\ude00",
            "4",
            "May",
            "\u0301",
            "Al-",
            "–",
            "Georgia",
            "(",
            ")",
            "that",
            "she",
            "spokesman",
            "for"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThatCode(() -> extract(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lena Ames met Robert Oakes in Moscow. He said the bridge was unsafe. ",
                "Congo ",
                "he said ",
                "Ames Ames ",
                "“It is,” he said. ",
                "Bank of ",
                "Ames, ",
                "Russian Foreign Ministry "
            })
    void shouldTakeTimeInProportionToTheText(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        Extraction found = timed(text);

        assertThat(found).isNotNull();
    }

    private static Extraction timed(String text) {
        return org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> extract(text));
    }
}
