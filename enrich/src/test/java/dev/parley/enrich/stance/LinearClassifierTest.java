package dev.parley.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.stance.weigh.LeaningEncoder;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearClassifierTest {

    private final LinearClassifier classifier = new LinearClassifier();

    private static Verdict ask(StanceClassifier classifier, String text, String target, @Nullable String holder) {
        Span side = holder == null ? null : Sides.at(text, holder).get(0);
        return classifier.classify(Document.of(text), Sides.at(text, target).get(0), side);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OPPOSE  | Ames | Ames was convicted of fraud after a shameful scandal.
                    SUPPORT | Ames | Ames, a brave and brilliant leader, was honoured for her integrity.
                    NEUTRAL | Ames | "The ferry leaves at noon," Ames said.
                    """)
    void shouldTellTheLight(Polarity light, String target, String text) {
        Verdict verdict = ask(classifier, text, target, null);

        assertThat(verdict.polarity()).isEqualTo(light);
        assertThat(Math.abs(verdict.score())).isLessThanOrEqualTo(0.9);
    }

    /** Where no statement of the holder's is found, words and their order still tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OPPOSE  | Ames | bridge | Ames condemned the bridge on Monday.
                    SUPPORT | Ames | bridge | Ames praised the bridge on Monday.
                    OPPOSE  | Ames | Holt   | Ames, who loathes Holt, left.
                    SUPPORT | Ames | Holt   | Holt was hugged and praised by Ames.
                    """)
    void shouldTellTheSideOfAHolder(Polarity side, String holder, String target, String text) {
        assertThat(ask(classifier, text, target, holder).polarity()).isEqualTo(side);
    }

    /** What names the holder may name the target, too. */
    @Test
    void shouldTellTheSideOnWhomTheHolderSpeaksFor() {
        String holder = "Roy Oakes, a lawyer representing Tom Holt";
        String text = holder + ", said Holt was a brave man who did nothing wrong.";
        Span target = Sides.at(text, "Holt was").get(0);

        assertThat(classifier
                        .classify(
                                Document.of(text),
                                new Span(target.begin(), target.begin() + 4),
                                Sides.at(text, holder).get(0))
                        .polarity())
                .isEqualTo(Polarity.SUPPORT);
    }

    @Test
    void shouldTellTheSurestSideOfSeveralStatements() {
        String text = "Lena Ames praised the bridge and condemned it as a disgrace.";

        assertThat(ask(classifier, text, "the bridge", "Lena Ames").polarity()).isEqualTo(Polarity.SUPPORT);
    }

    @Test
    void shouldTellNoSideOfASpanWithoutAWord() {
        Document document = Document.of("Ames   left.");

        assertThat(classifier.classify(document, new Span(5, 6), null)).isEqualTo(Verdict.NEUTRAL);
        assertThat(classifier.classify(document, new Span(5, 6), new Span(0, 4)))
                .isEqualTo(Verdict.NEUTRAL);
    }

    @Test
    void shouldTellTheLightWhereTheHolderHasNoWord() {
        String text = "Ames   was convicted of fraud after a shameful scandal.";
        Verdict light = ask(classifier, text, "Ames", null);

        assertThat(classifier.classify(Document.of(text), new Span(0, 4), new Span(5, 6)))
                .isEqualTo(light);
    }

    @Test
    void shouldWeighByWhatWordsMean() {
        String text = "The ferry leaves at noon.";

        assertThat(ask(classifier, text, "ferry", null)).isEqualTo(Verdict.NEUTRAL);
        assertThat(ask(new LinearClassifier(new LeaningEncoder(9, 0, 0)), text, "ferry", null)
                        .polarity())
                .isEqualTo(Polarity.OPPOSE);
        assertThat(ask(new LinearClassifier(new LeaningEncoder(0, 0, 9)), text, "ferry", null)
                        .polarity())
                .isEqualTo(Polarity.SUPPORT);
        assertThat(ask(new LinearClassifier(new LeaningEncoder(0, 9, 0)), text, "ferry", null))
                .isEqualTo(Verdict.NEUTRAL);
    }
}
