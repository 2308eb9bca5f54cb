package dev.parley.ingest.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final String WIRE = """
            HARBOUR CITY (Northwire) - Dock workers in Harbour City walked out on Tuesday after talks with the port authority \
            broke down, halting all traffic at the country's largest terminal.

            "We have waited eleven months for an answer and got none," said Petra Lindqvist, who leads the dockers' union. \
            "Nobody here wants this strike, but nobody can live on last year's wages either."

            The authority said it had offered a rise of four per cent over two years and called the walkout irresponsible. \
            Ships carrying grain and machine parts were waiting outside the breakwater by midday, and forwarders warned that \
            shelves might empty within a week.

            Transport Minister Oskar Hale urged both sides to return to the table. A mediator is expected to arrive on Thursday, \
            his office said. The last strike at the port, nine years ago, went on for sixteen days and cost exporters an \
            estimated 90 million crowns.
            """;

    private static final String OTHER = """
            The council of Vale voted on Tuesday to close two of its five libraries after a debate that went on until midnight, \
            in spite of a petition with four thousand names. Councillor Ines Rook said the town could not heat buildings that \
            hardly anybody used in winter, while readers who had filled the gallery shouted that the figures were wrong.

            The mayor promised that a van with books would call at every village once a week. Nobody could say on Tuesday what \
            the van would cost, or who would drive it. The libraries will close at the end of June unless the county pays.
            """;

    private static int distance(String one, String other) {
        return Long.bitCount(bits(one) ^ bits(other));
    }

    private static long bits(String text) {
        var signature = Signature.of(text);
        assertThat(signature).matches("[0-9a-f]{16}");
        return Long.parseUnsignedLong(signature, 16);
    }

    @Test
    void shouldNeverChangeForTheSameWords() {
        assertThat(Signature.of(WIRE)).isEqualTo("af289827c450825a");
    }

    @Test
    void shouldNotMindCasePunctuationAndSpaces() {
        var shouted = WIRE.toUpperCase(Locale.ROOT)
                .replace("\"", "“")
                .replace("\n\n", "   ")
                .replace(",", " -");

        assertThat(Signature.of(shouted)).isEqualTo(Signature.of(WIRE));
    }

    @Test
    void shouldNotMindHowLettersAreComposed() {
        var composed = WIRE.replace("Petra", "Zo\u00e9");

        assertThat(Signature.of(composed.replace("\u00e9", "e\u0301"))).isEqualTo(Signature.of(composed));
    }

    @Test
    void shouldBringRewritesOfOneTextNear() {
        var edited = WIRE.replace("HARBOUR CITY (Northwire) - ", "")
                        .replace("walked out on Tuesday", "went on strike this morning")
                        .replace("urged both sides to return", "asked the two sides to come back")
                + "\nAdditional reporting by the Courier's staff.";
        var shortened = WIRE.substring(0, WIRE.indexOf("The last strike"));

        assertThat(distance(WIRE, edited)).as("edited").isLessThanOrEqualTo(12);
        assertThat(distance(WIRE, shortened)).as("shortened").isLessThanOrEqualTo(12);
        assertThat(distance(WIRE, OTHER)).as("another story").isGreaterThan(20);
    }

    @Test
    void shouldKeepTextsWithNothingInCommonApart() {
        var random = new Random(7);
        var texts = IntStream.range(0, 60).mapToObj(i -> madeUp(random, 300)).toList();

        for (var one : texts) {
            for (var other : texts) {
                assertThat(one == other ? 32 : distance(one, other)).isGreaterThan(12);
            }
        }
    }

    @Test
    void shouldComeNearerTheMoreIsShared() {
        var random = new Random(8);
        List<Integer> distances = new ArrayList<>();
        for (var changed : List.of(2, 10, 50)) {
            var sum = 0;
            for (var i = 0; i < 40; i++) {
                var text = madeUp(random, 300);
                sum += distance(text, withWordsChanged(text, changed, random));
            }
            distances.add(sum / 40);
        }

        assertThat(distances).isSorted().doesNotHaveDuplicates();
        assertThat(distances.get(0)).isLessThanOrEqualTo(8);
    }

    private static String madeUp(Random random, int words) {
        return random.ints(words, 0, 5000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    private static String withWordsChanged(String text, int percent, Random random) {
        return text.lines()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(word -> random.nextInt(100) < percent ? "new" + random.nextInt(5000) : word)
                .collect(Collectors.joining(" "));
    }

    @Test
    void shouldTakeEachCharacterAsAWordWhereNoBlanksStandBetween() {
        var text = "市议会周二投票决定关闭五座图书馆中的两座，尽管有四千人签名请愿。市长表示，一辆图书车将每周前往每个村庄一次。";
        var edited = text.replace("市长表示", "市长当天表示");

        assertThat(distance(text, edited)).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "...",
                "Brief.",
                "The bridge is closed until further notice, the council said on Tuesday."
            })
    void shouldGiveNoneToTextsTooShortToTellApart(String text) {
        assertThat(Signature.of(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "a", "\ud83d\ude00 x ", "e\u0301\u0301 ", "\ud800 q ", "\u0301\u0327"})
    void shouldTakeALongTextInOneGo(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());

        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(ContentHash.of("Title", text)).hasSize(64);
            var signature = Signature.of(text);
            assertThat(signature == null || signature.length() == 16).isTrue();
        });
    }
}
