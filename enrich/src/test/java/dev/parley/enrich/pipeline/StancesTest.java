package dev.parley.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.enrich.stance.StanceClassifier;
import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

    private final Stances stances = Stances.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OPPOSE | Holt | Holt was convicted of fraud and bribery after a shameful scandal.
                    SUPPORT | Holt | Holt, a brave and brilliant leader, was honoured for her integrity.
                    NEUTRAL | Holt | "The ferry leaves at noon," Holt said.
                    OPPOSE | Aske | Holt accused Aske of lying and called him a disgrace.
                    """)
    void shouldTellTheLightOnAMention(Polarity light, String target, String text) {
        assertThat(ask(text, target, null).polarity()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OPPOSE | Holt | Aske | Holt condemned Aske on Monday.
                    SUPPORT | Holt | Aske | Holt praised Aske on Monday.
                    OPPOSE | Holt | Aske | Aske was sharply criticized by Holt on Monday.
                    SUPPORT | Holt | Aske | Holt voiced support for Aske.
                    OPPOSE | Holt | Aske | Holt voiced opposition to Aske.
                    SUPPORT | Holt | tunnel | Holt called for the tunnel to be built and welcomed the tunnel plan.
                    OPPOSE | Holt | tunnel | Holt urged the council to block the tunnel.
                    """)
    void shouldTellTheSideOfAHolder(Polarity side, String holder, String target, String text) {
        assertThat(ask(text, target, holder).polarity()).isEqualTo(side);
    }

    @Test
    void shouldCountOffsetsInCodePoints() {
        String text = "😀😀 Holt condemned Aske.";
        Verdict verdict = stances.classify(text, List.of(new int[] {18, 22}), new int[] {3, 7})
                .get(0);
        assertThat(verdict.polarity()).isEqualTo(Polarity.OPPOSE);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3,2", "-1,3", "0,99", "12,13"})
    void shouldRefuseASpanOutsideTheText(int begin, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stances.classify("twelve chars", List.of(new int[] {begin, end}), null))
                .withMessageContaining("target [" + begin + ", " + end + "]")
                .withMessageContaining("12 code points");
    }

    @Test
    void shouldAnswerForASpanOfNothingButSpace() {
        assertThat(stances.classify("a   b", List.of(new int[] {1, 4}), new int[] {1, 2}))
                .hasSize(1);
    }

    @Test
    void shouldTakeAnotherClassifierByName() {
        Stances other = Stances.load(Cheerful.class.getName());
        assertThat(other.classify("Holt", List.of(new int[] {0, 4}), null)).containsExactly(Verdict.of(0.5));
    }

    @ParameterizedTest
    @CsvSource({"no.such.Class", "java.lang.String", "java.util.List"})
    void shouldRefuseWhatIsNoClassifier(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stances.load(name))
                .withMessageContaining(name);
    }

    private Verdict ask(String text, String target, @Nullable String holder) {
        return stances.classify(text, List.of(at(text, target)), holder == null ? null : at(text, holder))
                .get(0);
    }

    private static int[] at(String text, String part) {
        int begin = text.indexOf(part);
        return new int[] {begin, begin + part.length()};
    }

    /** Finds everything good. */
    public static final class Cheerful implements StanceClassifier {
        @Override
        public Verdict classify(Document document, Span target, @Nullable Span holder) {
            return Verdict.of(0.5);
        }
    }
}
