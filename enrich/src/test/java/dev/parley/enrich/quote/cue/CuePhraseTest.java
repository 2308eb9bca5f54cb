package dev.parley.enrich.quote.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CuePhraseTest {

    private static final Frame FRAME = new Frame(CueClass.ATTITUDE, 0.5);

    @Test
    void shouldKeepItsWordsWhateverBecomesOfTheList() {
        List<String> words = new ArrayList<>(List.of("out", "against"));
        CuePhrase phrase = new CuePhrase("object", FRAME, words);
        words.clear();

        assertThat(phrase.words()).containsExactly("out", "against");
    }

    @Test
    void shouldGroupPhrasesByTheWordBehindTheVerb() {
        CuePhrase opposed = new CuePhrase("object", FRAME, List.of("opposed", "to"));
        CuePhrase odds = new CuePhrase("object", FRAME, List.of("at", "odds", "with"));
        CuePhrase pains = new CuePhrase("object", FRAME, List.of("at", "pains", "to", "defend"));

        assertThat(CuePhrase.byFirstWord(List.of(opposed, odds, pains)))
                .isEqualTo(Map.of("opposed", List.of(opposed), "at", List.of(odds, pains)));
        assertThat(CuePhrase.byFirstWord(null)).isEmpty();
    }

    @Test
    void shouldReadPhrasesByTheirVerbTheLongestFirst() {
        Map<String, List<CuePhrase>> byVerb = CuePhrase.byVerb("cue-phrases.txt");

        assertThat(byVerb.get("take"))
                .isSortedAccordingTo((one, two) ->
                        Integer.compare(two.words().size(), one.words().size()));
        assertThat(byVerb.get("let")).singleElement().satisfies(phrase -> {
            assertThat(phrase.frame()).isEqualTo("clause");
            assertThat(phrase.how().cueClass()).isEqualTo(CueClass.SPEECH);
            assertThat(phrase.how().reliability()).isBetween(0.0, 1.0);
            assertThat(phrase.words()).containsExactly("it", "be", "known");
        });
    }

    @Test
    void shouldNameAResourceThatIsMissingOrOfAnotherForm() {
        assertThatThrownBy(() -> CuePhrase.byVerb("none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt");
        assertThatThrownBy(() -> CuePhrase.byVerb("cue-words.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cue-words.txt, line 3: unknown raising");
    }
}
